import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { addDuration, toEpochMs } from '#shared/domain/time.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { keys } from '#shared/store/keys.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { startTime } from '#test/support/deps.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { applyTimeout, createOrderIn } from '#test/support/order-histories.ts';
import { readPages } from '#test/support/paging.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

/** Three orders a day apart: the first is in screening, the others are in production; the last is of another creator. */
const createOrders = async () => {
  const world = createWorld(await newTable());
  const creators = [await createCreator(world), await createCreator(world, 'clio')] as const;
  await deposit(world);
  const ids: string[] = [];
  for (const creator of [creators[0], creators[0], creators[1]]) {
    const taskId = await openTask(world);
    ids.push((await expectSuccess(creator.post(`/tasks/${taskId}/claims`))).id);
    world.deps.clock.advance('P1D');
  }
  await submitFixture(world, ids[0] ?? '', 'first-cut.mp4');
  const list = async (query: string) =>
    (await expectSuccess(world.operator.get(`/operations/orders?${query}`))).items.map(({ id }) => id);
  return { ...world, ids, list };
};

describe('the list of all orders', () => {
  test('has each order, in any state, newest or oldest first', async () => {
    const { ids, list } = await createOrders();
    expect(await list('status=any')).toEqual(ids.toReversed());
    expect(await list('status=any&sort=oldest')).toEqual(ids);
  });

  test('is filtered by state, also by the parameter of the queues', async () => {
    const { ids, list } = await createOrders();
    const [first, second, third] = ids;
    expect(await list('status=any&state=producing')).toEqual([third, second]);
    expect(await list('status=producing')).toEqual([third, second]);
    expect(await list('status=any&state=screening')).toEqual([first]);
    expect(await list('status=any&state=settled')).toEqual([]);
  });

  test('is filtered by party and by age', async () => {
    const { ids, list } = await createOrders();
    const [first, second, third] = ids;
    const [cleo, ada] = [derivePartyId('crt', 'cleo'), derivePartyId('adv', 'ada')];
    expect(await list(`status=any&partyId=${cleo}`)).toEqual([second, first]);
    expect(await list(`status=any&partyId=${ada}&sort=oldest`)).toEqual(ids);
    const noon = addDuration(startTime, 'PT12H');
    for (const party of ['', `&partyId=${ada}`]) {
      expect(await list(`status=any&createdBefore=${noon}${party}`)).toEqual([first]);
      expect(await list(`status=any&createdAfter=${noon}${party}`)).toEqual([third, second]);
      expect(await list(`status=any&createdAfter=${startTime}&createdBefore=${startTime}${party}`)).toEqual([
        first,
      ]);
    }
  });

  test('is filtered by lateness, the longest late first, or by age', async () => {
    const { ids, list, deps } = await createOrders();
    expect(await list('status=any&late=only&state=producing')).toEqual([]);
    deps.clock.advance('P30D');
    expect(await list('status=any&late=only&state=producing')).toEqual([ids[1], ids[2]]);
    expect(await list('status=any&late=only&state=producing&sort=newest')).toEqual([ids[2], ids[1]]);
  });

  test('of late ones has each once: what staff missed, what a timer missed, and what was given up', async () => {
    const world = createWorld(await newTable());
    const review = await storeOrder(world, applyTimeout(createOrderIn('in_review')));
    const producing = await storeOrder(world, createOrderIn('producing'));
    const screening = await storeOrder(world, createOrderIn('screening'));
    const settled = await storeOrder(world, createOrderIn('settled'));
    world.deps.clock.set(toEpochMs(screening.last.at));
    const parkedAt = world.deps.now();
    const wait = { orderId: screening.id, version: screening.version, taskToken: 'parked', parkedAt };
    await awaitDecision(world.deps, { ...wait, status: 'screening' });
    const late = async () => {
      const path = '/operations/orders?status=any&late=only';
      const pages = await readPages(world.operator, `${path}&limit=1`);
      const ids = pages.flat().map(({ id }) => id);
      const counted = world.operator.get('/operations/orders/count?status=any&late=only');
      expect(await expectSuccess(counted)).toEqual({ count: ids.length, isMore: false });
      return ids.toSorted();
    };
    expect(await late()).toEqual([screening.id]);
    world.deps.clock.advance('P60D');
    const all = [review.id, producing.id, screening.id];
    expect(await late()).toEqual(all.toSorted());
    expect(all).not.toContain(settled.id);
  });

  test('of late ones costs the same, however many others there are', async () => {
    const metered = createMeteredTable(await newTable());
    const world = createWorld(metered);
    const costOf = async () => {
      metered.read();
      await expectSuccess(world.operator.get('/operations/orders?status=any&late=only'));
      return metered.read().requests.length;
    };
    await costOf();
    const cost = await costOf();
    for (let at = 0; at < 30; at += 1) await storeOrder(world, createOrderIn('settled'));
    expect(await costOf()).toBe(cost);
  });

  test('is not the queue, which answers as before', async () => {
    const { list } = await createOrders();
    expect(await list('')).toEqual([]);
    expect(await list('status=screening')).toEqual([]);
    expect(await list('status=screening&sort=newest')).toHaveLength(1);
  });

  test('is for operators only, and of known states and parties', async () => {
    const { operator, reviewer, advertiser } = await createOrders();
    for (const session of [reviewer, advertiser])
      expect((await session.get('/operations/orders?status=any')).status).toBe(403);
    for (const wrong of [
      'status=some',
      'status=any&state=any',
      'status=any&partyId=cleo',
      'createdAfter=now',
    ])
      expect((await operator.get(`/operations/orders?${wrong}`)).status).toBe(400);
  });

  test('gets orders of earlier releases by a migration, once', async () => {
    const { ids, list, deps } = await createOrders();
    const { table, now } = deps;
    // An earlier release wrote the first event without its place.
    const unlisted = { gsi1pk: undefined, gsi1sk: undefined };
    await commit(table, [update(keys.orderEvent(ids[0] ?? '', 1), { set: unlisted }, exists)]);
    expect(await list('status=any')).toHaveLength(2);
    const migrate = () =>
      migrateItems(
        { table, now, wait: async () => undefined },
        MigrateItemsInput.parse({ migration: '4-order-listing', itemsPerSecond: 1_000_000 }),
      );
    expect(await migrate()).toMatchObject({ isDone: true });
    expect(await list('status=any')).toEqual(ids.toReversed());
    expect(await migrate()).toMatchObject({ isDone: true, examined: 0 });
  });
});

describe('a filter of all orders', () => {
  test('selects the orders of a task', async () => {
    const { ids, list, deps } = await createOrders();
    const order = await findOrder(deps.table, ids[1] ?? '');
    expect(await list(`status=any&taskId=${order?.order.taskId}`)).toEqual([ids[1]]);
    expect(await list(`status=any&taskId=${order?.order.taskId}&state=settled`)).toEqual([]);
  });

  test('selects orders on hold by the queue of holds', async () => {
    const { ids, list, operator } = await createOrders();
    const reasons = [{ code: 'odd', message: 'It is odd.' }];
    await expectSuccess(operator.put(`/operations/orders/${ids[2]}/hold`, { reasons }));
    expect(await list('status=any&held=only')).toEqual([ids[2]]);
    expect(await list('status=any&held=only&sort=oldest')).toEqual([ids[2]]);
    expect(await list('status=any&held=only&state=screening')).toEqual([]);
  });

  test('selects by whom orders wait for, by their money and by the age of their state', async () => {
    const { ids, list } = await createOrders();
    const [first, second, third] = ids;
    expect(await list('status=any&waitsFor=system')).toEqual([first]);
    expect(await list('status=any&waitsFor=creator')).toEqual([third, second]);
    expect(await list('status=any&money=held')).toEqual([third, second, first]);
    expect(await list('status=any&money=settled')).toEqual([]);
    const noon = addDuration(startTime, 'P1DT12H');
    expect(await list(`status=any&sinceBefore=${noon}`)).toEqual([second]);
  });

  test('is counted, and the count ends at 1,000 orders', async () => {
    const { operator } = await createOrders();
    const count = async (query: string) => expectSuccess(operator.get(`/operations/orders/count?${query}`));
    expect(await count('status=any')).toEqual({ count: 3, isMore: false });
    expect(await count('status=any&waitsFor=creator')).toEqual({ count: 2, isMore: false });
    expect(await count('status=any&waitsFor=creator&late=only')).toEqual({ count: 0, isMore: false });
    expect(await count('status=disputed')).toEqual({ count: 0, isMore: false });
  });
});
