import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { Order } from '#shared/domain/orders/order.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { replaceAt, withLaterFields } from '#test/support/later-values.ts';
import { createTableFactory, listItemsByPrefix, readWholeTable } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  type TestWorld,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const member = 'of_a_later_release';

const orderItem = async (table: Table, orderId: string): Promise<Item> => {
  const item = (await readWholeTable(table)).find(
    ({ pk, sk }) => pk === `ORDER#${orderId}` && sk === 'ORDER',
  );
  if (!item) throw new Error(`there is no ${orderId}`);
  return item;
};

const write = ({ name, client }: Table, item: Item) =>
  client.send(new PutCommand({ TableName: name, Item: { ...item } }));

/** Writes an order as a later release might. */
const rewrite = async (
  { deps: { table } }: TestWorld,
  orderId: string,
  change: (order: unknown) => unknown,
) => {
  const item = await orderItem(table, orderId);
  await write(table, { ...item, order: change(item.order) });
};

/** Two orders, the first one written by a later release. */
const twoOrders = async (change: (order: unknown) => unknown) => {
  const world = createWorld(await newTable());
  const first = await createOrder(world);
  const { id: second } = await expectSuccess(world.creator.post(`/tasks/${await openTask(world)}/claims`));
  await rewrite(world, first, change);
  return { world, first, second };
};

describe('an order that a later release wrote', () => {
  test('keeps its unknown fields at every depth when a command changes it', async () => {
    const withUnknown = (order: unknown) => withLaterFields(order, Order);
    const { world, first } = await twoOrders(withUnknown);
    const before = await orderItem(world.deps.table, first);
    const shown = await expectSuccess(world.creator.get(`/orders/${first}`));
    expect(JSON.stringify(shown)).not.toContain('laterField');
    await submitFixture(world, first, 'first-cut.mp4');
    const { order } = await orderItem(world.deps.table, first);
    const stored = before.order as Readonly<Record<string, unknown>>;
    expect(order).toMatchObject({
      status: 'screening',
      laterField: stored.laterField,
      rounds: stored.rounds,
    });
    expect(order).toHaveProperty('terms', stored.terms);
    expect(stored.terms).toHaveProperty('timers.laterField');
  });

  test.each([
    ['status', ['status']],
    ['process version', ['terms', 'processVersion']],
  ])('with an unknown %s is shown, listed and left unchanged', async (_what, place) => {
    const { world, first, second } = await twoOrders((order) => replaceAt(order, place, member));
    const shown = await expectSuccess(world.creator.get(`/orders/${first}`));
    expect(shown).toMatchObject({ id: first, nextActions: [] });
    expect(shown).not.toHaveProperty('onTimeout');
    if (place[0] === 'status') expect(shown.status).toBe('unknown');
    const { items } = await expectSuccess(world.creator.get('/orders'));
    expect(items.map(({ id }) => id)).toEqual([second, first]);
    const refused = await world.advertiser.get(`/orders/${first}/cancellation-quote`);
    expect(refused).toMatchObject({ status: 409, body: { allowed: [] } });
    expect((await world.advertiser.get(`/orders/${first}/timeline`)).status).toBe(200);
  });

  test('with an unknown timer continues', async () => {
    const { world, first } = await twoOrders((order) => {
      const { terms, ...rest } = order as { readonly terms: { readonly timers: object } };
      return { ...rest, terms: { ...terms, timers: { ...terms.timers, unknownTimer: 'PT1H' } } };
    });
    await submitFixture(world, first, 'first-cut.mp4');
    expect((await expectSuccess(world.creator.get(`/orders/${first}`))).status).toBe('screening');
    expect(await orderItem(world.deps.table, first)).toHaveProperty(
      'order.terms.timers.unknownTimer',
      'PT1H',
    );
  });
});

test('a notification of an unknown kind is in its inbox', async () => {
  const world = createWorld(await newTable());
  await createOrder(world);
  await createStreamPlayer(world.deps).settle();
  const stored = await listItemsByPrefix(world.deps.table, 'NOTICE#');
  for (const item of stored) {
    await write(world.deps.table, { ...item, notice: replaceAt(item.notice, ['kind'], member) });
  }
  const { items } = await expectSuccess(world.advertiser.get('/notifications'));
  // The claim of the order is no stored notification, but an event.
  expect(items.map(({ kind }) => kind)).toEqual(['order_taken', 'unknown']);
});

describe('an unreadable item', () => {
  test('does not fail the rest of its list, and is reported with its key', async () => {
    const reported: unknown[] = [];
    const table = {
      ...(await newTable()),
      onUnreadable: (...report: unknown[]) => void reported.push(report),
    };
    const world = createWorld(table);
    await createCreator(world);
    await deposit(world);
    const tasks = [await openTask(world), await openTask(world)];
    const [first, second] = await Promise.all(
      tasks.map(async (id) => (await expectSuccess(world.creator.post(`/tasks/${id}/claims`))).id),
    );
    await rewrite(world, first ?? '', (order) => ({ ...(order as object), terms: 'none' }));
    const { items } = await expectSuccess(world.creator.get('/orders'));
    expect(items.map(({ id }) => id)).toEqual([second]);
    const key = { pk: `ORDER#${first}`, sk: 'ORDER' };
    expect(reported).toEqual([[key, [{ path: 'order.terms', code: 'invalid_type' }]]]);
    expect(await world.creator.get(`/orders/${first}`)).toMatchObject({ status: 500 });
    // The platform assumes that the unreadable order still runs.
    const erasing = await world.api.signIn('cleo', 'creator').post('/account/erasure', {});
    expect(erasing).toMatchObject({ status: 409, body: { obstacles: [{ orderIds: [second, first] }] } });
  });
});
