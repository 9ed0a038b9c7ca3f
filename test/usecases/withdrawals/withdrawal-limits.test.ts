import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { WithdrawalPolicy } from '#shared/domain/withdrawals/withdrawal-policy.ts';
import { findTaxYear } from '#shared/store/withdrawals/tax-year-store.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const payable = '6222020200610001';
const unknownAccount = '6222020200110002';

/** A creator with 500 yuan on a platform with these terms. */
const earner = async (change: Partial<WithdrawalPolicy>, accountNo = payable) => {
  const table = await newTable();
  const policy = { ...defaultPolicy, withdrawal: { ...defaultPolicy.withdrawal, ...change } };
  const conductor = createWorkflowRunner(table, { policy });
  const { world } = conductor;
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, accountNo);
  const ask = (amount: number, idempotencyKey?: string) =>
    world.creator.post(
      '/wallet/withdrawals',
      { amount: yuan(amount) },
      idempotencyKey ? { idempotencyKey } : {},
    );
  return { ...conductor, table, ask };
};

describe('the daily limit', () => {
  test('of money is named with its used part and its renewal time', async () => {
    const { ask, world, advanceClock, table } = await earner({ perDay: { amount: 20_000, count: 9 } });
    await expectSuccess(ask(150));
    const before = await readAllItems(table);
    const { status, body } = await ask(51);
    expect([status, body]).toMatchObject([
      422,
      {
        limit: 'day',
        most: 20_000,
        used: 15_000,
        usedCount: 1,
        requested: 5_100,
        freesAt: '2026-11-02T16:00:00.000Z',
      },
    ]);
    expect(await readAllItems(table)).toEqual(before);
    await expectSuccess(ask(50));
    await advanceClock('PT15H');
    expect(world.deps.now()).toBe('2026-11-02T16:00:00.000Z');
    await expectSuccess(ask(51));
  });

  test('of the number of withdrawals applies as well', async () => {
    const { ask } = await earner({ perDay: { amount: 100_000, count: 2 } });
    await expectSuccess(ask(1));
    await expectSuccess(ask(1));
    expect((await ask(1)).body).toMatchObject({ limit: 'day', mostCount: 2, usedCount: 2 });
  });

  test('does not count refused, repeated or failed withdrawals', async () => {
    const { ask, runUntilIdle } = await earner({ perDay: { amount: 30_000, count: 1 } }, unknownAccount);
    expect((await ask(501)).status).toBe(422);
    const first = await expectSuccess(ask(300, 'once'));
    expect(await expectSuccess(ask(300, 'once'))).toEqual(first);
    expect((await ask(1)).body).toMatchObject({ limit: 'day', usedCount: 1 });
    await runUntilIdle();
    await expectSuccess(ask(300));
  });

  test('refuses a single amount above it', async () => {
    const { ask } = await earner({ perDay: { amount: 10_000, count: 5 } });
    expect((await ask(101)).body).toMatchObject({ limit: 'day', used: 0, requested: 10_100 });
  });
});

test('the monthly limit sums its days', async () => {
  const { ask, advanceClock } = await earner({ perMonth: { amount: 20_000, count: 9 } });
  await expectSuccess(ask(150));
  await advanceClock('P1D');
  expect((await ask(51)).body).toMatchObject({
    limit: 'month',
    used: 15_000,
    freesAt: '2026-11-30T16:00:00.000Z',
  });
  await advanceClock('P27D');
  expect((await ask(51)).status).toBe(422);
  await advanceClock('P1D');
  await expectSuccess(ask(51));
});

test('of fifty concurrent withdrawals of a full balance, one succeeds and the others exceed the balance', async () => {
  const world = createWorld(await newTable());
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, payable);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => world.creator.post('/wallet/withdrawals', { amount: yuan(500) })),
  );
  const slugs = answers.map(({ status, body }) => (status === 202 ? 'done' : body.type.split('/').at(-1)));
  expect(slugs.toSorted()).toEqual(['done', ...Array.from({ length: 49 }, () => 'insufficient-funds')]);
  expect(await listItemsByPrefix(world.deps.table, 'WITHDRAWAL')).toHaveLength(1);
});

describe('the charges of a withdrawal', () => {
  const terms = { feeBasisPoints: 100, taxRule: 'cn-2025-16' };

  test('are shown with their calculation, and the rest is sent', async () => {
    const { ask, runUntilIdle, world } = await earner(terms);
    const { id } = await expectSuccess(ask(500));
    await runUntilIdle();
    expect(await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).toMatchObject({
      status: 'paid',
      amount: yuan(500),
      fee: yuan(5),
      tax: { rule: 'cn-2025-16', version: 1, month: '2026-11', tax: yuan(0) },
      payout: yuan(495),
    });
  });

  const yearOf = async (table: Parameters<typeof findTaxYear>[0]) =>
    (await findTaxYear(table, derivePartyId('crt', 'cleo'), '2026', 'CNY'))?.year;

  test('of one withdrawal count in the next one of that year', async () => {
    const { ask, table } = await earner(terms);
    await expectSuccess(ask(200));
    const second = await expectSuccess(ask(300));
    expect(second).toMatchObject({
      tax: { lines: expect.arrayContaining([{ item: 'cumulative_income', amount: 50_000 }]) },
    });
    expect(await yearOf(table)).toEqual({
      year: '2026',
      income: 50_000,
      withheld: 0,
      lastMonth: '2026-11',
      months: 1,
      incomes: { '2026-11': 2 },
    });
  });

  test('of a failed withdrawal no longer count', async () => {
    const { ask, runUntilIdle, table } = await earner(terms, unknownAccount);
    await expectSuccess(ask(200));
    await runUntilIdle();
    expect(await yearOf(table)).toMatchObject({ income: 0, withheld: 0 });
  });
});
