import { expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import type { WithdrawalStatus } from '#shared/domain/withdrawals/lifecycle.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { keys } from '#shared/store/keys.ts';
import { findWithdrawal, withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { startTime } from '#test/support/deps.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createWorld, expectSuccess, type TestWorld, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** The states of the withdrawals, in the order of their requests, a minute apart. */
const stored: readonly WithdrawalStatus[] = [
  ...(['paid', 'failed', 'processing', 'needs_operator', 'unknown', 'paid'] as const),
];

const template = async (world: TestWorld): Promise<Withdrawal> => {
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(1) }));
  const found = await findWithdrawal(world.deps.table, id);
  if (!found) throw new Error('there is no such withdrawal');
  return found;
};

const numberOf = (id: string): number => Number(id.at(-1));

/** A platform with one withdrawal of each state of `stored`, and a list of their places in `stored`. */
const platform = async () => {
  const world = createWorld(await newTable());
  const { table } = world.deps;
  const made = await template(world);
  for (const [at, status] of stored.entries()) {
    const requestedAt = addDuration(startTime, `PT${at + 1}M`);
    const opened = { kind: 'unclear', openedAt: requestedAt } as const;
    const withdrawal: Withdrawal = {
      ...{ ...made, id: `wdr_${'0'.repeat(25)}${at}`, status, requestedAt, updatedAt: requestedAt },
      provider: at < 3 ? 'alipay' : 'stripe',
      ...(status === 'needs_operator' && { case: opened }),
    };
    await commit(table, withdrawalWrites(withdrawal, 'test'));
  }
  const read = (query: string) => world.operator.get(`/finance/withdrawals?${query}`);
  const list = async (query: string): Promise<readonly number[]> => {
    const { items } = await expectSuccess(read(`${query}&to=${addDuration(startTime, 'P1D')}`));
    return items.filter(({ id }) => id !== made.id).map(({ id }) => numberOf(id));
  };
  return { world, table, read, list, made };
};

test('withdrawals are listed by state and provider: what waits oldest first, and all newest first', async () => {
  const { list } = await platform();
  expect(await list('')).toEqual([3]);
  expect(await list('status=any')).toEqual([5, 4, 3, 2, 1, 0]);
  expect(await list('status=any&sort=oldest')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(await list('status=paid')).toEqual([5, 0]);
  expect(await list('status=unknown')).toEqual([4]);
  expect(await list('status=any&provider=alipay')).toEqual([2, 1, 0]);
  expect(await list('status=submitting')).toEqual([]);
});

test('withdrawals are listed by their time, and reversed times are refused', async () => {
  const { list, read } = await platform();
  expect(await list(`status=any&from=${addDuration(startTime, 'PT4M')}`)).toEqual([5, 4, 3]);
  const span = `status=any&from=${addDuration(startTime, 'PT2M')}&to=${addDuration(startTime, 'PT3M')}`;
  expect((await expectSuccess(read(span))).items.map(({ id }) => numberOf(id))).toEqual([2, 1]);
  const reversed = await read(`from=${addDuration(startTime, 'PT2M')}&to=${startTime}`);
  expect(reversed).toMatchObject({ status: 400, body: { errors: [{ code: 'out_of_order' }] } });
});

test('a payout is late after an hour, a case after a day, and an ended withdrawal never', async () => {
  const { world, list } = await platform();
  expect(await list('status=any&late=only')).toEqual([]);
  world.deps.clock.advance('PT1H4M');
  expect(await list('status=any&late=only')).toEqual([2]);
  world.deps.clock.advance('PT23H1M');
  expect(await list('status=any&late=only')).toEqual([2, 3, 4]);
  expect(await list('late=only')).toEqual([3]);
  expect(await list('status=paid&late=only')).toEqual([]);
});

test('a filter that drops nearly everything gives every match over short pages', async () => {
  const { read } = await platform();
  const found: number[] = [];
  let cursor = '';
  do {
    const page = await expectSuccess(read(`status=failed&limit=1${cursor}`));
    found.push(...page.items.map(({ id }) => numberOf(id)));
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
  } while (cursor);
  expect(found).toEqual([1]);
});

test('withdrawals of an earlier release are listed by the migration, and a second run changes nothing', async () => {
  const { world, table, list, made } = await platform();
  const places = { gsi3pk: undefined, gsi3sk: undefined };
  for (const at of [0, 2, 3]) {
    // An earlier release listed cases only.
    const old = at === 3 ? places : { ...places, gsi4pk: undefined, gsi4sk: undefined };
    await commit(table, [update(keys.withdrawal(`wdr_${'0'.repeat(25)}${at}`), { set: old }, exists)]);
  }
  expect(await list('status=any')).toEqual([5, 4, 1]);
  const migrate = () =>
    migrateItems(
      { table, now: world.deps.now, wait: async () => undefined },
      MigrateItemsInput.parse({ migration: '6-payment-listing', itemsPerSecond: 1_000_000 }),
    );
  expect(await migrate()).toMatchObject({ isDone: true, progress: [{ changed: 3 }] });
  expect(await list('status=any')).toEqual([5, 4, 3, 2, 1, 0]);
  expect(await list('status=processing')).toEqual([2]);
  expect(await list('')).toEqual([3]);
  const before = await readWholeTable(table);
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await readWholeTable(table)).toEqual(before);
  expect(made.status).toBe('requested');
});
