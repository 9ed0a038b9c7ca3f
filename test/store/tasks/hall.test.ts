import { describe, expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, deposit, openTask, type TestWorld, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const count = 23;

const rewards = Array.from({ length: count }, (_, index) => 100 + ((index * 7) % count) * 10);

const deadlineOf = (index: number) => addDuration(startTime, `P${1 + ((index * 5) % 12)}DT${index}M`);

const hall = async (): Promise<{ world: TestWorld; ids: readonly string[] }> => {
  const world = createWorld(await newTable());
  await deposit(world, yuan(1_000_000));
  const ids: string[] = [];
  for (const [index, reward] of rewards.entries()) {
    world.deps.clock.advance('PT1S');
    const formats = [index % 2 === 0 ? 'video' : 'picture'];
    ids.push(
      await openTask(world, { reward: yuan(reward), applyBefore: deadlineOf(index), formats, slots: 2 }),
    );
  }
  return { world, ids };
};

const { world, ids } = await hall();

const indexOf = (id: string): number => ids.indexOf(id);

const expected = {
  newest: ids.toReversed(),
  deadline: ids.toSorted((a, b) => (deadlineOf(indexOf(a)) < deadlineOf(indexOf(b)) ? -1 : 1)),
  reward: ids.toSorted((a, b) => (rewards[indexOf(b)] ?? 0) - (rewards[indexOf(a)] ?? 0)),
};

const sorts = ['newest', 'deadline', 'reward'] as const;

describe('the hall', () => {
  test.each(sorts)('sorted by %s shows every open task once, in order, with any page size', async (sort) => {
    for (const limit of [1, 4, 100]) {
      const pages = await readPages(world.creator, `/tasks?sort=${sort}&limit=${limit}`);
      expect(idsOf(pages)).toEqual(expected[sort]);
    }
  });

  test('returns full pages until the last', async () => {
    const pages = await readPages(world.creator, '/tasks?limit=5');
    expect(pages.map((page) => page.length).filter((length) => length > 0)).toEqual([5, 5, 5, 5, 3]);
  });

  test.each([
    ['format=video', (index: number) => index % 2 === 0],
    ['minReward=20000&maxReward=25000', (index: number) => inRange(rewards[index] ?? 0, 200, 250)],
    [
      'format=picture&minReward=30000',
      (index: number) => index % 2 === 1 && inRange(rewards[index] ?? 0, 300, 1e9),
    ],
    ['category=garden', () => false],
    ['platform=douyin&difficulty=medium', () => true],
  ])('filtered by %s shows matching tasks and nothing else', async (filter, fits) => {
    const pages = await readPages(world.creator, `/tasks?limit=3&${filter}`);
    expect(idsOf(pages)).toEqual(expected.newest.filter((id) => fits(indexOf(id))));
  });

  test.each(['newest', 'reward'] as const)(
    'sorted by %s stays complete while tasks come and go',
    async (sort) => {
      const { world, ids } = await hall();
      const gone = [ids[1], ids[8], ids[20]] as const;
      const pages = await readPages(world.creator, `/tasks?sort=${sort}&limit=4`, async (page) => {
        const leaving = gone[page - 1];
        if (!leaving) return;
        await world.advertiser.post(`/tasks/${leaving}/close`);
        world.deps.clock.advance('PT1S');
        await openTask(world, { reward: yuan(100 + page), applyBefore: addDuration(startTime, 'P13D') });
      });
      const shown = idsOf(pages);
      expect(new Set(shown).size).toBe(shown.length);
      const staying = ids.filter((id) => !gone.includes(id));
      expect(staying.filter((id) => !shown.includes(id))).toEqual([]);
    },
  );

  test('sorted by deadline begins with tasks that can still be taken, after any number of expired ones', async () => {
    const { world } = await hall();
    world.deps.clock.advance('P10D');
    const open = expected.deadline.filter((id) => deadlineOf(indexOf(id)) >= world.deps.now());
    const { body } = await world.creator.get('/tasks?sort=deadline&limit=2');
    expect(body.items).toHaveLength(2);
    expect(idsOf(await readPages(world.creator, '/tasks?sort=deadline&limit=2'))).toHaveLength(open.length);
  });

  test('shows no draft, no closed task, and no full one', async () => {
    const world = createWorld(await newTable());
    await deposit(world);
    const closed = await openTask(world);
    await world.advertiser.post(`/tasks/${closed}/close`);
    expect((await world.creator.get('/tasks')).body.items).toEqual([]);
  });
});

const inRange = (value: number, least: number, most: number): boolean => value >= least && value <= most;
