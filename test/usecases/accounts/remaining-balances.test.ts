import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { money } from '#shared/domain/money.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { commit } from '#shared/store/commit.ts';
import { newOrderWrites } from '#shared/store/orders/order-store.ts';
import type { Session } from '#test/support/api-client.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import { createClaimedOrder } from '#test/support/order-histories.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readWholeTable } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { bindClient, createCreator, createWorld, deposit, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

type Answered = {
  readonly phase: string;
  readonly goesOnFrom?: string;
  readonly obstacles: readonly Readonly<Record<string, unknown>>[];
};

const erase = async (session: Session, body?: object): Promise<Answered> =>
  (await expectSuccess(session.post('/account/erasure', body))) as unknown as Answered;

/**
 * Repeats the request, with time between, until it reaches the phase or stays the same; returns all
 * responses.
 */
const repeatUntil = async (
  { deps }: { readonly deps: { readonly clock: { advance(by: string): void } } },
  session: Session,
  phase: string,
): Promise<readonly Answered[]> => {
  const answers: Answered[] = [];
  for (let steps = 0; steps < 100; steps += 1) {
    const answer = await erase(session);
    answers.push(answer);
    if (answer.phase === phase) return answers;
    deps.clock.advance('PT2M');
  }
  throw new Error(`it never says ${phase}: ${answers.map((answer) => answer.phase)}`);
};

/** A creator who can be paid, with a balance below the minimum withdrawal. */
const withRemainder = async (policy = defaultPolicy) => {
  const conductor = createWorkflowRunner(await newTable(), { policy });
  const { world } = conductor;
  await createCreator(world);
  await creditCreator(world, money(60, 'CNY'));
  await setPayoutAccount(world, '6222020200610001');
  return { ...conductor, ...world };
};

const left = { role: 'creator', amount: 60, currency: 'CNY' };

describe('a creator balance below the minimum withdrawal', () => {
  test('does not block the closing of an account, and may then be withdrawn as a whole', async () => {
    const platform = await withRemainder();
    const { creator, runUntilIdle, advanceClock } = platform;
    const ask = (amount: number) => creator.post('/wallet/withdrawals', { amount: money(amount, 'CNY') });
    expect((await ask(60)).body).toMatchObject({ limit: 'minimum' });
    expect(await erase(creator)).toMatchObject({
      phase: 'closing',
      obstacles: [{ ...left, kind: 'balance', ways: ['withdraw', 'renounce'], waits: true }],
    });
    platform.deps.clock.advance('PT2M');
    expect((await erase(creator)).phase).toBe('closing');
    expect((await ask(59)).body).toMatchObject({ limit: 'minimum' });
    await expectSuccess(ask(60));
    expect(await erase(creator)).toMatchObject({ phase: 'closing', obstacles: [{ balance: 'withdrawing' }] });
    await runUntilIdle();
    await advanceClock('PT1H');
    await repeatUntil(platform, creator, 'erased');
    const [withdrawal] = await listItemsByPrefix(platform.deps.table, 'WITHDRAWAL');
    expect(withdrawal).toMatchObject({ withdrawal: { status: 'paid', amount: money(60, 'CNY') } });
  });

  test('may be given up by its exact amount, and becomes the platform’s by one entry', async () => {
    const platform = await withRemainder();
    const { creator, deps } = platform;
    await erase(creator);
    for (const wrong of [
      { ...left, amount: 59 },
      { ...left, role: 'agency' },
      { ...left, currency: 'USD' },
    ]) {
      const { status, body } = await creator.post('/account/erasure', { renounce: [left, wrong] });
      expect([status, body.errors]).toMatchObject([400, [{ pointer: '#/renounce/1' }]]);
    }
    const twice = await creator.post('/account/erasure', { renounce: [left, left] });
    expect(twice.body.errors).toMatchObject([{ pointer: '#/renounce/1', code: 'no_such_balance' }]);
    const entries = (await listItemsByPrefix(deps.table, 'ENTRY#')).length;
    expect(await erase(creator, { renounce: [left] })).toMatchObject({ phase: 'closing', obstacles: [] });
    const booked = (await listItemsByPrefix(deps.table, 'ENTRY#')).map(({ entry }) => entry);
    expect(booked).toHaveLength(entries + 1);
    const id = derivePartyId('crt', 'cleo');
    expect(booked).toContainEqual(
      expect.objectContaining({
        cause: { kind: 'erasure', id, step: 'renounce' },
        postings: [
          { account: `creator/${id}/available`, amount: -60, currency: 'CNY' },
          { account: 'platform/renounced', amount: 60, currency: 'CNY' },
        ],
      }),
    );
    deps.clock.advance('PT2M');
    await repeatUntil(platform, creator, 'erased');
  });

  test('can only be given up where the policy says so', async () => {
    const withdrawal = { ...defaultPolicy.withdrawal, canWithdrawRemainder: false };
    const { creator } = await withRemainder({ ...defaultPolicy, withdrawal });
    expect((await erase(creator)).obstacles).toMatchObject([{ ways: ['renounce'] }]);
    const requested = await creator.post('/wallet/withdrawals', { amount: money(60, 'CNY') });
    expect(requested.body).toMatchObject({ limit: 'minimum' });
  });

  test('does not lower the minimum for accounts that stay open', async () => {
    const { creator, world } = await withRemainder();
    await creditCreator(world, yuan(5));
    const refused = await creator.post('/account/erasure');
    expect(refused).toMatchObject({ status: 409, body: { obstacles: [{ amount: 560, waits: false }] } });
    const requested = await creator.post('/wallet/withdrawals', { amount: money(60, 'CNY') });
    expect(requested.body).toMatchObject({ limit: 'minimum' });
  });
});

describe('a deposit of an advertiser', () => {
  test('keeps the account open until it is spent, returned or given up', async () => {
    const world = createWorld(await newTable());
    const { advertiser, deps } = world;
    await deposit(world, yuan(20));
    const obstacles = [{ role: 'advertiser', ways: ['withdraw', 'renounce'] }];
    expect(await advertiser.post('/account/erasure')).toMatchObject({ status: 409, body: { obstacles } });
    const all = { role: 'advertiser', amount: 2_000, currency: 'CNY' };
    expect(await erase(advertiser, { renounce: [all] })).toMatchObject({ phase: 'closing', obstacles: [] });
    deps.clock.advance('PT2M');
    await repeatUntil(world, advertiser, 'erased');
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: yuan(0) });
    const { status: late } = await advertiser.post('/account/erasure', { renounce: [all] });
    expect(late).toBe(400);
  });
});

describe('an account with many orders', () => {
  /** Orders of a creator and an advertiser: the oldest still runs, and all others were cancelled. */
  const fillAccount = async (ended: number, isOneRunning: boolean) => {
    const world = createWorld(await newTable());
    const { deps } = world;
    await createCreator(world);
    const ids = { creatorId: derivePartyId('crt', 'cleo'), advertiserId: derivePartyId('adv', 'ada') };
    const write = async (at: number, status: 'cancelled' | 'producing') => {
      const { order, events } = createClaimedOrder();
      const { dueAt, remindAt: _remindAt, ...rest } = order;
      const id = `ord_${String(at).padStart(26, '0')}`;
      const changed = {
        ...rest,
        ...ids,
        ...{ id, status },
        createdAt: new Date(Date.parse(order.createdAt) + at).toISOString(),
        ...(status === 'producing' && dueAt && { dueAt }),
      };
      const [event] = events;
      if (!event) throw new Error('the order has no event');
      await commit(deps.table, newOrderWrites({ order: changed, event, postings: [] } as never));
      return id;
    };
    const running = isOneRunning ? await write(0, 'producing') : undefined;
    for (let from = 1; from <= ended; from += 25) {
      const some = Array.from({ length: Math.min(25, ended - from + 1) }, (_, at) => from + at);
      await Promise.all(some.map((at) => write(at, 'cancelled')));
    }
    return { ...world, running };
  };

  test('is erased in steps that read at most a thousand items each', async () => {
    const platform = await fillAccount(2_100, false);
    const answers = await repeatUntil(platform, platform.creator, 'erased');
    const phases = answers.map(({ phase }) => phase);
    // The orders take three steps: a thousand, a thousand, the rest.
    expect(phases.filter((phase) => phase === 'closing')).toHaveLength(3);
  }, 120_000);

  test('is reopened, with the order named, when an old order still runs', async () => {
    const platform = await fillAccount(1_050, true);
    const answers = await repeatUntil(platform, platform.creator, 'stopped');
    expect(answers.map(({ phase }) => phase)).toEqual(['closing', 'closing', 'stopped']);
    expect(answers.at(-1)?.obstacles).toEqual([{ kind: 'running-orders', orderIds: [platform.running] }]);
  }, 120_000);
});

describe('the machine clients of an account', () => {
  test('lose access when it is erased, and the platform receives both events', async () => {
    const world = createWorld(await newTable());
    const { advertiser, operator, api, deps } = world;
    const bound = { accountId: 'ada', roles: ['advertiser'] } as const;
    for (let at = 0; at < 3; at += 1) await bindClient(world, `scripts${at}`, bound);
    await bindClient(world, 'others', { accountId: 'anton', roles: ['advertiser'] });
    const scripts = api.machine('scripts1', 'astrolabe/tasks:read');
    expect((await scripts.get('/tasks/mine')).status).toBe(200);
    await repeatUntil(world, advertiser, 'erased');
    expect((await scripts.get('/tasks/mine')).status).toBe(403);
    expect((await listItemsByPrefix(deps.table, 'CLIENT')).map(({ pk }) => pk)).toEqual(['CLIENT#others']);
    const published = (await listItemsByPrefix(deps.table, 'PARTY_EVENT#')).map(
      ({ partyEvent }) => partyEvent,
    );
    expect(published).toContainEqual(expect.objectContaining({ type: 'account.erased' }));
    expect(published.filter((event) => (event as { type: string }).type === 'client.unbound')).toHaveLength(
      3,
    );
    const again = await operator.put('/operations/clients/scripts1', bound);
    const second = api.signIn('paula', 'operator');
    expect(await approveProposed(again, second.post)).toMatchObject({ status: 409 });
    expect(JSON.stringify(await readWholeTable(deps.table))).not.toContain('WEBHOOKS#');
  });
});
