import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { addDuration, type Duration } from '#shared/domain/time.ts';
import { findTask } from '#shared/store/tasks/task-store.ts';
import { createProjector } from '#shared/streams/project.ts';
import { closeFinishedTask } from '#shared/usecases/tasks/close-finished-task.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  type TestWorld,
  taskBody,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const hence = (duration: Duration) => addDuration(startTime, duration);

const market = async (): Promise<TestWorld> => {
  const world = createWorld(await newTable());
  await deposit(world, yuan(10_000));
  await createCreator(world);
  return world;
};

const walletOf = async ({ advertiser }: TestWorld) => {
  const { available, held } = (await expectSuccess(advertiser.get('/wallet'))) as unknown as Record<
    string,
    unknown
  >;
  return { available, held };
};

const hallEntries = async ({ deps }: TestWorld) =>
  (await listItemsByPrefix(deps.table, '')).filter(({ pk }) => String(pk).startsWith('HALL#'));

describe('a task whose last slot is taken', () => {
  const fillTask = async () => {
    const world = await market();
    const taskId = await openTask(world, { slots: 1 });
    await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    const [item] = (await listItemsByPrefix(world.deps.table, 'TASK')).filter(
      ({ pk }) => pk === `TASK#${taskId}`,
    );
    return { world, taskId, item: item ?? {} };
  };

  test('closes on the stream’s event, also a repeated one, and leaves the hall', async () => {
    const { world, taskId, item } = await fillTask();
    await createProjector(world.deps)(item);
    const once = await readAllItems(world.deps.table);
    await createProjector(world.deps)(item);
    expect(await readAllItems(world.deps.table)).toEqual(once);
    expect(await findTask(world.deps.table, taskId)).toMatchObject({
      status: 'closed',
      closedBecause: 'slots',
      closedAt: startTime,
    });
    expect(await hallEntries(world)).toEqual([]);
    expect(await walletOf(world)).toEqual({ available: yuan(8_800), held: yuan(1_200) });
  });

  test('tells later callers that no slots are left, and its taker that the order is theirs', async () => {
    const { world, taskId, item } = await fillTask();
    await createProjector(world.deps)(item);
    const late = await createCreator(world, 'clio');
    expect(await late.post(`/tasks/${taskId}/claims`)).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/no-slots-left$/) },
    });
    expect(await world.creator.post(`/tasks/${taskId}/claims`)).toMatchObject({
      body: { type: expect.stringMatching(/already-claimed$/) },
    });
  });

  test('stays open if a slot is free at the time of the check', async () => {
    const world = await market();
    const taskId = await openTask(world, { slots: 2 });
    expect(await closeFinishedTask(world.deps, taskId)).toBe(false);
    expect(await findTask(world.deps.table, taskId)).toMatchObject({ status: 'open', slotsLeft: 2 });
  });

  test('is ignored if it does not exist', async () => {
    const world = await market();
    expect(await closeFinishedTask(world.deps, 'tsk_none')).toBe(false);
  });
});

describe('the sweep of tasks', () => {
  test('closes expired tasks, returns what no order holds, and leaves the others unchanged', async () => {
    const world = await market();
    const over = await openTask(world, { slots: 3, applyBefore: hence('PT1H') });
    const waits = await openTask(world, { slots: 1 });
    await expectSuccess(world.creator.post(`/tasks/${over}/claims`));
    world.deps.clock.advance('PT1H');
    expect(await sweepTasks(world.deps)).toEqual({ found: 0, closed: 0, failed: 0 });
    world.deps.clock.advance('PT1S');
    expect(await sweepTasks(world.deps)).toEqual({ found: 1, closed: 1, failed: 0 });
    expect(await findTask(world.deps.table, over)).toMatchObject({
      status: 'closed',
      closedBecause: 'deadline',
      held: 0,
    });
    expect(await findTask(world.deps.table, waits)).toMatchObject({ status: 'open' });
    expect(await walletOf(world)).toEqual({ available: yuan(7_600), held: yuan(2_400) });
    expect(await sweepTasks(world.deps)).toEqual({ found: 0, closed: 0, failed: 0 });
  });

  test('returns the money of a task that no reviewer decided on in time', async () => {
    const world = await market();
    const body = taskBody({ title: 'Call 13912345678', applyBefore: hence('PT1H') });
    const { id } = await expectSuccess(world.advertiser.post('/tasks', body));
    expect(await expectSuccess(world.advertiser.post(`/tasks/${id}/publish`))).toMatchObject({
      status: 'in_moderation',
    });
    world.deps.clock.advance('PT2H');
    expect(await sweepTasks(world.deps)).toMatchObject({ closed: 1 });
    expect(await walletOf(world)).toEqual({ available: yuan(10_000), held: yuan(0) });
    expect((await expectSuccess(world.reviewer.get('/reviews/tasks'))).items).toEqual([]);
  });

  test('works through a long list, a limited number each time', async () => {
    const world = await market();
    const count = 12;
    for (let made = 0; made < count; made += 1) {
      await openTask(world, { reward: yuan(1), applyBefore: hence('PT1M') });
    }
    world.deps.clock.advance('PT2M');
    const [first, second] = await Promise.all([sweepTasks(world.deps), sweepTasks(world.deps)]);
    expect([first.failed, second.failed]).toEqual([0, 0]);
    expect(first.closed + second.closed).toBe(count);
    expect(await walletOf(world)).toEqual({ available: yuan(10_000), held: yuan(0) });
    expect(await hallEntries(world)).toEqual([]);
  });
});

describe('a slot that is released', () => {
  const inviteCreator = async () => {
    const world = await market();
    const taskId = await openTask(world, { engagement: 'invite', slots: 2 });
    const creatorIds = [derivePartyId('crt', 'cleo')];
    const { items } = await expectSuccess(
      world.advertiser.post(`/tasks/${taskId}/invitations`, { creatorIds }),
    );
    const decline = () =>
      world.creator.post(`/invitations/${items[0]?.id}/decision`, { decision: 'decline', reasons });
    return { world, taskId, decline };
  };
  const reasons = [{ code: 'no_time', message: 'I am away.' }];

  test('to an open task can be taken again, and its money stays with the task', async () => {
    const { world, taskId, decline } = await inviteCreator();
    await expectSuccess(decline());
    expect(await findTask(world.deps.table, taskId)).toMatchObject({ slotsLeft: 2, held: 240_000 });
    expect(await walletOf(world)).toEqual({ available: yuan(7_600), held: yuan(2_400) });
  });

  test('to a task that was closed meanwhile returns its money to the advertiser, in the same entry', async () => {
    const { world, taskId, decline } = await inviteCreator();
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/close`));
    expect(await walletOf(world)).toEqual({ available: yuan(8_800), held: yuan(1_200) });
    await expectSuccess(decline());
    expect(await walletOf(world)).toEqual({ available: yuan(10_000), held: yuan(0) });
    expect(await findTask(world.deps.table, taskId)).toMatchObject({
      status: 'closed',
      slotsLeft: 0,
      held: 0,
    });
  });

  test('while its task closes goes either to the task or to the advertiser', async () => {
    const { world, taskId, decline } = await inviteCreator();
    const answers = await Promise.all([decline(), world.advertiser.post(`/tasks/${taskId}/close`)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await walletOf(world)).toEqual({ available: yuan(10_000), held: yuan(0) });
    expect(await findTask(world.deps.table, taskId)).toMatchObject({ status: 'closed', held: 0 });
  });
});

describe('the list of an advertiser’s tasks', () => {
  test('is sorted newest first, all or by status, with pages of any size', async () => {
    const world = await market();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      world.deps.clock.advance('PT1S');
      ids.unshift((await expectSuccess(world.advertiser.post('/tasks', taskBody()))).id);
    }
    await expectSuccess(world.advertiser.post(`/tasks/${ids[1]}/publish`));
    await expectSuccess(world.advertiser.post(`/tasks/${ids[3]}/publish`));
    await expectSuccess(world.advertiser.post(`/tasks/${ids[3]}/close`));
    const listed = async (path: string) => {
      const found: string[] = [];
      let cursor = '';
      do {
        const page = await expectSuccess(world.advertiser.get(`/tasks/mine?limit=2${path}${cursor}`));
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      } while (cursor);
      return found;
    };
    expect(await listed('')).toEqual(ids);
    expect(await listed('&status=draft')).toEqual([ids[0], ids[2], ids[4]]);
    expect(await listed('&status=open')).toEqual([ids[1]]);
    expect(await listed('&status=closed')).toEqual([ids[3]]);
    expect(await listed('&status=in_moderation')).toEqual([]);
    const stranger = world.api.signIn('sam', 'advertiser');
    expect((await expectSuccess(stranger.get('/tasks/mine'))).items).toEqual([]);
  });

  test('shows tags with which its tasks can be changed', async () => {
    const world = await market();
    const { id } = await expectSuccess(world.advertiser.post('/tasks', taskBody()));
    const { headers } = await world.advertiser.get(`/tasks/${id}`);
    const ifMatch = { headers: { 'if-match': headers.etag ?? '' } };
    expect((await world.advertiser.patch(`/tasks/${id}`, { title: 'One' }, ifMatch)).status).toBe(200);
    expect(await world.advertiser.patch(`/tasks/${id}`, { title: 'Two' }, ifMatch)).toMatchObject({
      status: 412,
    });
    expect(await expectSuccess(world.advertiser.get(`/tasks/${id}`))).toMatchObject({ title: 'One' });
  });
});
