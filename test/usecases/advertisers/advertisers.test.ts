import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Deps } from '#shared/deps.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, createWorld, expectSuccess, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const start = async (change: Partial<Deps> = {}) => {
  const world = createWorld(await newTable(), change);
  return { ...world, newcomer: world.api.signIn('nora') };
};

const reviewed = { policy: { ...defaultPolicy, advertisers: { verification: 'review' as const } } };

const path = '/advertisers/me/profile';

const profileBody = (change: object = {}) => ({
  ...{ displayName: 'Aurora Tea', legalName: '极光茶业有限公司', registrationNumber: '91330200MA2AAAAA1X' },
  ...{ contact: { name: 'Nora Lin', email: 'nora@example.com' }, country: 'CN', isOldEnough: true },
  ...change,
});

type Profile = { readonly advertiserId: string; readonly verification: string };

const write = async (session: Session, change: object = {}): Promise<Profile> =>
  (await expectSuccess(session.put(path, profileBody(change)))) as unknown as Profile;

/** Deposits, drafts and publishes a task; the response to the publishing. */
const publish = async (session: Session) => {
  await expectSuccess(session.post('/wallet/deposits', { amount: yuan(5_000), provider: 'sandbox' }));
  const { id } = await expectSuccess(session.post('/tasks', taskBody()));
  return session.post(`/tasks/${id}/publish`);
};

const decide = (session: Session, id: string, body: object) =>
  session.post(`/reviews/advertisers/${id}/decision`, body);

const reasons = [{ code: 'unreadable', message: 'The number does not exist.' }];

describe('an advertiser', () => {
  test('opens an account by a profile, and publishes at once where the policy asks for no review', async () => {
    const { newcomer, reviewer } = await start();
    const profile = await write(newcomer);
    expect(profile).toMatchObject({ ...profileBody(), verification: 'verified', reasons: [] });
    expect(profile.advertiserId).not.toBe(derivePartyId('adv', 'nora'));
    expect(await expectSuccess(newcomer.get(path))).toEqual(profile);
    expect((await publish(newcomer)).status).toBe(200);
    expect((await expectSuccess(reviewer.get('/reviews/advertisers'))).items).toEqual([]);
  });

  test('who waits for a reviewer drafts and pays in, but publishes only after the verification', async () => {
    const { newcomer, reviewer } = await start(reviewed);
    const { advertiserId, verification } = await write(newcomer);
    expect(verification).toBe('pending');
    expect(await publish(newcomer)).toMatchObject({
      ...{ status: 403, body: { detail: expect.stringContaining('not verified') } },
    });
    const { items } = await expectSuccess(reviewer.get('/reviews/advertisers'));
    expect(items).toMatchObject([{ advertiserId, ...profileBody() }]);
    const decided = await expectSuccess(decide(reviewer, advertiserId, { decision: 'approve' }));
    expect(decided).toMatchObject({ verification: 'verified' });
    expect(JSON.stringify(decided)).not.toContain('rhea');
    expect((await expectSuccess(reviewer.get('/reviews/advertisers'))).items).toEqual([]);
    expect((await publish(newcomer)).status).toBe(200);
  });

  test('who was rejected learns why, and waits again once the legal data is corrected', async () => {
    const { newcomer, reviewer } = await start(reviewed);
    const { advertiserId } = await write(newcomer);
    expect((await decide(reviewer, advertiserId, { decision: 'reject' })).status).toBe(400);
    await expectSuccess(decide(reviewer, advertiserId, { decision: 'reject', reasons }));
    expect(await expectSuccess(newcomer.get(path))).toMatchObject({ verification: 'rejected', reasons });
    expect(await decide(reviewer, advertiserId, { decision: 'approve' })).toMatchObject({
      ...{ status: 409, body: { state: 'rejected' } },
    });
    expect((await publish(newcomer)).status).toBe(403);
    expect(await write(newcomer, { registrationNumber: '91330200MA2BBBBB1X' })).toMatchObject({
      ...{ verification: 'pending', reasons: [] },
    });
  });

  test('who changes the legal data of a verified account is verified again, and keeps the id', async () => {
    const { newcomer, reviewer } = await start(reviewed);
    const { advertiserId } = await write(newcomer);
    await expectSuccess(decide(reviewer, advertiserId, { decision: 'approve' }));
    expect(await write(newcomer, { displayName: 'Aurora' })).toMatchObject({ verification: 'verified' });
    const changed = await write(newcomer, { legalName: '别的茶业有限公司' });
    expect(changed).toMatchObject({ advertiserId, verification: 'pending' });
    expect(await expectSuccess(newcomer.get(`/advertisers/${advertiserId}`))).toMatchObject({
      isVerified: false,
    });
    expect((await publish(newcomer)).status).toBe(403);
  });

  test('is refused with every fault at once', async () => {
    const { newcomer, deps } = await start();
    const contact = { name: '', email: 'nobody' };
    const body = {
      ...profileBody({ country: 'China', contact, isOldEnough: false }),
      displayName: undefined,
    };
    const { status, body: problem } = await newcomer.put(path, body);
    expect(status).toBe(400);
    expect(new Set(problem.errors.map(({ pointer }) => pointer))).toEqual(
      new Set(['#/displayName', '#/contact/name', '#/contact/email', '#/country', '#/isOldEnough']),
    );
    expect(await readWholeTable(deps.table)).toEqual([]);
  });

  test('changes a profile by its tag only, and an equal one changes nothing', async () => {
    const { newcomer, deps } = await start();
    await write(newcomer);
    const { headers } = await newcomer.get(path);
    const ifMatch = { headers: { 'if-match': String(headers.etag) } };
    const before = (await readWholeTable(deps.table)).filter(({ entity }) => entity !== 'rate_count');
    await expectSuccess(newcomer.put(path, profileBody(), ifMatch));
    const after = (await readWholeTable(deps.table)).filter(({ entity }) => entity !== 'rate_count');
    expect(after).toEqual(before);
    await expectSuccess(newcomer.put(path, profileBody({ displayName: 'Aurora' }), ifMatch));
    expect((await newcomer.put(path, profileBody({ displayName: 'Late' }), ifMatch)).status).toBe(412);
    const early = await newcomer.put(path, profileBody(), { headers: { 'if-match': '"none"' } });
    expect(early.status).toBe(412);
  });

  test('is never decided on by its own owner', async () => {
    const { api, newcomer } = await start(reviewed);
    const { advertiserId } = await write(newcomer);
    const own = api.claim({ sub: 'nora', 'cognito:groups': ['reviewer'], factor: 'mfa' });
    expect((await decide(own, advertiserId, { decision: 'approve' })).status).toBe(403);
    expect(await expectSuccess(newcomer.get(path))).toMatchObject({ verification: 'pending' });
  });

  test('keeps the legal data from everybody else, and stores it encrypted', async () => {
    const { newcomer, creator, reviewer, deps } = await start();
    const { advertiserId } = await write(newcomer);
    for (const session of [creator, reviewer]) {
      const shown = await expectSuccess(session.get(`/advertisers/${advertiserId}`));
      expect(shown).toEqual({
        ...{ id: advertiserId, displayName: 'Aurora Tea', isVerified: true },
        trackRecord: {
          ...{ tasksPublished: 0, ordersTaken: 0, ordersSettled: 0, ordersDisputed: 0, ratings: 0 },
        },
      });
    }
    const stored = JSON.stringify(await readWholeTable(deps.table));
    for (const secret of ['极光茶业', '91330200MA2AAAAA1X', 'nora@example.com', 'Nora Lin'])
      expect(stored).not.toContain(secret);
    expect((await creator.get(`/advertisers/${derivePartyId('adv', 'nobody')}`)).status).toBe(404);
    expect((await creator.get(path)).status).toBe(403);
  });
});

test('the track record of an advertiser counts its orders', async () => {
  const { world, runUntilIdle } = createWorkflowRunner(await newTable());
  const { advertiser, creator, operator } = world;
  const orderId = await createOrder(world);
  await runUntilIdle();
  const read = () => expectSuccess(creator.get(`/advertisers/${derivePartyId('adv', 'ada')}`));
  expect(await read()).toMatchObject({
    trackRecord: {
      tasksPublished: 1,
      ordersTaken: 1,
      ordersSettled: 0,
      ordersDisputed: 0,
      disputedPercent: 0,
    },
  });
  expect(orderId).toBeTruthy();
  expect(advertiser).not.toBe(operator);
});
