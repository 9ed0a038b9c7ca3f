import { describe, expect, test, vi } from 'vitest';
import type { Status } from '#shared/domain/orders/lifecycle.ts';
import { addDuration } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { toWorkflowInput } from '#shared/store/orders/workflow-input.ts';
import { getItem } from '#shared/store/table.ts';
import { awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const nothing = { found: 0, repaired: 0, failed: 0 };

const sweepQuietly = async (deps: Parameters<typeof sweepOrders>[0]) => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return sweepOrders(deps).finally(() => written.mockRestore());
};

/** An order in a state in which its running workflow waits, and nothing that reads the stream. */
const openWaitingOrder = async (status: Status) => {
  const workflow = createRecordingWorkflow();
  const executions = { statusOf: async () => 'running' as const, listFailed: async () => [] };
  const world = createWorld(await newTable(), { workflow, executions });
  const { deps } = world;
  const journey = createOrderIn(status);
  deps.clock.set(Date.parse(journey.now));
  const { id } = await storeOrder(world, journey);
  const present = async () => {
    const record = await findOrder(deps.table, id);
    if (!record) throw new Error('the order is gone');
    return record;
  };
  /** What the workflow does when it arrives in the next state. */
  const wait = async (taskToken: string): Promise<void> => {
    const { version, wakeAt } = toWorkflowInput((await present()).order);
    await awaitDecision(deps, { orderId: id, version, taskToken, ...(wakeAt && { wakeAt }) });
  };
  const placeInChecks = async () => String((await getItem(deps.table, keys.order(id)))?.gsi5sk);
  await wait('token-1');
  return { world, deps, id, calls: workflow.calls, present, wait, placeInChecks };
};

describe('a command that ends a registered wait, after which the order waits for a person', () => {
  const approve = async () => {
    const order = await openWaitingOrder('advertiser_review');
    const { advertiser } = order.world;
    await expectSuccess(advertiser.post(`/orders/${order.id}/advertiser-reviews`, { decision: 'approve' }));
    return order;
  };

  test('places the order behind its next timer, so that the next wait moves it no more', async () => {
    const { placeInChecks, present, wait } = await approve();
    const { checkAt } = toWorkflowInput((await present()).order);
    expect(await placeInChecks()).toBe(checkAt);
    await wait('token-2');
    expect(await placeInChecks()).toBe(checkAt);
  });

  test('wakes its workflow within minutes of the next command if its event was lost', async () => {
    const { world, deps, id, calls, placeInChecks } = await approve();
    deps.clock.advance('PT6H');
    expect(await sweepOrders(deps)).toEqual(nothing);
    const publication = { url: 'https://www.douyin.com/video/7', publishedAt: deps.now(), disclosed: true };
    await expectSuccess(
      world.creator.post(`/orders/${id}/publication`, publication, { idempotencyKey: 'publish' }),
    );
    expect(await placeInChecks()).toBe(`${addDuration(deps.now(), 'PT1M')}#${id}`);
    deps.clock.advance('PT1M1S');
    expect(await sweepQuietly(deps)).toMatchObject({ repaired: 1 });
    expect(calls).toMatchObject([{ wake: 'token-1', input: { status: 'published' } }]);
  });

  test('is followed by the timer’s command in time if its event was lost', async () => {
    const { deps, present } = await approve();
    const { wakeAt = '' } = toWorkflowInput((await present()).order);
    deps.clock.set(Date.parse(addDuration(wakeAt, 'PT1M1S')));
    expect(await sweepQuietly(deps)).toMatchObject({ repaired: 1 });
    expect((await present()).order.last).toMatchObject({ command: 'remind' });
    // The clock's event had no token either, so the workflow is woken a minute later.
    deps.clock.advance('PT1M1S');
    expect(await sweepQuietly(deps)).toMatchObject({ repaired: 1 });
  });
});

test('a command after which a machine acts is checked after a minute', async () => {
  const { world, id, present, placeInChecks } = await openWaitingOrder('producing');
  await submitFixture(world, id, 'first-cut.mp4');
  expect(await placeInChecks()).toBe(`${addDuration((await present()).order.last.at, 'PT1M')}#${id}`);
});
