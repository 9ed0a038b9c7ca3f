import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { findBalance } from '#shared/store/ledger/journal-store.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { addMillisecond, createOrderIn, requireDueAt } from '#test/support/order-histories.ts';
import { countSharedItems, createRecordingTable } from '#test/support/recording-table.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorld } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** How an order is settled: with its acceptance, or in version 1 in a separate step. */
const ways = [
  { of: 'an acceptance', status: 'published', command: 'time_is_up', writes: 11 },
  { of: 'an accepted order', status: 'accepted', command: 'settle', writes: 10 },
] as const;

type Way = (typeof ways)[number];

/** Orders of as many creators, each with a different advertiser or all with one. */
const createOrders = async ({ status }: Way, count: number, advertisers: 'many' | 'one') => {
  const table = createRecordingTable(await newTable());
  const world = createWorld(table);
  const journey = createOrderIn(status);
  world.deps.clock.set(Date.parse(addMillisecond(requireDueAt(journey))));
  const orders = [];
  for (let at = 0; at < count; at += 1) {
    const creatorId = derivePartyId('crt', `creator-${at}`);
    const advertiserId = derivePartyId('adv', advertisers === 'many' ? `advertiser-${at}` : 'ada');
    orders.push(await storeOrder(world, journey, { creatorId, advertiserId }));
  }
  table.transactions();
  return { table, world, orders };
};

describe.each(ways)('a settlement of $of', (way) => {
  const createAcceptedOrders = (count: number, advertisers: 'many' | 'one') =>
    createOrders(way, count, advertisers);
  const settle = ({ deps }: ReturnType<typeof createWorld>, orderId: string, version: number) =>
    applySystemCommand(deps, { orderId, version, command: way.command });

  test('shares no item with the settlement of any other order but one of 64 sums, and writes few', async () => {
    const { table, world, orders } = await createAcceptedOrders(20, 'many');
    await Promise.all(orders.map(({ id, version }) => settle(world, id, version)));
    const transactions = table.transactions();
    expect(transactions).toHaveLength(20);
    const isSum = (key: string) => /^BOOKS#\d+ SUMS#CNY$/.test(key);
    expect(Object.keys(countSharedItems(transactions)).filter((key) => !isSum(key))).toEqual([]);
    expect(new Set(transactions.map((keys) => keys.length))).toEqual(new Set([way.writes]));
    const sums = transactions.map((keys) => keys.filter(isSum));
    expect(sums.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(sums.flat()).size).toBeGreaterThan(1);
    expect(transactions.flat().filter((key) => key.includes('platform'))).toEqual([]);
  });

  test('of orders of one advertiser shares that advertiser’s wallet, its month and their record, and no other item', async () => {
    const { table, world, orders } = await createAcceptedOrders(5, 'one');
    for (const { id, version } of orders) await settle(world, id, version);
    const wallet = `WALLET#${derivePartyId('adv', 'ada')}`;
    const shared = Object.entries(countSharedItems(table.transactions()));
    expect(Object.fromEntries(shared.filter(([key]) => !key.startsWith('BOOKS#')))).toEqual({
      [`${wallet} BALANCE#CNY`]: 5,
      [`${wallet} MONTH#CNY#2026-11`]: 5,
      [`ADVERTISER#${derivePartyId('adv', 'ada')} RECORD`]: 5,
    });
  });

  test('happens once under repeated and concurrent requests of the workflow', async () => {
    const { world, orders } = await createAcceptedOrders(1, 'one');
    const { id, version } = orders[0] ?? { id: '', version: 0 };
    const news = await Promise.all(Array.from({ length: 10 }, () => settle(world, id, version)));
    expect(new Set(news.map(({ status }) => status))).toEqual(new Set(['settled']));
    expect((await settle(world, id, version)).status).toBe('settled');
    const steps = (await listItemsByPrefix(world.deps.table, 'ENTRY#')).map(({ pk }) => pk);
    // The entry that funded the order, and the settlement.
    expect(steps).toEqual([`JOURNAL#order#${id}`, `JOURNAL#order#${id}`]);
    expect(await findBalance(world.deps.table, derivePartyId('crt', 'creator-0'), 'CNY')).toMatchObject({
      available: 114_000,
    });
  });
});
