import { describe, expect, test } from 'vitest';
import { createTableFactory } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { creatorIdOf, openTaskFor, taskApplicationBody } from '#test/support/task-applicants.ts';
import {
  applicationBody,
  createCreator,
  createWorld,
  expectSuccess,
  openTask,
  type TestWorld,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

type Recommended = {
  readonly id: string;
  readonly match: {
    readonly score: number;
    readonly reasons: readonly { readonly points: number; readonly message: string }[];
  };
};

const recommendationsOf = async (
  session: TestWorld['creator'],
  query = '',
): Promise<readonly Recommended[]> =>
  (await expectSuccess(session.get(`/tasks/recommended${query}`))).items as unknown as readonly Recommended[];

const createCreatorWith = async (world: TestWorld, preferences: object, sub = 'cleo') => {
  const session = await createCreator(world, sub);
  await expectSuccess(session.put('/creators/me/preferences', preferences));
  return session;
};

describe('recommended tasks', () => {
  test('are sorted by score, each with reasons that sum to it', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreatorWith(world, { categories: ['home'], formats: ['video'] });
    const beauty = await openTaskFor(world, 'open', { category: 'beauty', formats: ['image'] });
    const home = await openTask(world);
    const tasks = await recommendationsOf(creator);
    expect(tasks.map(({ id }) => id)).toEqual([home, beauty]);
    for (const { match } of tasks) {
      const points = match.reasons.reduce((sum, reason) => sum + reason.points, 0);
      expect(points).toBe(Math.round(match.score * 10_000));
    }
    expect(tasks[0]?.match.reasons[0]?.message).toBe('You chose home as a category you like.');
    const read = await creator.get('/tasks/recommended', {
      headers: { 'accept-language': 'zh-CN' },
    });
    const first = expect.objectContaining({ message: '您选择了喜欢的品类“家居”。' });
    expect(read.body).toMatchObject({ items: [{ match: { reasons: expect.arrayContaining([first]) } }, {}] });
    expect(await recommendationsOf(creator, '?limit=1')).toHaveLength(1);
  });

  test('leave out tasks that the creator cannot or does not want to take', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreatorWith(world, { minReward: yuan(500) });
    const taken = await openTaskFor(world, 'open');
    await expectSuccess(creator.post(`/tasks/${taken}/claims`));
    const applied = await openTaskFor(world, 'recruit');
    await expectSuccess(creator.post(`/tasks/${applied}/applications`, taskApplicationBody));
    await openTaskFor(world, 'invite');
    await openTask(world, { platform: 'xigua' });
    await openTask(world, { reward: yuan(499) });
    const closed = await openTask(world);
    await expectSuccess(world.advertiser.post(`/tasks/${closed}/close`));
    const fits = await openTaskFor(world, 'recruit', { reward: yuan(500) });
    expect((await recommendationsOf(creator)).map(({ id }) => id)).toEqual([fits]);
  });

  test('are empty for creators who are not approved or are suspended', async () => {
    const world = createWorld(await newTable());
    await openTaskFor(world, 'open');
    expect(await recommendationsOf(world.api.signIn('eve', 'creator'))).toEqual([]);
    const creator = await createCreator(world);
    expect(await recommendationsOf(creator)).toHaveLength(1);
    const reasons = [{ code: 'fraud', message: 'Bought followers.' }];
    await expectSuccess(world.operator.post(`/creators/${creatorIdOf('cleo')}/suspension`, { reasons }));
    expect(await recommendationsOf(creator)).toEqual([]);
  });

  test('come from the newest tasks, up to the number in the policy', async () => {
    const table = await newTable();
    const { policy } = createWorld(table).deps;
    const matching = { ...policy.matching, maxCandidates: 4 };
    const world = createWorld(table, { policy: { ...policy, matching } });
    const creator = await createCreator(world);
    await openTaskFor(world, 'open', { reward: yuan(9_000) });
    const newest: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      world.deps.clock.advance('PT1M');
      newest.push(await openTask(world));
    }
    expect((await recommendationsOf(creator)).map(({ id }) => id).toSorted()).toEqual(newest.toSorted());
  });
});

describe('a task that opens', () => {
  const notificationsOf = async (session: TestWorld['creator']) =>
    (await expectSuccess(session.get('/notifications'))).items.filter(
      ({ kind }) => kind === 'task_recommended',
    );

  test('notifies the matching creators once, and nobody else', async () => {
    const world = createWorld(await newTable());
    const fits = await createCreatorWith(world, { categories: ['home'], formats: ['video'] });
    const other = await createCreatorWith(world, { categories: ['cars'], formats: ['image'] }, 'otis');
    const elsewhere = world.api.signIn('xena', 'creator');
    const body = applicationBody({ handle: 'xena', platform: 'xigua' });
    const { id } = await expectSuccess(elsewhere.post('/creators/applications', body));
    await expectSuccess(world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
    const taskId = await openTaskFor(world, 'open');
    await createStreamPlayer(world.deps).settle();
    expect(await notificationsOf(fits)).toMatchObject([{ subject: { taskId }, score: expect.any(Number) }]);
    expect(await notificationsOf(elsewhere)).toEqual([]);
    const score = (await recommendationsOf(other)).find((task) => task.id === taskId)?.match.score ?? 0;
    const least = world.deps.policy.matching.notificationLimits.minPoints / 10_000;
    expect(await notificationsOf(other)).toHaveLength(score >= least ? 1 : 0);
  });

  test('notifies nobody when it is by invitation only', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreatorWith(world, { categories: ['home'], formats: ['video'] });
    await openTaskFor(world, 'invite');
    await createStreamPlayer(world.deps).settle();
    expect(await notificationsOf(creator)).toEqual([]);
  });

  test('notifies as many creators as the policy says, and none below its threshold', async () => {
    const table = await newTable();
    const { policy } = createWorld(table).deps;
    const notificationLimits = { ...policy.matching.notificationLimits, maxCreators: 2, newcomerShare: 0 };
    const world = createWorld(table, {
      policy: { ...policy, matching: { ...policy.matching, notificationLimits } },
    });
    const sessions = [];
    for (const sub of ['a', 'b', 'c']) sessions.push(await createCreator(world, sub));
    await openTaskFor(world, 'open');
    await createStreamPlayer(world.deps).settle();
    const counts = await Promise.all(
      sessions.map(async (session) => (await notificationsOf(session)).length),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    const strict = { ...policy.matching, notificationLimits: { ...notificationLimits, minPoints: 10_001 } };
    const quiet = createWorld(await newTable(), { policy: { ...policy, matching: strict } });
    const creator = await createCreator(quiet);
    await openTaskFor(quiet, 'open');
    await createStreamPlayer(quiet.deps).settle();
    expect(await notificationsOf(creator)).toEqual([]);
  });
});
