import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Deposit } from '#shared/domain/deposits/deposit.ts';
import { addDuration } from '#shared/domain/time.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { depositWrite, newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { keys } from '#shared/store/keys.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const minute = (at: number): string => addDuration(startTime, `PT${at}M`);
const idAt = (at: number): string => `dep_${'0'.repeat(25)}${at}`;

/** What became of each deposit, in the order of their creation. */
const endings: readonly Partial<Deposit>[] = [
  {},
  { status: 'received', receivedAt: minute(30) },
  { status: 'closed' },
  { status: 'needs_operator', receivedAt: minute(10), openedAt: minute(20), caseKind: 'reversed' },
  { status: 'returned', receivedAt: minute(11) },
];

const platform = async () => {
  const world = createWorld(await newTable());
  const { table } = world.deps;
  for (const [at, ending] of endings.entries()) {
    const made = { id: idAt(at), advertiserId: derivePartyId('adv', 'ada'), amount: yuan(8) };
    const provider = at < 2 ? 'alipay' : 'stripe';
    const pending: Deposit = { ...made, provider, status: 'pending', createdAt: minute(at) };
    await commit(table, [newDepositWrite(pending)]);
    if (at > 0) await commit(table, [depositWrite(pending, { ...pending, ...ending })]);
  }
  const list = async (query: string): Promise<readonly number[]> => {
    const { items } = await expectSuccess(world.operator.get(`/finance/deposits?${query}`));
    return items.map(({ id }) => Number(id.at(-1)));
  };
  return { world, table, list };
};

test('deposits are listed in the list of their state, and each once among all', async () => {
  const { list } = await platform();
  expect(await list('')).toEqual([3]);
  expect(await list('status=pending')).toEqual([0]);
  expect(await list('status=received')).toEqual([1]);
  expect(await list('status=closed')).toEqual([2]);
  expect(await list('status=returned')).toEqual([4]);
  expect(await list('status=any')).toEqual([1, 3, 4, 2, 0]);
  expect(await list('status=any&sort=oldest')).toEqual([0, 2, 4, 3, 1]);
  expect(await list('status=any&provider=alipay')).toEqual([1, 0]);
  expect(await list(`status=any&from=${minute(4)}&to=${minute(20)}`)).toEqual([3, 4]);
});

test('deposits in pages of one are the same list', async () => {
  const { world } = await platform();
  const found: string[] = [];
  let cursor = '';
  do {
    const page = await expectSuccess(world.operator.get(`/finance/deposits?status=any&limit=1${cursor}`));
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
  } while (cursor);
  expect(found).toEqual([1, 3, 4, 2, 0].map(idAt));
});

test('a deposit is late when it should be closed or decided', async () => {
  const { world, list } = await platform();
  expect(await list('status=any&late=only')).toEqual([]);
  world.deps.clock.advance('P1DT1M');
  expect(await list('status=any&late=only')).toEqual([0]);
  world.deps.clock.advance('PT20M');
  expect(await list('status=any&late=only')).toEqual([0, 3]);
  expect(await list('late=only&provider=alipay')).toEqual([]);
});

test('deposits of an earlier release are listed by the migration, and a second run changes nothing', async () => {
  const { world, table, list } = await platform();
  const places = { gsi4pk: undefined, gsi4sk: undefined };
  for (const at of [0, 2, 4]) await commit(table, [update(keys.deposit(idAt(at)), { set: places }, exists)]);
  expect(await list('status=any')).toEqual([1, 3]);
  const migrate = () =>
    migrateItems(
      { table, now: world.deps.now, wait: async () => undefined },
      MigrateItemsInput.parse({ migration: '6-payment-listing', itemsPerSecond: 1_000_000 }),
    );
  expect(await migrate()).toMatchObject({ isDone: true, progress: [{ changed: 3 }] });
  expect(await list('status=any')).toEqual([1, 3, 4, 2, 0]);
  const before = await readWholeTable(table);
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await readWholeTable(table)).toEqual(before);
});
