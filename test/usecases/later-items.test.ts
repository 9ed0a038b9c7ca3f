import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { OrderSchema } from '#shared/store/order-schema.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { replacedAt, withLaterFields } from '#test/support/later-values.ts';
import { streamOf } from '#test/support/stream.ts';
import { dump, itemsUnder, tableEngine } from '#test/support/table.ts';
import {
  deposit,
  handIn,
  letIn,
  ok,
  openTask,
  takenOrder,
  type World,
  worldOn,
} from '#test/support/world.ts';

const newTable = await tableEngine();

const member = 'of_a_later_release';

const orderItem = async (table: Table, orderId: string): Promise<Item> => {
  const item = (await dump(table)).find(({ pk, sk }) => pk === `ORDER#${orderId}` && sk === 'ORDER');
  if (!item) throw new Error(`there is no ${orderId}`);
  return item;
};

const write = ({ name, client }: Table, item: Item) =>
  client.send(new PutCommand({ TableName: name, Item: { ...item } }));

/** Writes an order as a later release might have. */
const rewrite = async ({ deps: { table } }: World, orderId: string, change: (order: unknown) => unknown) => {
  const item = await orderItem(table, orderId);
  await write(table, { ...item, order: change(item.order) });
};

/** Two orders, the first of which a later release has written. */
const twoOrders = async (change: (order: unknown) => unknown) => {
  const world = worldOn(await newTable());
  const first = await takenOrder(world);
  const { id: second } = await ok(world.creator.post(`/tasks/${await openTask(world)}/claims`));
  await rewrite(world, first, change);
  return { world, first, second };
};

describe('an order that a later release has written', () => {
  test('keeps its unknown fields at every depth when a command moves it', async () => {
    const later = (order: unknown) => withLaterFields(order, OrderSchema);
    const { world, first } = await twoOrders(later);
    const before = await orderItem(world.deps.table, first);
    const shown = await ok(world.creator.get(`/orders/${first}`));
    expect(JSON.stringify(shown)).not.toContain('laterField');
    await handIn(world, first, 'first-cut.mp4');
    const { order } = await orderItem(world.deps.table, first);
    const kept = before.order as Readonly<Record<string, unknown>>;
    expect(order).toMatchObject({ status: 'screening', laterField: kept.laterField, rounds: kept.rounds });
    expect(order).toHaveProperty('terms', kept.terms);
    expect(kept.terms).toHaveProperty('timers.laterField');
  });

  test.each([
    ['status', ['status']],
    ['process version', ['terms', 'processVersion']],
  ])('of an unknown %s is shown, listed and left alone', async (_what, place) => {
    const { world, first, second } = await twoOrders((order) => replacedAt(order, place, member));
    const shown = await ok(world.creator.get(`/orders/${first}`));
    expect(shown).toMatchObject({ id: first, nextActions: [] });
    expect(shown).not.toHaveProperty('onTimeout');
    if (place[0] === 'status') expect(shown.status).toBe('unknown');
    const { items } = await ok(world.creator.get('/orders'));
    expect(items.map(({ id }) => id)).toEqual([second, first]);
    const refused = await world.advertiser.get(`/orders/${first}/cancellation-quote`);
    expect(refused).toMatchObject({ status: 409, body: { allowed: [] } });
    expect((await world.advertiser.get(`/orders/${first}/timeline`)).status).toBe(200);
  });

  test('with an unknown timer goes on', async () => {
    const { world, first } = await twoOrders((order) => {
      const { terms, ...rest } = order as { readonly terms: { readonly timers: object } };
      return { ...rest, terms: { ...terms, timers: { ...terms.timers, later: 'PT1H' } } };
    });
    await handIn(world, first, 'first-cut.mp4');
    expect((await ok(world.creator.get(`/orders/${first}`))).status).toBe('screening');
    expect(await orderItem(world.deps.table, first)).toHaveProperty('order.terms.timers.later', 'PT1H');
  });
});

test('a notification of an unknown kind is in its inbox', async () => {
  const world = worldOn(await newTable());
  await takenOrder(world);
  await streamOf(world.deps).settle();
  for (const item of await itemsUnder(world.deps.table, 'NOTICE#')) {
    await write(world.deps.table, { ...item, notice: replacedAt(item.notice, ['kind'], member) });
  }
  const { items } = await ok(world.advertiser.get('/notifications'));
  expect(items.map(({ kind }) => kind)).toContain(member);
});

describe('an item that cannot be read', () => {
  test('takes no other of its list along, and is reported with its key', async () => {
    const reported: unknown[] = [];
    const table = { ...(await newTable()), onUnreadable: (...told: unknown[]) => void reported.push(told) };
    const world = worldOn(table);
    await letIn(world);
    await deposit(world);
    const tasks = [await openTask(world), await openTask(world)];
    const [first, second] = await Promise.all(
      tasks.map(async (id) => (await ok(world.creator.post(`/tasks/${id}/claims`))).id),
    );
    await rewrite(world, first ?? '', (order) => ({ ...(order as object), terms: 'none' }));
    const { items } = await ok(world.creator.get('/orders'));
    expect(items.map(({ id }) => id)).toEqual([second]);
    const key = { pk: `ORDER#${first}`, sk: 'ORDER' };
    expect(reported).toEqual([[key, [{ path: 'order.terms', code: 'invalid_type' }]]]);
    expect(await world.creator.get(`/orders/${first}`)).toMatchObject({ status: 500 });
    // Whoever asks to be erased is told that it still runs, as far as anybody knows.
    const erasing = await world.api.as('cleo', 'creator').post('/account/erasure', {});
    expect(erasing).toMatchObject({ status: 409, body: { obstacles: [{ orderIds: [second, first] }] } });
  });
});
