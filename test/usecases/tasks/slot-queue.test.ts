import { describe, expect, test } from 'vitest';
import type { Task } from '#shared/domain/tasks/task.ts';
import { type Admission, createSlotQueue } from '#shared/usecases/tasks/slot-queue.ts';
import { startTime } from '#test/support/deps.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createOpenTask } from '#test/support/open-tasks.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

const setUp = (slotsLeft: number, maxWaitMs = 60_000) => {
  let task: Task | undefined = { ...createOpenTask(1), slotsLeft };
  const enter = createSlotQueue(async () => task, maxWaitMs);
  const admitted: Admission[] = [];
  const claim = async (): Promise<void> => void admitted.push(await enter('tsk_1', startTime));
  const change = (next: Partial<Task> | undefined): void => {
    task = next && { ...createOpenTask(1), ...next };
  };
  return { claim, admitted, change };
};

describe('the claims of a task', () => {
  test('run at once as long as there are free slots, and the others when one has ended', async () => {
    const { claim, admitted } = setUp(2);
    const all = [claim(), claim(), claim(), claim()];
    await settle();
    expect(admitted).toHaveLength(2);
    admitted[0]?.leave();
    admitted[0]?.leave();
    await settle();
    expect(admitted).toHaveLength(3);
    admitted[1]?.leave();
    await Promise.all(all);
    expect(admitted).toHaveLength(4);
  });

  test.each([
    ['full', { slotsLeft: 0 }],
    ['paused', { slotsLeft: 1, status: 'paused' }],
    ['missing', undefined],
  ] as const)('all run at once when the task is %s, because they are refused', async (_state, next) => {
    const { claim, admitted, change } = setUp(1);
    const all = [claim(), claim(), claim(), claim()];
    await settle();
    expect(admitted).toHaveLength(1);
    change(next);
    admitted[0]?.leave();
    await Promise.all(all);
    expect(admitted).toHaveLength(4);
    for (const { task } of admitted.slice(1))
      expect(task?.status).toBe(next && { status: 'open', ...next }.status);
  });

  test('wait a limited time for one that does not end', async () => {
    const { claim, admitted } = setUp(1, 50);
    await Promise.all([claim(), claim()]);
    expect(admitted).toHaveLength(2);
  });
});

test('a race in one container sends one transaction per slot, and every loser is refused after reads alone', async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  await deposit(world, yuan(10_000));
  const sessions = [];
  for (let index = 0; index < 12; index += 1) sessions.push(await createCreator(world, `racer-${index}`));
  const id = await openTask(world, { slots: 3 });
  table.read();
  const answers = await Promise.all(sessions.map((session) => session.post(`/tasks/${id}/claims`)));
  const { requests } = table.read();
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  expect(answers.filter(({ body }) => String(body.type).endsWith('no-slots-left'))).toHaveLength(9);
  expect(requests.filter((name) => name === 'TransactWrite')).toHaveLength(3);
  table.read();
  expect((await sessions[0]?.post(`/tasks/${id}/claims`))?.status).toBe(409);
  // The account, the task, and whether the creator has taken it.
  expect(table.read().requests).toEqual(['Get', 'Get', 'Get']);
});

test('a claim leaves the queue however it ends', async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  await deposit(world);
  const creators = [await createCreator(world), await createCreator(world, 'clio')];
  const newcomer = world.api.signIn('nia', 'creator');
  const id = await openTask(world, { slots: 2 });
  for (let times = 0; times < 2; times += 1)
    expect((await newcomer.post(`/tasks/${id}/claims`)).status).toBe(422);
  for (const [index, creator] of creators.entries()) {
    table.read();
    await expectSuccess(creator.post(`/tasks/${id}/claims`, undefined, { idempotencyKey: `key-${index}` }));
    // The account, the task and the creator. A claim that waits reads the task again.
    expect(table.read().requests.filter((name) => name === 'Get')).toHaveLength(3);
  }
});
