import { describe, expect, test } from 'vitest';
import { orderIdOfInvitation } from '#shared/domain/invitations/invitation.ts';
import { addDuration, toEpochMs } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { findTask } from '#shared/store/tasks/task-store.ts';
import { closeFinishedTask } from '#shared/usecases/tasks/close-finished-task.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { startTime } from '#test/support/deps.ts';
import { createInterleavedTable } from '#test/support/interleaved-table.ts';
import { createAuditPolicy, findDifferences } from '#test/support/run-audit.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createApplicants,
  creatorIdOf,
  openTaskFor,
  taskApplicationBody,
} from '#test/support/task-applicants.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'no_time', message: 'I am away.' }];

const paidIn = yuan(100_000);

/** A platform on a table where two requests conflict as the test says. */
const platform = async () => {
  const table = createInterleavedTable(await newTable());
  const conductor = createWorkflowRunner(table, { policy: createAuditPolicy({}) });
  return { table, ...conductor, ...conductor.world };
};

/**
 * An invitation to the first of two slots, at a time when it may end so and its task may close automatically.
 */
const inviteCreator = async (end: 'decline' | 'lapse') => {
  const setting = await platform();
  const { world, advertiser, creator, deps, table } = setting;
  const change = { slots: 2, applyBefore: addDuration(startTime, 'PT12H') };
  const taskId = await openTaskFor(world, 'invite', change);
  await createCreator(world);
  const creatorIds = [creatorIdOf('cleo')];
  const { items } = await expectSuccess(advertiser.post(`/tasks/${taskId}/invitations`, { creatorIds }));
  const id = items[0]?.id ?? '';
  const orderId = orderIdOfInvitation(id);
  deps.clock.advance(end === 'lapse' ? 'PT25H' : 'PT13H');
  const ends = {
    decline: () =>
      expectSuccess(creator.post(`/invitations/${id}/decision`, { decision: 'decline', reasons })),
    lapse: () => applySystemCommand(deps, { orderId, version: 1, command: 'time_is_up' }),
  };
  const closes = {
    'its advertiser': () => expectSuccess(advertiser.post(`/tasks/${taskId}/close`)),
    'its deadline': () => closeFinishedTask(deps, taskId),
  };
  return { ...setting, table, taskId, orderId, ends, closes };
};

type Setting = Awaited<ReturnType<typeof platform>>;

/** The task is closed and holds nothing, its advertiser has all money again, and the audit agrees. */
const expectAllReturned = async ({ advertiser, deps, world, runUntilIdle }: Setting, taskId: string) => {
  expect(await findTask(deps.table, taskId)).toMatchObject({ status: 'closed', slotsLeft: 0, held: 0 });
  expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: paidIn, held: yuan(0) });
  await runUntilIdle();
  deps.clock.advance('PT1H');
  expect(await findDifferences(world)).toEqual([]);
};

const pairs = (['decline', 'lapse'] as const).flatMap((end) =>
  (['its advertiser', 'its deadline'] as const).map((by) => ({ end, by })),
);

describe.each(pairs)('an invitation that ends ($end) and its task that $by closes', ({ end, by }) => {
  test('return the money, the invitation first', async () => {
    const setting = await inviteCreator(end);
    await setting.ends[end]();
    expect(await findTask(setting.deps.table, setting.taskId)).toMatchObject({
      slotsLeft: 2,
      held: 240_000,
    });
    await setting.closes[by]();
    await expectAllReturned(setting, setting.taskId);
  });

  test('return the money, the task first', async () => {
    const setting = await inviteCreator(end);
    await setting.closes[by]();
    await setting.ends[end]();
    await expectAllReturned(setting, setting.taskId);
  });

  test('return the money when the task closes during the end of the invitation, which is decided again', async () => {
    const setting = await inviteCreator(end);
    const { table, orderId, taskId } = setting;
    const met = table.runBefore(keys.order(orderId), setting.closes[by]);
    await setting.ends[end]();
    expect(met.countWrites()).toBe(2);
    expect((await findOrder(table, orderId))?.order).toMatchObject({ status: 'cancelled', held: 0 });
    await expectAllReturned(setting, taskId);
  });

  test('return the money when the slot is released during the close, which is decided again', async () => {
    const setting = await inviteCreator(end);
    const { table, taskId } = setting;
    const met = table.runBefore(keys.task(taskId), setting.ends[end]);
    await setting.closes[by]();
    expect(met.countWrites()).toBe(2);
    await expectAllReturned(setting, taskId);
  });
});

/** An order from an application below the reward, which took the only slot, when it expires. */
const chosen = async () => {
  const setting = await platform();
  const { world, advertiser, deps } = setting;
  const taskId = await openTaskFor(world, 'recruit');
  const [application] = await createApplicants(world, taskId, ['cleo'], {
    ...taskApplicationBody,
    quote: yuan(900),
  });
  const path = `/tasks/${taskId}/applications/${application?.id}/decision`;
  const { order } = await expectSuccess(advertiser.post(path, { decision: 'choose' }));
  const expire = async () => {
    const { version = 0 } = (await findOrder(deps.table, order.id))?.order ?? {};
    await applySystemCommand(deps, { orderId: order.id, version, command: 'time_is_up' });
  };
  deps.clock.set(toEpochMs(addDuration(startTime, 'P21D')) + 1);
  return { ...setting, taskId, orderId: order.id, expire, close: () => closeFinishedTask(deps, taskId) };
};

describe('an order that was begun and a task without slots', () => {
  test.each(['the order first', 'the task first'])('return all money, %s', async (first) => {
    const { expire, close, ...setting } = await chosen();
    for (const step of first === 'the order first' ? [expire, close] : [close, expire]) await step();
    await expectAllReturned(setting, setting.taskId);
  });

  test('do not block each other', async () => {
    const { expire, close, table, orderId, ...setting } = await chosen();
    const met = table.runBefore(keys.order(orderId), close);
    await expire();
    expect(met.countWrites()).toBe(1);
    await expectAllReturned({ ...setting, table }, setting.taskId);
  });
});
