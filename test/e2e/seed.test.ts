import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectData } from '#test/journey/expect-success.ts';
import { fillMarket } from '#test/seed/market.ts';
import { sampleOrders } from '#test/seed/orders.ts';
import { sampleAdvertisers, sampleCreators } from '#test/seed/people.ts';
import { type Connection, connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

let platform: TestPlatform;
let connection: Connection;

beforeAll(async () => {
  platform = await startTestPlatform();
  connection = connect(platform.url);
});

afterAll(() => platform.destroy());

const readMarket = async () => {
  const { client } = await connection.signIn('ou', 'operator');
  const query = { status: 'any', limit: 100 } as const;
  const orders = await expectData(client.GET('/operations/orders', { params: { query } }));
  const creator = await connection.signIn(sampleCreators[0]?.sub ?? '', 'creator');
  const hall = await expectData(creator.client.GET('/tasks', { params: { query: { limit: 100 } } }));
  return {
    statuses: orders.items.map(({ status }) => status).toSorted(),
    tasks: hall.items.length,
  };
};

test('the sample market has people, tasks and an order in each state, also after a second run', async () => {
  const openTasks = 2 * sampleAdvertisers.length;
  const done = new Map<string, string>();
  const market = {
    connection,
    now: Date.now,
    openTasks,
    report: (kind: string, count: number, all: number) => void done.set(kind, `${count} of ${all}`),
  };
  await fillMarket(market);
  const expected = { statuses: sampleOrders.map(({ status }) => status).toSorted(), tasks: openTasks };
  expect(await readMarket()).toEqual(expected);
  const people = sampleAdvertisers.length + sampleCreators.length;
  expect([...done.values()]).toEqual([
    `${people} of ${people}`,
    `${openTasks} of ${openTasks}`,
    `${sampleOrders.length} of ${sampleOrders.length}`,
  ]);
  await fillMarket(market);
  expect(await readMarket()).toEqual(expected);
});
