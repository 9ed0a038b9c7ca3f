import { describe, expect, test } from 'vitest';
import { creatorIdOf, pitch, taskFor } from '#test/support/engagement.ts';
import { streamOf } from '#test/support/stream.ts';
import { tableEngine } from '#test/support/table.ts';
import { applicationBody, letIn, ok, openTask, type World, worldOn, yuan } from '#test/support/world.ts';

const newTable = await tableEngine();

type Recommended = {
  readonly id: string;
  readonly match: {
    readonly score: number;
    readonly reasons: readonly { readonly points: number; readonly message: string }[];
  };
};

const recommendedTo = async (session: World['creator'], query = ''): Promise<readonly Recommended[]> =>
  (await ok(session.get(`/tasks/recommended${query}`))).items as unknown as readonly Recommended[];

const preferring = async (world: World, preferences: object, sub = 'cleo') => {
  const session = await letIn(world, sub);
  await ok(session.put('/creators/me/preferences', preferences));
  return session;
};

describe('recommended tasks', () => {
  test('are those that suit best first, each with reasons that sum to its score', async () => {
    const world = worldOn(await newTable());
    const creator = await preferring(world, { categories: ['home'], formats: ['video'] });
    const beauty = await taskFor(world, 'open', { category: 'beauty', formats: ['image'] });
    const home = await openTask(world);
    const tasks = await recommendedTo(creator);
    expect(tasks.map(({ id }) => id)).toEqual([home, beauty]);
    for (const { match } of tasks) {
      const points = match.reasons.reduce((sum, reason) => sum + reason.points, 0);
      expect(points).toBe(Math.round(match.score * 10_000));
    }
    expect(tasks[0]?.match.reasons[0]?.message).toBe('You chose home as a category you like.');
    expect(await recommendedTo(creator, '?limit=1')).toHaveLength(1);
  });

  test('leave out what the creator cannot or will not take', async () => {
    const world = worldOn(await newTable());
    const creator = await preferring(world, { minReward: yuan(500) });
    const taken = await taskFor(world, 'open');
    await ok(creator.post(`/tasks/${taken}/claims`));
    const applied = await taskFor(world, 'recruit');
    await ok(creator.post(`/tasks/${applied}/applications`, pitch));
    await taskFor(world, 'invite');
    await openTask(world, { platform: 'xigua' });
    await openTask(world, { reward: yuan(499) });
    const closed = await openTask(world);
    await ok(world.advertiser.post(`/tasks/${closed}/close`));
    const fits = await taskFor(world, 'recruit', { reward: yuan(500) });
    expect((await recommendedTo(creator)).map(({ id }) => id)).toEqual([fits]);
  });

  test('are none for whoever was not let in or is suspended', async () => {
    const world = worldOn(await newTable());
    await taskFor(world, 'open');
    expect(await recommendedTo(world.api.as('eve', 'creator'))).toEqual([]);
    const creator = await letIn(world);
    expect(await recommendedTo(creator)).toHaveLength(1);
    const reasons = [{ code: 'fraud', message: 'Bought followers.' }];
    await ok(world.operator.post(`/creators/${creatorIdOf('cleo')}/suspension`, { reasons }));
    expect(await recommendedTo(creator)).toEqual([]);
  });

  test('come from the newest, and look through no more than the policy says', async () => {
    const table = await newTable();
    const { policy } = worldOn(table).deps;
    const matching = { ...policy.matching, mostCandidates: 4 };
    const world = worldOn(table, { policy: { ...policy, matching } });
    const creator = await letIn(world);
    await taskFor(world, 'open', { reward: yuan(9_000) });
    const newest: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      world.deps.clock.turn('PT1M');
      newest.push(await openTask(world));
    }
    expect((await recommendedTo(creator)).map(({ id }) => id).toSorted()).toEqual(newest.toSorted());
  });
});

describe('a task that opens', () => {
  const noticesOf = async (session: World['creator']) =>
    (await ok(session.get('/notifications'))).items.filter(({ kind }) => kind === 'task_recommended');

  test('is told to the creators whom it suits, once, and to nobody else', async () => {
    const world = worldOn(await newTable());
    const fits = await preferring(world, { categories: ['home'], formats: ['video'] });
    const other = await preferring(world, { categories: ['cars'], formats: ['image'] }, 'otis');
    const elsewhere = world.api.as('xena', 'creator');
    const body = applicationBody({ handle: 'xena', platform: 'xigua' });
    const { id } = await ok(elsewhere.post('/creators/applications', body));
    await ok(world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
    const taskId = await taskFor(world, 'open');
    await streamOf(world.deps).settle();
    expect(await noticesOf(fits)).toMatchObject([{ subject: { taskId }, score: expect.any(Number) }]);
    expect(await noticesOf(elsewhere)).toEqual([]);
    const score = (await recommendedTo(other)).find((task) => task.id === taskId)?.match.score ?? 0;
    const least = world.deps.policy.matching.told.leastPoints / 10_000;
    expect(await noticesOf(other)).toHaveLength(score >= least ? 1 : 0);
  });

  test('by invitation only is not told', async () => {
    const world = worldOn(await newTable());
    const creator = await preferring(world, { categories: ['home'], formats: ['video'] });
    await taskFor(world, 'invite');
    await streamOf(world.deps).settle();
    expect(await noticesOf(creator)).toEqual([]);
  });

  test('is told to as many as the policy says, and to none below its threshold', async () => {
    const table = await newTable();
    const { policy } = worldOn(table).deps;
    const told = { ...policy.matching.told, most: 2, newcomerShare: 0 };
    const world = worldOn(table, { policy: { ...policy, matching: { ...policy.matching, told } } });
    const sessions = [];
    for (const sub of ['a', 'b', 'c']) sessions.push(await letIn(world, sub));
    await taskFor(world, 'open');
    await streamOf(world.deps).settle();
    const counts = await Promise.all(sessions.map(async (session) => (await noticesOf(session)).length));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    const strict = { ...policy.matching, told: { ...told, leastPoints: 10_001 } };
    const quiet = worldOn(await newTable(), { policy: { ...policy, matching: strict } });
    const creator = await letIn(quiet);
    await taskFor(quiet, 'open');
    await streamOf(quiet.deps).settle();
    expect(await noticesOf(creator)).toEqual([]);
  });
});
