import { describe, expect, test } from 'vitest';
import { decimalOf } from '#shared/domain/format-money.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import type { Money } from '#shared/domain/money.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { subtractDuration } from '#shared/domain/time.ts';
import { commit } from '#shared/store/commit.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { listMovements } from '#shared/store/reconciliations/clearing-store.ts';
import { findWithdrawal, withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import type { TrialBalance } from '#test/support/expect-balanced-books.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { deposit, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const head = 'merchant_number,provider_reference,direction,amount,currency,at';

const lines = collectLogLines();

const alarms = () => lines.filter((line) => line.includes('ProvidersDiffer'));

/** The id of the withdrawal that a payout of the sandbox is for. */
const withdrawalOf = (pk: unknown): string => `wdr_${String(pk).split('#')[1]}`;

/** A platform with deposits and withdrawals through the sandbox, and the sandbox's own statement. */
const createMovements = async () => {
  const table = await newTable();
  const { world, runUntilIdle, advanceClock } = createWorkflowRunner(table);
  const deposits = [await deposit(world, yuan(300)), await deposit(world, yuan(20))];
  await creditCreator(world, yuan(500));
  const paid: string[] = [];
  for (const [number, amount] of [
    ['6222020200610001', 100],
    ['6222020200510003', 50],
    ['6222020200110002', 60],
  ] as const) {
    await setPayoutAccount(world, number);
    await advanceClock('P2D');
    paid.push((await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(amount) }))).id);
    await advanceClock('PT1H');
  }
  const at = world.deps.now();
  world.deps.clock.advance('PT3H');
  // In the order in which they were made. The creator's first money was deposited through the sandbox, too.
  const placeOf = (id: string): number => [...deposits.map((one) => one.id), ...paid].indexOf(id) >>> 0;
  const received = (await listItemsByPrefix(table, 'DEPOSIT'))
    .map(({ deposit: made }) => made as { id: string; amount: Money })
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id));
  const earned = received.pop();
  const payouts = (await listItemsByPrefix(table, 'SANDBOX_PAYOUT'))
    .filter(({ status }) => status === 'paid')
    .toSorted((one, other) => placeOf(withdrawalOf(one.pk)) - placeOf(withdrawalOf(other.pk)));
  const records = [
    ...received.map(({ id, amount }) => ({ number: id, reference: '', direction: 'in', amount })),
    ...payouts.map(({ pk, reference, amount }) => ({
      number: String(pk).split('#')[1] ?? '',
      reference: String(reference),
      direction: 'out',
      amount: amount as Money,
    })),
    { number: earned?.id ?? '', reference: '', direction: 'in', amount: yuan(500) },
  ];
  const rows = records.map(
    ({ number, reference, direction, amount }) =>
      `${number},${reference},${direction},${decimalOf(amount)},${amount.currency},${at}`,
  );
  const period = { from: subtractDuration(world.deps.now(), 'P9D'), to: world.deps.now() };
  const send = (some: readonly string[] = rows, change: object = {}, idempotencyKey?: string) =>
    world.operator.post(
      '/finance/reconciliations',
      { provider: 'sandbox', ...period, format: 'csv', statement: [head, ...some].join('\n'), ...change },
      idempotencyKey ? { idempotencyKey } : {},
    );
  const read = (id: string) => expectSuccess(world.operator.get(`/finance/reconciliations/${id}`));
  return { table, world, runUntilIdle, deposits, paid, rows, period, at, send, read };
};

describe('a provider’s statement', () => {
  test('with the sandbox’s records matches the journal, and its total equals the clearing account', async () => {
    const { world, send, rows, runUntilIdle } = await createMovements();
    const imported = await expectSuccess(send());
    expect(imported).toMatchObject({
      status: 'matched',
      lines: 5,
      matched: 5,
      missingHere: 0,
      missingThere: 0,
      amountDiffers: 0,
      nearEdge: 0,
    });
    await runUntilIdle();
    const books = (await expectSuccess(
      world.operator.get('/finance/trial-balance'),
    )) as unknown as TrialBalance;
    const clearing = books.summary.find(({ account }) => account === 'platform/clearing/sandbox');
    const total = (clearing?.debit ?? 0) - (clearing?.credit ?? 0);
    expect(imported).toMatchObject({ totals: [{ currency: 'CNY', here: total, there: total }] });
    expect([total, rows.length, alarms()]).toEqual([67_000, 5, []]);
  });

  test('with a difference shows its place, to one unit, and raises the alarm metric', async () => {
    const { send, rows, read, paid, deposits, world, at } = await createMovements();
    const [first = '', , ...rest] = rows;
    const changed = [first.replace('300.00', '300.01'), ...rest, `unknown-1,ref-9,out,5.00,CNY,${at}`];
    const { id, ...imported } = await expectSuccess(send(changed));
    expect(imported).toMatchObject({
      status: 'differs',
      matched: 3,
      missingHere: 1,
      missingThere: 1,
      amountDiffers: 1,
    });
    expect(await read(id)).toMatchObject({
      mismatches: [
        { kind: 'amount_differs', number: deposits[0]?.id, here: 30_000, there: 30_001 },
        { kind: 'missing_here', number: 'unknown-1', reference: 'ref-9', there: -500 },
        { kind: 'missing_there', number: deposits[1]?.id, here: 2_000 },
      ],
    });
    expect(paid).toHaveLength(3);
    expect(alarms().map((line) => JSON.parse(line))).toMatchObject([{ ProvidersDiffer: 1 }]);
    const listed = await expectSuccess(world.operator.get('/finance/reconciliations?status=differs'));
    expect(listed.items).toMatchObject([{ id, status: 'differs' }]);
    expect(
      (await expectSuccess(world.operator.get('/finance/reconciliations?status=matched'))).items,
    ).toEqual([]);
  });

  test('with the provider’s own numbers is matched by its references', async () => {
    const { send, rows, paid, table } = await createMovements();
    const withdrawal = await findWithdrawal(table, paid[0] ?? '');
    if (!withdrawal) throw new Error('there is no withdrawal');
    const known = { ...withdrawal, version: withdrawal.version + 1, providerReference: 'ref-77' };
    await commit(table, withdrawalWrites(known, 'succeed'));
    const renamed = rows.map((row) =>
      row.startsWith(withdrawal.merchantNumber) ? row.replace(/^[^,]+,[^,]*/, '2026112022001,ref-77') : row,
    );
    expect(await expectSuccess(send(renamed))).toMatchObject({ status: 'matched', matched: 5 });
  });

  test('that is repeated gets the same result, and nothing is written', async () => {
    const { send, table, world } = await createMovements();
    const first = await expectSuccess(send());
    const stored = await readAllItems(table);
    world.deps.clock.advance('P1D');
    expect(await expectSuccess(send())).toEqual(first);
    expect(await readAllItems(table)).toEqual(stored);
  });

  test('names every fault of its period and lines at once, and nothing is written', async () => {
    const { send, table, world } = await createMovements();
    const stored = await readAllItems(table);
    const { body } = await send(['x'], { provider: 'elsewhere', to: '2099-01-01T00:00:00.000Z' });
    expect(body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expect.arrayContaining(['#/provider unknown_provider', '#/to too_late', '#/statement unreadable_line']),
    );
    const backwards = await send([], { from: world.deps.now() });
    expect(backwards.body.errors).toMatchObject([{ pointer: '#/to', code: 'too_early' }]);
    expect((await send([], { statement: 'x'.repeat(200_001) })).status).toBe(400);
    expect(await readAllItems(table)).toEqual(stored);
  });
});

test('an entry between two providers is listed for each of them', async () => {
  const table = await newTable();
  const at = '2026-11-02T01:00:00.000Z';
  const entry = {
    ...{ id: 'ent_1', at, cause: { kind: 'adjustment', id: 'adj_1', step: 'approve' } as const },
    postings: transfer(account.clearing('alipay'), account.clearing('stripe'), yuan(5)),
  };
  await commit(table, entryWrites(defaultPolicy, entry));
  const movementsOf = (provider: string) =>
    listMovements(table, provider, subtractDuration(at, 'PT1H'), at, 10);
  expect(await movementsOf('alipay')).toMatchObject([{ amount: 500 }]);
  expect(await movementsOf('stripe')).toMatchObject([{ amount: -500 }]);
  expect(await movementsOf('sandbox')).toEqual([]);
});
