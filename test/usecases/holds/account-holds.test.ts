import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { addDuration } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { getItem } from '#shared/store/table.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { startTime } from '#test/support/deps.ts';
import { creditCreator, setPayoutAccount, settleOrder } from '#test/support/settle-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  expectApproved,
  expectSuccess,
  type TestWorld,
  taskBody,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const cleo = derivePartyId('crt', 'cleo');
const path = `/operations/accounts/${cleo}/hold`;
const reasons = [{ code: 'suspicion', message: 'The numbers are odd.' }];
const cleared = { body: { reasons: [{ code: 'cleared', message: 'They were explained.' }] } };

const slugOf = ({ body }: ApiResponse) => body.type?.split('/').at(-1);

const hold = (world: TestWorld, change: object = {}) =>
  world.operator.put(path, { scope: 'payouts', reasons, ...change });

const release = (world: TestWorld) => expectApproved(world, world.operator.delete(path, cleared));

const withdraw = (world: TestWorld, sub = 'cleo') =>
  world.api.signIn(sub, 'creator').post('/wallet/withdrawals', { amount: yuan(10) });

/** Two creators with 500 yuan each and a payout account. */
const createRichCreators = async () => {
  const world = createWorld(await newTable());
  for (const sub of ['cleo', 'clio']) {
    const creator = await createCreator(world, sub);
    await creditCreator(world, yuan(500), sub);
    await setPayoutAccount({ ...world, creator }, '6222020200610001');
  }
  return world;
};

describe('a hold of payouts', () => {
  test('refuses the withdrawals of the account, and of nobody else', async () => {
    const world = await createRichCreators();
    const held = await expectSuccess(hold(world));
    expect(held).toEqual({ scope: 'payouts', reasons, at: startTime, by: 'otto' });
    const before = await readAllItems(world.deps.table);
    const refused = await withdraw(world);
    expect([refused.status, slugOf(refused)]).toEqual([403, 'account-on-hold']);
    expect(refused.body).toMatchObject({ scope: 'payouts', reasons });
    expect(await readAllItems(world.deps.table)).toEqual(before);
    expect((await withdraw(world, 'clio')).status).toBe(202);
  });

  test('leaves everything else to its owner, but the erasure of the account', async () => {
    const world = await createRichCreators();
    await expectSuccess(hold(world));
    await expectSuccess(world.creator.get('/wallet'));
    await expectSuccess(world.creator.put('/creators/me/preferences', { categories: ['food'], formats: [] }));
    expect(slugOf(await world.creator.post('/account/erasure', {}))).toBe('account-on-hold');
  });

  test('covers the parties that the person opens later', async () => {
    const { api, operator, deps } = createWorld(await newTable());
    const newcomer = api.signIn('nora');
    await expectSuccess(newcomer.put('/advertisers/me/profile', advertiserProfile));
    const { accounts } = await expectSuccess(newcomer.get('/me'));
    const body = { scope: 'payouts', reasons };
    await expectSuccess(operator.put(`/operations/accounts/${accounts.advertiser?.id}/hold`, body));
    await expectSuccess(newcomer.put('/agencies/me', { displayName: 'Stars', isOldEnough: true }));
    const agency = (await expectSuccess(newcomer.get('/me'))).accounts.agency?.id;
    expect(await getItem(deps.table, keys.party(String(agency)))).toMatchObject({
      party: { kind: 'agency', hold: body },
    });
    const asAgency = await newcomer.post('/wallet/withdrawals?as=agency', { amount: yuan(10) });
    expect(slugOf(asAgency)).toBe('account-on-hold');
  });

  test('keeps a requested withdrawal from its provider until the release', async () => {
    const { world, runUntilIdle, advanceClock } = createWorkflowRunner(await newTable());
    await createCreator(world);
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const { id } = await expectSuccess(withdraw(world));
    await expectSuccess(hold(world));
    await runUntilIdle();
    await advanceClock('PT1H');
    const status = async () => (await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).status;
    expect(await status()).toBe('requested');
    await release(world);
    await advanceClock('PT1H');
    expect(await status()).toBe('paid');
  });

  test('does not stop a payout that its provider has', async () => {
    const { world, runUntilIdle, advanceClock } = createWorkflowRunner(await newTable());
    await createCreator(world);
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200910005');
    const { id } = await expectSuccess(withdraw(world));
    await runUntilIdle();
    const status = async () => (await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).status;
    expect(await status()).toBe('processing');
    await expectSuccess(hold(world));
    await advanceClock('PT3H');
    expect(await status()).toBe('paid');
  });

  test('stops the automatic withdrawal after a settlement, and says why', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    const account = { type: 'bank_card', holderName: 'Cleo Li', accountNo: '6222020200610001' };
    await expectSuccess(world.creator.put('/wallet/payout-account', { ...account, automatic: true }));
    await expectSuccess(hold(world));
    await settleOrder(world, orderId, runUntilIdle);
    expect((await expectSuccess(world.creator.get('/wallet/withdrawals'))).items).toEqual([]);
    const { items } = await expectSuccess(world.creator.get('/notifications'));
    expect(items.map(({ kind }) => kind)).toContain('withdrawal_skipped');
  });
});

describe('a hold of everything', () => {
  test('refuses each write of the person in every role, and no read', async () => {
    const world = await createRichCreators();
    const both = world.api.signIn('cleo', 'creator', 'advertiser');
    await expectSuccess(both.get('/me'));
    await expectSuccess(hold(world, { scope: 'everything' }));
    const before = await readAllItems(world.deps.table);
    const answers = await Promise.all([
      both.put('/creators/me/preferences', { categories: ['food'], formats: [] }),
      both.post('/tasks', taskBody()),
      both.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }),
      both.post('/wallet/withdrawals', { amount: yuan(5) }),
      both.put('/agencies/me', { displayName: 'Stars' }),
      both.patch('/me/settings', { language: 'zh' }),
      both.post('/account/erasure', {}),
    ]);
    expect(answers.map(slugOf)).toEqual(answers.map(() => 'account-on-hold'));
    expect(await readAllItems(world.deps.table)).toEqual(before);
    for (const read of ['/me', '/wallet', '/creators/me/preferences', '/tasks/mine'])
      await expectSuccess(both.get(read));
  });
});

describe('the running orders of a creator on a full hold', () => {
  const start = async () => {
    const world = createWorld(await newTable());
    const orderId = await createOrder(world);
    const stream = createStreamPlayer(world.deps);
    const read = () => expectSuccess(world.advertiser.get(`/orders/${orderId}`));
    const set = async (change: object) => {
      await expectSuccess(hold(world, change));
      await stream.settle();
    };
    return { stream, orderId, read, set, world };
  };

  test('are on hold too, without the reasons of the account, until its release', async () => {
    const { world, stream, read, set } = await start();
    await set({ scope: 'everything' });
    const held = await read();
    expect(held).toMatchObject({ hold: { reasons: [{ code: 'account_on_hold' }] }, nextActions: [] });
    expect(JSON.stringify(held)).not.toContain('The numbers are odd');
    await release(world);
    await stream.settle();
    expect(await read()).not.toHaveProperty('hold');
  });

  test('are released when only the payouts stay on hold, and are never held for payouts', async () => {
    const { read, set } = await start();
    await set({});
    expect(await read()).not.toHaveProperty('hold');
    await set({ scope: 'everything' });
    expect(await read()).toHaveProperty('hold');
    await set({});
    expect(await read()).not.toHaveProperty('hold');
  });

  test('keep a hold of the order alone', async () => {
    const { world, stream, orderId, read, set } = await start();
    await expectSuccess(world.operator.put(`/operations/orders/${orderId}/hold`, { reasons }));
    await set({ scope: 'everything' });
    await release(world);
    await stream.settle();
    expect(await read()).toMatchObject({ hold: { reasons } });
  });
});

describe('the release of a hold', () => {
  test('is approved by a second person', async () => {
    const world = await createRichCreators();
    await expectSuccess(hold(world));
    const proposed = await world.operator.delete(path, cleared);
    expect([proposed.status, proposed.body.proposal.act]).toEqual([202, 'payout_hold_release']);
    const decision = `/operations/proposals/${proposed.body.proposal.id}/decision`;
    const own = await world.operator.post(decision, { decision: 'approve' });
    expect(slugOf(own)).toBe('conflict-of-interest');
    expect(slugOf(await withdraw(world))).toBe('account-on-hold');
    await expectSuccess(world.api.signIn('paula', 'finance').post(decision, { decision: 'approve' }));
    expect((await withdraw(world)).status).toBe(202);
    expect((await world.operator.get(path)).status).toBe(404);
    expect((await world.operator.delete(path)).status).toBe(404);
  });

  test('cannot be had by one person through an earlier end', async () => {
    const world = await createRichCreators();
    await expectSuccess(hold(world));
    for (const until of [addDuration(startTime, 'PT1S'), addDuration(startTime, 'P30D')])
      expect((await hold(world, { until })).status).toBe(409);
    expect((await hold(world, { until: startTime })).status).toBe(400);
    expect(slugOf(await withdraw(world))).toBe('account-on-hold');
  });
});

describe('a hold', () => {
  test('with an end is over at that moment, and can be prolonged before', async () => {
    const world = await createRichCreators();
    await expectSuccess(hold(world, { until: addDuration(startTime, 'P1D') }));
    await expectSuccess(hold(world, { until: addDuration(startTime, 'P2D') }));
    world.deps.clock.advance('P1D');
    expect(slugOf(await withdraw(world))).toBe('account-on-hold');
    world.deps.clock.advance('P1D');
    expect((await withdraw(world)).status).toBe(202);
    expect((await expectSuccess(world.operator.get('/operations/holds'))).items).toEqual([]);
    expect((await expectSuccess(world.creator.get('/me'))).holds).toEqual([]);
  });

  test('changes nothing when it is repeated', async () => {
    const world = await createRichCreators();
    const first = await expectSuccess(hold(world));
    const before = await readAllItems(world.deps.table);
    world.deps.clock.advance('PT1H');
    expect(await expectSuccess(hold(world))).toEqual(first);
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('is shown to its owner without the operator, and its owner is notified of both ends', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    await createCreator(world);
    world.deps.clock.advance('PT1H');
    await expectSuccess(hold(world));
    await runUntilIdle();
    const { holds } = await expectSuccess(world.creator.get('/me'));
    expect(holds).toEqual([{ scope: 'payouts', reasons, at: world.deps.now() }]);
    world.deps.clock.advance('PT1H');
    await release(world);
    await runUntilIdle();
    const { items } = await expectSuccess(world.creator.get('/notifications'));
    expect(items.slice(0, 2)).toMatchObject([
      { kind: 'account_released', reasons: cleared.body.reasons },
      { kind: 'account_held', reasons },
    ]);
    expect(JSON.stringify(items)).not.toContain('otto');
  });

  test('is listed with its party for operators and finance', async () => {
    const world = await createRichCreators();
    await expectSuccess(hold(world));
    const [finance, reviewer] = [world.api.signIn('fay', 'finance'), world.reviewer];
    const { items } = await expectSuccess(finance.get('/operations/holds'));
    expect(items).toContainEqual({
      ...{ id: cleo, kind: 'creator', displayName: 'cleo' },
      hold: { scope: 'payouts', reasons, at: startTime, by: 'otto' },
    });
    expect(items.map(({ kind }) => kind).sort()).toEqual(['agency', 'creator']);
    expect((await expectSuccess(finance.get('/operations/holds?kind=hold'))).items).toEqual(items);
    expect((await expectSuccess(finance.get('/operations/holds?kind=suspension'))).items).toEqual([]);
    expect((await reviewer.get('/operations/holds')).status).toBe(403);
    expect((await reviewer.put(path, { scope: 'payouts', reasons })).status).toBe(403);
    expect((await finance.put(path, { scope: 'payouts', reasons })).status).toBe(403);
  });

  test('is recorded as an act of staff, and never given by the owner', async () => {
    const world = await createRichCreators();
    const own = world.api.claim({ sub: 'cleo', 'cognito:groups': ['operator'], factor: 'mfa' });
    expect(slugOf(await own.put(path, { scope: 'payouts', reasons }))).toBe('conflict-of-interest');
    await expectSuccess(hold(world));
    const { items } = await expectSuccess(world.operator.get(`/operations/acts?subject=${cleo}`));
    expect(items).toMatchObject([{ by: 'otto', reasons, on: { partyId: cleo } }]);
  });

  test('of an unknown party is not found', async () => {
    const { operator } = createWorld(await newTable());
    const unknown = `/operations/accounts/${derivePartyId('adv', 'nobody')}/hold`;
    expect((await operator.put(unknown, { scope: 'payouts', reasons })).status).toBe(404);
    expect((await operator.get(unknown)).status).toBe(404);
    expect((await operator.delete(unknown)).status).toBe(404);
  });
});
