import { expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '#shared/contract/routes/index.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld } from '#test/support/world.ts';

const newTable = await createTableFactory();

test('an order says when to read it again: soon while a machine works, later while people decide, seldom at its end', async () => {
  const world = createWorld(await newTable());
  const adviceIn = async (status: Parameters<typeof createOrderIn>[0]) => {
    const { id } = await storeOrder(world, createOrderIn(status));
    return (await world.creator.get(`/orders/${id}`)).headers['retry-after'];
  };
  expect(await adviceIn('screening')).toBe('1');
  expect(await adviceIn('producing')).toBe('5');
  expect(await adviceIn('in_review')).toBe('5');
  expect(await adviceIn('settled')).toBe('60');
  expect(await adviceIn('accepted')).toBe('1');
});

test('a list says it, too, sooner if a machine works on one of its items, and so does a response without a change', async () => {
  const world = createWorld(await newTable());
  const list = async (path: string, headers = {}) => world.creator.get(path, { headers });
  const { id } = await storeOrder(world, createOrderIn('producing'));
  expect((await list(`/orders/${id}/messages`)).headers['retry-after']).toBe('5');
  const calm = await list('/orders');
  expect(calm.headers['retry-after']).toBe('10');
  const etag = String(calm.headers.etag);
  expect(await list('/orders', { 'if-none-match': etag })).toMatchObject({
    status: 304,
    headers: { 'retry-after': '10', etag },
  });
  await storeOrder(world, createOrderIn('screening'));
  expect((await list('/orders')).headers['retry-after']).toBe('5');
  expect((await list('/tasks')).headers['retry-after']).toBe('10');
  expect((await list('/me')).headers).not.toHaveProperty('retry-after');
});

/** The names of the statuses in a response, or in the items of a list. */
const readStatuses = (schema: z.ZodType): string => {
  // Without the names of schemas, nothing is a reference.
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any', metadata: z.registry() });
  const { items } = z.looseObject({ items: z.unknown() }).parse(properties.items ?? { items: undefined });
  const item = z.looseObject({ properties: z.record(z.string(), z.unknown()) }).safeParse(items);
  return JSON.stringify(item.success ? item.data.properties.status : properties.status);
};

const polled = routes.flatMap(({ polled: named, ...route }) => (named ? [{ named, ...route }] : []));

test.each(polled)(
  'the statuses of which the advice of $method $path depends are those of its response',
  (route) => {
    const { named, success } = route;
    const statuses = readStatuses(success.schema);
    for (const status of [...named.machine, ...named.final]) expect(statuses).toContain(`"${status}"`);
  },
);
