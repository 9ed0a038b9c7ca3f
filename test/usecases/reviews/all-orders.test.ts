import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { addDuration } from '#shared/domain/time.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { keys } from '#shared/store/keys.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { startTime } from '#test/support/deps.ts';
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

  test('is filtered by lateness', async () => {
    const { ids, list, deps } = await createOrders();
    expect(await list('status=any&late=only&state=producing')).toEqual([]);
    deps.clock.advance('P30D');
    expect(await list('status=any&late=only&state=producing')).toEqual([ids[2], ids[1]]);
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
