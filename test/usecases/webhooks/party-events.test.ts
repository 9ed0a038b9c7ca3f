import { afterEach, describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { commit } from '#shared/store/commit.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createApplicants, openTaskFor } from '#test/support/task-applicants.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#test/support/webhook-receiver.ts';
import {
  applicationBody,
  createCreator,
  createOrder,
  expectApproved,
  expectSuccess,
  yuan,
} from '#test/support/world.ts';
import { createWebhookWorld, register, verified } from './webhook-world.ts';

const newTable = await createTableFactory();

const receivers: WebhookReceiver[] = [];
afterEach(async () => {
  await Promise.all(receivers.splice(0).map(({ stop }) => stop()));
});

/** A platform, and what each of its subscribed accounts received, oldest first. */
const createPlatformWith = async () => {
  const platform = createWebhookWorld(await newTable());
  const listen = async (session: Session, change: object = {}) => {
    const receiver = await startWebhookReceiver();
    receivers.push(receiver);
    const { secret } = await register(session, receiver.url, change);
    return (kind: string) =>
      receiver.received
        .map((message) => verified(secret, message))
        .filter(({ type }) => type.startsWith(kind))
        .toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  };
  const inbox = async (session: Session, query = '') =>
    (await expectSuccess(session.get(`/notifications${query}`))).items.map(({ kind }) => kind);
  return { ...platform, ...platform.world, listen, inbox };
};

const reasons = [{ code: 'other', message: 'Followers were bought.' }];

describe('a message', () => {
  test('is delivered to both parties, and is one notification of its reader until it is read', async () => {
    const { world, deps, creator, advertiser, deliver, listen, inbox } = await createPlatformWith();
    const id = await createOrder(world);
    const [hers, theirs] = [await listen(creator), await listen(advertiser)];
    const say = async (from: Session, text: string) => {
      deps.clock.advance('PT1M');
      return expectSuccess(from.post(`/orders/${id}/messages`, { text }));
    };
    await say(creator, 'May I film on a roof?');
    const second = await say(creator, 'It is a high one.');
    await deliver();
    expect(theirs('message.')).toMatchObject([
      { type: 'message.sent', data: { orderId: id, by: 'creator' } },
      { data: { messageId: second.id } },
    ]);
    expect(hers('message.')).toHaveLength(2);
    expect(JSON.stringify(theirs(''))).not.toContain('roof');
    const countMessages = async () =>
      (await inbox(advertiser)).filter((kind) => kind === 'message_sent').length;
    expect(await countMessages()).toBe(1);
    expect(await inbox(creator)).not.toContain('message_sent');
    await expectSuccess(advertiser.post(`/orders/${id}/messages/read`, { upTo: second.id }));
    await say(creator, 'I will be careful.');
    await deliver();
    expect(await countMessages()).toBe(2);
  });
});

describe('an applicant to be a creator', () => {
  test('receives the decision, and the platform receives the application', async () => {
    const { creator, reviewer, operator, deliver, listen } = await createPlatformWith();
    const [hers, platforms] = [await listen(creator), await listen(operator)];
    const { id } = await expectSuccess(creator.post('/creators/applications', applicationBody()));
    await expectSuccess(
      reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'reject', reasons }),
    );
    await deliver();
    const about = { applicationId: id, platform: 'douyin' };
    expect(platforms('creator_application.received')).toMatchObject([{ data: about }]);
    expect(hers('creator_application.rejected')).toMatchObject([{ data: about }]);
    expect(JSON.stringify(platforms(''))).not.toMatch(/cleo|bought/);
    expect((await expectSuccess(creator.get('/notifications'))).items).toMatchObject([
      { kind: 'creator_application_rejected', reasons, subject: { creatorApplicationId: id } },
    ]);
  });

  test('receives the approval, the suspension and the reinstatement, with the reasons', async () => {
    const { world, deps, creator, operator, deliver, listen } = await createPlatformWith();
    const hers = await listen(creator);
    await createCreator(world);
    for (const step of ['suspension', 'reinstatement']) {
      deps.clock.advance('PT1M');
      await expectSuccess(operator.post(`/creators/${derivePartyId('crt', 'cleo')}/${step}`, { reasons }));
    }
    await deliver();
    // The first two have the same time, and deliveries may arrive in any order.
    expect(new Set(hers('creator_application.').map(({ type }) => type))).toEqual(
      new Set(['creator_application.received', 'creator_application.approved']),
    );
    expect(hers('creator.').map(({ type }) => type)).toEqual(['creator.suspended', 'creator.reinstated']);
    const { items } = await expectSuccess(creator.get('/notifications'));
    expect(items).toMatchObject([
      { kind: 'creator_reinstated', reasons },
      { kind: 'creator_suspended', reasons },
      { kind: 'creator_application_approved', reasons: [] },
    ]);
  });
});

describe('an application for a task', () => {
  test('that lapsed is published to both parties whenever the stream repeats it, and arrives once', async () => {
    const { world, advertiser, deliver, listen } = await createPlatformWith();
    const taskId = await openTaskFor(world, 'recruit', { slots: 1 });
    const [one, two] = await createApplicants(world, taskId, ['a', 'b']);
    if (!one || !two) throw new Error('somebody did not apply');
    const [theirs, bs] = [await listen(advertiser), await listen(two.session)];
    await expectSuccess(
      advertiser.post(`/tasks/${taskId}/applications/${one.id}/decision`, { decision: 'choose' }),
    );
    await deliver();
    await deliver();
    const left = { data: { taskId, applicationId: two.id, creatorId: two.creatorId } };
    expect(theirs('application.not_chosen')).toMatchObject([left]);
    expect(bs('application.not_chosen')).toMatchObject([left]);
  });
});

describe('a task that matches a creator', () => {
  test('is delivered to the creator with its score', async () => {
    const { world, creator, deliver, listen } = await createPlatformWith();
    await createCreator(world);
    const hers = await listen(creator);
    const taskId = await openTaskFor(world, 'open');
    await deliver();
    expect(hers('task.recommended')).toMatchObject([
      { data: { taskId, creatorId: derivePartyId('crt', 'cleo'), score: expect.any(Number) } },
    ]);
  });
});

describe('an agency', () => {
  test('receives its agreements and its withdrawals in each of their states', async () => {
    const { world, deps, api, creator, deliver, advanceClock, listen, inbox } = await createPlatformWith();
    const mona = api.signIn('mona', 'advertiser');
    const agencyId = derivePartyId('agy', 'mona');
    const monas = await listen(mona, { as: 'agency' });
    await createCreator(world);
    const { id } = await expectSuccess(
      creator.post('/creators/me/agency-agreements', { agencyId, share: 1_000 }),
    );
    await deliver();
    expect(await inbox(mona, '?as=agency')).toEqual(['agreement_requested']);
    deps.clock.advance('PT1M');
    await expectSuccess(mona.post(`/agency-agreements/${id}/decision`, { decision: 'accept' }));
    await deliver();
    expect(await inbox(creator)).toContain('agreement_accepted');
    expect(monas('agreement.')).toMatchObject([
      { type: 'agreement.requested', account: { as: 'agency', id: agencyId }, data: { share: 1_000 } },
      { type: 'agreement.accepted', data: { agreementId: id, by: 'agency' } },
    ]);

    const postings = transfer(account.fees, account.agency(agencyId), yuan(500));
    const cause = { kind: 'adjustment', id: 'adj_1', step: 'book' } as const;
    await commit(deps.table, entryWrites(deps.policy, { id: 'ent_share', at: deps.now(), cause, postings }));
    const own = { type: 'alipay', holderName: 'Mona Ltd', accountNo: 'mona@example.com' };
    await expectSuccess(mona.put('/wallet/payout-account?as=agency', own));
    const requested = await expectSuccess(mona.post('/wallet/withdrawals?as=agency', { amount: yuan(300) }));
    await deliver();
    await advanceClock('PT1H');
    await deliver();
    const withdrawals = monas('withdrawal.').toSorted((a, b) => Number(a.data.seq) - Number(b.data.seq));
    expect(withdrawals[0]).toMatchObject({
      type: 'withdrawal.requested',
      data: { withdrawalId: requested.id, agencyId, amount: yuan(300), seq: 1 },
    });
    expect(withdrawals.map(({ data }) => data.seq)).toEqual(withdrawals.map((_, at) => at + 1));
    expect(withdrawals.at(-1)).toMatchObject({
      type: 'withdrawal.paid',
      data: { agencyId, payout: yuan(300) },
    });
    for (const { data } of withdrawals) expect(data).not.toHaveProperty('creatorId');
    expect(monas('payout_account.bound')).toHaveLength(1);
    expect(JSON.stringify(monas(''))).not.toMatch(/Mona|mona@/);
  });
});

describe('an account', () => {
  test('receives changes of its payout account, without the account number', async () => {
    const { creator, deliver, listen, deps } = await createPlatformWith();
    const hers = await listen(creator);
    const own = (accountNo: string) => ({ type: 'alipay', holderName: 'Cleo', accountNo });
    await expectSuccess(creator.put('/wallet/payout-account', own('cleo@example.com')));
    deps.clock.advance('PT1M');
    await expectSuccess(creator.put('/wallet/payout-account', own('cleo.li@example.com')));
    await deliver();
    expect(hers('payout_account.').map(({ type, data }) => [type, data])).toEqual([
      ['payout_account.bound', { payee: { role: 'creator', id: derivePartyId('crt', 'cleo') } }],
      ['payout_account.changed', { payee: { role: 'creator', id: derivePartyId('crt', 'cleo') } }],
    ]);
  });

  test('receives which machine client acts for it, and the end of that', async () => {
    const { advertiser, operator, api, deliver, listen, inbox, deps } = await createPlatformWith();
    const adas = await listen(advertiser);
    const anton = api.signIn('anton', 'advertiser');
    expect(await inbox(anton)).toEqual([]);
    const bind = (accountId: string) =>
      expectApproved(
        { api },
        operator.put('/operations/clients/scripts1', { accountId, roles: ['advertiser'] }),
      );
    await bind('ada');
    deps.clock.advance('PT1M');
    await bind('anton');
    await deliver();
    expect(adas('client.').map(({ type }) => type)).toEqual(['client.bound', 'client.unbound']);
    expect(await inbox(advertiser)).toEqual(['client_unbound', 'client_bound']);
    expect(await inbox(anton)).toEqual(['client_bound']);
  });

  test('receives by its other endpoints that one of them was disabled', async () => {
    const { creator, deliver, listen } = await createPlatformWith();
    const gone = await startWebhookReceiver();
    receivers.push(gone);
    gone.setResponse(410);
    const { id } = await register(creator, gone.url, { eventTypes: ['payout_account.bound'] });
    const hers = await listen(creator);
    await expectSuccess(creator.post(`/webhooks/${id}/test`));
    await deliver();
    await deliver();
    expect(hers('webhook.disabled')).toMatchObject([
      { data: { webhookId: id, because: 'gone', owner: { as: 'creator' } } },
    ]);
    expect(JSON.stringify(hers('webhook.disabled'))).not.toContain('hook"');
  });
});

describe('the reporter of a question', () => {
  test('receives the outcome', async () => {
    const { world, api, operator, creator, advertiser, deliver, listen, inbox } = await createPlatformWith();
    const taskId = await openTaskFor(world, 'open');
    const question = await expectSuccess(creator.post(`/tasks/${taskId}/questions`, { text: 'Call me?' }));
    const theirs = await listen(advertiser);
    const report = `/tasks/${taskId}/questions/${question.id}/reports`;
    const { id } = await expectSuccess(advertiser.post(report, { reason: 'It asks for a number.' }));
    await expectSuccess(operator.post(`/operations/reports/${id}/resolution`, { action: 'hide', reasons }));
    await deliver();
    expect(theirs('question_report.')).toMatchObject([{ data: { reportId: id, action: 'hide' } }]);
    expect(await inbox(advertiser)).toContain('question_report_resolved');
    expect(await inbox(api.signIn('anton', 'advertiser'))).toEqual([]);
  });
});
