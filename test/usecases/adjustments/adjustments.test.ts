import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Account } from '#shared/domain/ledger/accounts.ts';
import { newAdjustmentWrite } from '#shared/store/adjustments/adjustment-store.ts';
import { commit } from '#shared/store/commit.ts';
import { keys } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import type { TrialBalance } from '#test/support/expect-balanced-books.ts';
import { createInterleavedTable } from '#test/support/interleaved-table.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorld, deposit, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const creatorAccount = `creator/${derivePartyId('crt', 'cleo')}/available`;
const advertiserAccount = `advertiser/${derivePartyId('adv', 'ada')}/available`;

const evidence = { note: 'Paid to the wrong balance.', reference: 'audit aud_1' };

/** Two operators, an advertiser with 10,000 yuan and a creator with 500. */
const createAdjustmentWorld = async (given?: Table) => {
  const table = given ?? (await newTable());
  const world = createWorld(table);
  await deposit(world);
  await creditCreator(world, yuan(500));
  const body = {
    from: advertiserAccount,
    to: creatorAccount,
    amount: yuan(120),
    reason: 'Corrected.',
    evidence,
  };
  const first = world.operator;
  const second = world.api.signIn('olga', 'operator');
  const decide = (id: string, decision: object = { decision: 'approve' }, by = second) =>
    by.post(`/operations/proposals/${id}/decision`, decision);
  return {
    ...{ table, world, first, second, decide },
    body,
    ask: (change: object = {}, by = first) => by.post('/finance/adjustments', { ...body, ...change }),
    propose: async (change: object = {}) =>
      (await expectSuccess(first.post('/finance/adjustments', { ...body, ...change }))).proposal,
    adjustments: async (query = '') => (await expectSuccess(first.get(`/finance/adjustments${query}`))).items,
    available: async (who: 'creator' | 'advertiser') =>
      (await expectSuccess(world[who].get(`/wallet?as=${who}`))).available.amount,
    entries: async () => (await listItemsByPrefix(table, 'ENTRY#')).length,
  };
};

const slugOf = (answer: { body: { type: string } }) => answer.body.type.split('/').at(-1);

describe('a manual adjustment', () => {
  test('moves money when a second operator approves, by one entry that names it, and notifies both parties', async () => {
    const { world, table, propose, decide, available, adjustments } = await createAdjustmentWorld();
    const proposed = await propose();
    expect(proposed).toMatchObject({ act: 'adjustment', status: 'pending' });
    expect(await adjustments()).toEqual([]);
    expect(await available('creator')).toBe(50_000);
    await expectSuccess(decide(proposed.id));
    const [approved] = await adjustments();
    expect(approved).toMatchObject({ status: 'approved', proposedBy: 'otto', decided: { by: 'olga' } });
    expect([await available('creator'), await available('advertiser')]).toEqual([62_000, 988_000]);
    const entries = (await listItemsByPrefix(table, 'ENTRY#')).map(({ entry }) => entry);
    expect(entries.filter((entry) => JSON.stringify(entry).includes('adj_'))).toMatchObject([
      { cause: { kind: 'adjustment', id: approved?.id, step: 'approve' } },
    ]);
    const notifications = await expectSuccess(world.creator.get('/notifications?as=creator'));
    expect(notifications.items).toMatchObject([
      { kind: 'balance_adjusted', reasons: [{ message: 'Corrected.' }] },
    ]);
    expect(JSON.stringify(notifications)).not.toMatch(/otto|olga/);
    await createStreamPlayer(world.deps).settle();
    const books = (await expectSuccess(
      world.operator.get('/finance/trial-balance'),
    )) as unknown as TrialBalance;
    expect(books).toMatchObject({ balanced: true, uncounted: 0 });
  });

  test('cannot be approved or rejected by its proposer', async () => {
    const { table, first, propose, decide } = await createAdjustmentWorld();
    const { id } = await propose();
    const before = await readAllItems(table);
    for (const decision of [
      { decision: 'approve' },
      { decision: 'reject', reasons: [{ code: 'mistake', message: 'A mistake.' }] },
    ]) {
      expect((await decide(id, decision, first)).status).toBe(403);
    }
    expect(await readAllItems(table)).toEqual(before);
  });

  test('cannot be proposed or decided by an operator whose own money it moves', async () => {
    const { world, ask, propose, decide } = await createAdjustmentWorld();
    const own = world.api.signIn('cleo', 'operator', 'creator');
    expect((await ask({}, own)).status).toBe(403);
    const { id } = await propose();
    expect((await decide(id, { decision: 'approve' }, own)).status).toBe(403);
  });

  test('moves nothing when it is rejected, and keeps the reasons', async () => {
    const { propose, decide, available, entries, first, adjustments } = await createAdjustmentWorld();
    const { id } = await propose();
    const before = await entries();
    const reasons = [{ code: 'no_evidence', message: 'The reference says otherwise.' }];
    await expectSuccess(decide(id, { decision: 'reject', reasons }));
    expect(await adjustments()).toEqual([]);
    expect(await expectSuccess(first.get(`/operations/proposals/${id}`))).toMatchObject({
      status: 'rejected',
      decided: { by: 'olga', reasons },
    });
    expect([await entries(), await available('creator')]).toEqual([before, 50_000]);
    expect(await decide(id)).toMatchObject({ status: 409, body: { state: 'rejected', allowed: [] } });
  });

  test('moves money once under repeated and concurrent approvals', async () => {
    const { world, propose, decide, available, table } = await createAdjustmentWorld();
    const { id } = await propose();
    const others = ['olga', 'oscar', 'oleg'].map((name) => world.api.signIn(name, 'operator'));
    const answers = await Promise.all(others.map((by) => decide(id, { decision: 'approve' }, by)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await available('creator')).toBe(62_000);
    const winner = others[answers.findIndex(({ status }) => status === 200)];
    const before = await readAllItems(table);
    expect((await decide(id, { decision: 'approve' }, winner)).status).toBe(200);
    expect(await readAllItems(table)).toEqual(before);
  });

  test('never takes more than the balance, at proposal and at approval', async () => {
    const { world, ask, propose, decide, available } = await createAdjustmentWorld();
    const swapped = { from: creatorAccount, to: advertiserAccount };
    const tooMuch = await ask({ ...swapped, amount: yuan(501) });
    expect([tooMuch.status, slugOf(tooMuch)]).toEqual([422, 'insufficient-funds']);
    const { id } = await propose({ ...swapped, amount: yuan(500) });
    const other = await propose({ ...swapped, amount: yuan(1) });
    await expectSuccess(decide(other.id));
    expect(slugOf(await decide(id))).toBe('insufficient-funds');
    expect(await available('creator')).toBe(49_900);
    const fees = { from: 'platform/fees', to: creatorAccount, amount: yuan(1) };
    expect(slugOf(await ask(fees))).toBe('insufficient-funds');
    await expectSuccess(
      decide((await propose({ from: 'platform/clearing/sandbox', to: 'platform/fees' })).id),
    );
    await createStreamPlayer(world.deps).settle();
    await expectSuccess(decide((await propose(fees)).id));
    expect(await available('creator')).toBe(50_000);
  });

  test('of fees is covered once when two are approved at the same moment', async () => {
    const table = createInterleavedTable(await newTable());
    const { propose, decide, available } = await createAdjustmentWorld(table);
    const earned = { from: 'platform/clearing/sandbox', to: 'platform/fees', amount: yuan(3) };
    await expectSuccess(decide((await propose(earned)).id));
    const fees = { from: 'platform/fees', to: creatorAccount };
    const late = await propose({ ...fees, amount: yuan(3) });
    const early = await propose({ ...fees, amount: yuan(2) });
    table.runBefore(keys.overdraftGuard('platform/fees'), () => expectSuccess(decide(early.id)));
    expect(slugOf(await decide(late.id))).toBe('insufficient-funds');
    expect(await available('creator')).toBe(50_200);
  });

  test('names every fault of a proposal at once, and cannot move funds held for orders', async () => {
    const { table, ask } = await createAdjustmentWorld();
    const before = await readAllItems(table);
    const pointersOf = async (change: object) =>
      (await ask(change)).body.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
    const nobody = `creator/${derivePartyId('crt', 'nobody')}/available`;
    expect(await pointersOf({ from: 'platform/clearing/elsewhere', to: nobody })).toEqual([
      '#/from unknown_provider',
      '#/to unknown_account',
    ]);
    expect(await pointersOf({ to: advertiserAccount })).toEqual(['#/to same_account']);
    expect(await pointersOf({ amount: { amount: 1, currency: 'USD' } })).toEqual([
      '#/amount/currency unknown_currency',
    ]);
    const held = `order/${derivePartyId('crt', 'x').replace('crt', 'ord')}/held`;
    expect(await pointersOf({ from: held, amount: yuan(0), reason: '', evidence: {} })).toEqual([
      '#/amount/amount too_small',
      '#/evidence/note invalid_type',
      '#/evidence/reference invalid_type',
      '#/from invalid_format',
      '#/reason custom',
      '#/reason too_small',
    ]);
    expect(await readAllItems(table)).toEqual(before);
  });

  test('is listed when it is approved, newest first', async () => {
    const { world, propose, decide, adjustments } = await createAdjustmentWorld();
    for (const amount of [1, 2]) {
      await expectSuccess(decide((await propose({ amount: yuan(amount) })).id));
      world.deps.clock.advance('PT1M');
    }
    const amounts = [{ amount: yuan(2) }, { amount: yuan(1) }];
    expect(await adjustments()).toMatchObject(amounts);
    expect(await adjustments('?status=approved')).toMatchObject(amounts);
    expect(await adjustments('?status=pending')).toEqual([]);
  });
});

describe('a pending adjustment of an earlier release', () => {
  const withStored = async () => {
    const created = await createAdjustmentWorld();
    const { from, to, ...rest } = created.body;
    const id = created.world.deps.ids.create('adj');
    const proposed = { status: 'pending', proposedBy: 'otto', proposedAt: created.world.deps.now() } as const;
    const adjustment = { ...rest, id, from: from as Account, to: to as Account, ...proposed };
    await commit(created.table, [newAdjustmentWrite(adjustment)]);
    const path = `/finance/adjustments/${id}/decision`;
    return { ...created, path };
  };

  test('is approved once by a second person at its own route, never by its proposer or its party', async () => {
    const { world, first, second, path, available, adjustments } = await withStored();
    await expectSuccess(world.creator.get('/me'));
    const approve = { decision: 'approve' };
    for (const by of [first, world.api.signIn('cleo', 'operator')]) {
      expect(slugOf(await by.post(path, approve))).toBe('conflict-of-interest');
    }
    expect(await adjustments('?status=pending')).toHaveLength(1);
    for (const _time of [1, 2])
      expect(await expectSuccess(second.post(path, approve))).toMatchObject({ status: 'approved' });
    expect(await available('creator')).toBe(62_000);
  });

  test('moves nothing when it is rejected', async () => {
    const { second, path, available } = await withStored();
    const reasons = [{ code: 'no', message: 'No.' }];
    await expectSuccess(second.post(path, { decision: 'reject', reasons }));
    expect((await second.post(path, { decision: 'approve' })).status).toBe(409);
    expect(await available('creator')).toBe(50_000);
  });
});
