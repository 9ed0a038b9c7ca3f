import { describe, expect, test } from 'vitest';
import { addDuration, type Duration } from '#shared/domain/time.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createApplicants, creatorIdOf, openTaskFor } from '#test/support/task-applicants.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const hence = (duration: Duration) => addDuration(startTime, duration);

const market = async (change: object = {}) => {
  const world = createWorld(await newTable());
  await deposit(world, yuan(10_000));
  const creator = await createCreator(world);
  const taskId = await openTask(world, { slots: 2, ...change });
  const hall = async () =>
    (await listItemsByPrefix(world.deps.table, '')).filter(({ pk }) => String(pk).startsWith('HALL#'));
  return { world, ...world, creator, taskId, path: `/tasks/${taskId}`, hall };
};

const problem = (status: number, slug: string) => ({
  status,
  body: { type: expect.stringMatching(new RegExp(`/${slug}$`)) },
});

describe('a paused task', () => {
  test('leaves the hall, cannot be taken, and comes back', async () => {
    const { advertiser, creator, path, hall } = await market();
    const entries = await hall();
    const paused = await expectSuccess(advertiser.post(`${path}/pause`));
    expect(paused).toMatchObject({ status: 'paused', slotsLeft: 2, held: yuan(2_400) });
    expect(await hall()).toEqual([]);
    expect(await creator.post(`${path}/claims`)).toMatchObject(problem(409, 'illegal-transition'));
    expect(await expectSuccess(creator.get(path))).toMatchObject({ status: 'paused', pausedAt: startTime });
    expect(await expectSuccess(advertiser.get('/tasks/mine?status=paused'))).toMatchObject({
      items: [{ status: 'paused' }],
    });
    await expectSuccess(advertiser.post(`${path}/resume`));
    expect(await hall()).toEqual(entries);
    await expectSuccess(creator.post(`${path}/claims`));
  });

  test('belongs to its advertiser, and repeats write nothing', async () => {
    const { world, api, advertiser, path } = await market();
    const other = api.signIn('alf', 'advertiser');
    expect(await other.post(`${path}/pause`)).toMatchObject(problem(404, 'not-found'));
    await expectSuccess(advertiser.post(`${path}/pause`));
    const before = await readAllItems(world.deps.table);
    await expectSuccess(advertiser.post(`${path}/pause`));
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('takes back the slot of a declined invitation, and closes at its deadline with all its money', async () => {
    const { world, deps, advertiser, creator, path, taskId } = await market({ engagement: 'invite' });
    const { items } = await expectSuccess(
      advertiser.post(`${path}/invitations`, { creatorIds: [creatorIdOf('cleo')] }),
    );
    await expectSuccess(advertiser.post(`${path}/pause`));
    await expectSuccess(creator.post(`/invitations/${items[0]?.id}/decision`, { decision: 'decline' }));
    expect(await expectSuccess(advertiser.get(path))).toMatchObject({ slotsLeft: 2, held: yuan(2_400) });
    deps.clock.advance('P15D');
    expect(await sweepTasks(deps)).toEqual({ found: 1, closed: 1, failed: 0 });
    expect(await expectSuccess(advertiser.get(`/tasks/${taskId}`))).toMatchObject({
      status: 'closed',
      closedBecause: 'deadline',
      held: yuan(0),
    });
    expect(await expectSuccess(world.advertiser.get('/wallet'))).toMatchObject({ available: yuan(10_000) });
  });

  test('tells those who applied, and nobody is chosen meanwhile', async () => {
    const world = createWorld(await newTable());
    const player = createStreamPlayer(world.deps);
    const taskId = await openTaskFor(world, 'recruit');
    const [one] = await createApplicants(world, taskId, ['cleo']);
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/pause`));
    await player.settle();
    const decision = `/tasks/${taskId}/applications/${one?.id}/decision`;
    expect(await world.advertiser.post(decision, { decision: 'choose' })).toMatchObject(
      problem(409, 'illegal-transition'),
    );
    world.deps.clock.advance('PT1M');
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/resume`));
    await player.settle();
    const { items } = await expectSuccess(world.creator.get('/notifications'));
    expect(items.filter(({ kind }) => /^task_(paused|resumed)$/.test(kind))).toMatchObject([
      { kind: 'task_resumed', subject: { taskId, applicationId: one?.id } },
      { kind: 'task_paused', message: expect.stringMatching(/was paused/) },
    ]);
    await expectSuccess(world.advertiser.post(decision, { decision: 'choose' }));
  });
});

describe('a change of an open task', () => {
  test('holds the rewards of new slots at once, or changes nothing without the money', async () => {
    const { advertiser, path, deps } = await market();
    expect(await expectSuccess(advertiser.patch(path, { slots: 5 }))).toMatchObject({
      slots: 5,
      slotsLeft: 5,
      held: yuan(6_000),
    });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: yuan(4_000) });
    const before = await readAllItems(deps.table);
    expect(await advertiser.patch(path, { slots: 9 })).toMatchObject(problem(422, 'insufficient-funds'));
    expect(await advertiser.patch(path, { slots: 4 })).toMatchObject(problem(400, 'validation'));
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('moves the task in the hall, which then can be taken after its first deadline', async () => {
    const { deps, advertiser, creator, path, taskId } = await market({ applyBefore: hence('PT1H') });
    await expectSuccess(advertiser.patch(path, { applyBefore: hence('P3D') }));
    deps.clock.advance('PT2H');
    expect(await sweepTasks(deps)).toMatchObject({ closed: 0 });
    for (const sort of ['newest', 'deadline', 'reward']) {
      const { items } = await expectSuccess(creator.get(`/tasks?sort=${sort}`));
      expect(items).toMatchObject([{ id: taskId, applyBefore: hence('P3D') }]);
    }
    await expectSuccess(creator.post(`${path}/claims`));
  });

  test('is limited to slots and the time to apply', async () => {
    const { advertiser, path } = await market();
    expect(await advertiser.patch(path, { slots: 3, reward: yuan(1) })).toMatchObject(
      problem(409, 'illegal-transition'),
    );
    expect(await advertiser.patch(path, { applyBefore: hence('P22D') })).toMatchObject(
      problem(400, 'validation'),
    );
    await expectSuccess(advertiser.post(`${path}/close`));
    expect(await advertiser.patch(path, { slots: 3 })).toMatchObject(problem(409, 'illegal-transition'));
  });
});

describe('a claim with If-Match', () => {
  const ifMatch = (etag: string | undefined) => ({ headers: { 'if-match': etag ?? '' } });

  test('is refused if the task has changed since it was read, and made if it has not', async () => {
    const { advertiser, creator, path } = await market();
    const first = (await creator.get(path)).headers.etag;
    await expectSuccess(advertiser.patch(path, { slots: 3 }));
    expect(await creator.post(`${path}/claims`, undefined, ifMatch(first))).toMatchObject(
      problem(409, 'task-changed'),
    );
    const second = (await creator.get(path)).headers.etag;
    expect(second).not.toBe(first);
    await expectSuccess(creator.post(`${path}/claims`, undefined, ifMatch(second)));
  });

  test('is optional', async () => {
    const { advertiser, creator, path } = await market();
    await expectSuccess(advertiser.patch(path, { slots: 3 }));
    await expectSuccess(creator.post(`${path}/claims`));
  });
});
