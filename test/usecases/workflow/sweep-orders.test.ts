import { describe, expect, test, vi } from 'vitest';
import type { Deps } from '#shared/deps.ts';
import { addDuration } from '#shared/domain/time.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { indexes, indexKeys } from '#shared/store/indexes.ts';
import { deadlineShards, keys, shardOf } from '#shared/store/keys.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { restartExecution } from '#shared/usecases/workflow/restart-execution.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createOrder, createWorld, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const createOrderWorld = async () => {
  const workflow = createRecordingWorkflow();
  const world = createWorld(await newTable(), { workflow });
  const orderId = await createOrder(world);
  return { world, deps: world.deps, orderId, calls: workflow.calls };
};

/** Places an order in the list of checks as release 0.3.0 did after each command. */
const checkInAMinute = async ({ table, now }: Pick<Deps, 'table' | 'now'>, id: string): Promise<void> => {
  const at = addDuration(now(), 'PT1M');
  const place = indexKeys(indexes.ordersToCheck(shardOf(id, deadlineShards), at), `${at}#${id}`);
  expect(await commit(table, [update(keys.order(id), { set: place }, exists)])).toBeUndefined();
};

/** Keeps expected failures out of the test output. */
const withoutLog = async <T>(run: () => Promise<T>): Promise<T> => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return run().finally(() => written.mockRestore());
};

const reason = { code: 'mended', message: 'The store answers again.' };

describe('the sweep of orders', () => {
  const nothing = { found: 0, repaired: 0, failed: 0 };
  const repaired = { found: 1, repaired: 1, failed: 0 };

  /** Executions as the service would list them; others do not exist. */
  const executionsWith = (
    statuses: Readonly<Record<string, 'running' | 'ended'>>,
    broken: readonly string[] = [],
  ): Deps['executions'] => ({
    statusOf: async (_machine, name) => statuses[name] ?? 'missing',
    listFailed: async () => broken,
  });

  const createWaitingOrder = async () => {
    const { orderId, deps, ...rest } = await createOrderWorld();
    const { order } = (await findOrder(deps.table, orderId)) ?? {};
    const wait = {
      orderId,
      version: 1,
      taskToken: 'token-1',
      ...(order?.remindAt && { wakeAt: order.remindAt }),
    };
    await awaitDecision(deps, wait);
    return { ...rest, orderId, deps };
  };

  test('finds nothing to do while every order’s workflow waits for it and is in time', async () => {
    const { deps, calls } = await createWaitingOrder();
    deps.clock.advance('P10DT12H1M');
    expect(await sweepOrders(deps)).toEqual(nothing);
    expect(calls).toEqual([]);
  });

  test('leaves an order that has just changed a minute for its workflow to wait', async () => {
    const { deps, calls } = await createOrderWorld();
    deps.clock.advance('PT1M');
    expect(await sweepOrders(deps)).toEqual(nothing);
    expect(calls).toEqual([]);
  });

  test('starts the workflow of an order whose first event was lost', async () => {
    const { deps, orderId, calls } = await createOrderWorld();
    deps.clock.advance('PT1M1S');
    expect(await withoutLog(() => sweepOrders(deps))).toEqual(repaired);
    expect(calls).toMatchObject([{ start: orderId, machine: 'order-machine', input: { version: 1 } }]);
  });

  test('wakes a workflow whose order changed while its event was lost', async () => {
    const { world, deps, orderId, calls } = await createWaitingOrder();
    await submitFixture(world, orderId, 'first-cut.mp4');
    await expectSuccess(world.operator.post(`/operations/orders/${orderId}/redrive`, { reasons: [reason] }));
    deps.clock.advance('PT1M1S');
    const executions = executionsWith({ [orderId]: 'running' });
    expect(await withoutLog(() => sweepOrders({ ...deps, executions }))).toEqual(repaired);
    expect(calls).toMatchObject([{ wake: 'token-1', input: { status: 'screening', version: 3 } }]);
  });

  test('leaves an order that has ended to its workflow, which finds the end at its timer', async () => {
    const { world, deps, orderId, calls } = await createWaitingOrder();
    await expectSuccess(
      world.operator.post(`/orders/${orderId}/cancellation`, { reason: 'The task was posted twice.' }),
    );
    deps.clock.advance('P30D');
    expect(await sweepOrders(deps)).toEqual(nothing);
    expect(calls).toEqual([]);
    const timer = { orderId, version: 1, command: 'time_is_up' } as const;
    expect(await applySystemCommand(deps, timer)).toMatchObject({ status: 'cancelled' });
  });

  test('wakes a workflow at the end of an order of release 0.3.0 when that event was lost, and checks it once', async () => {
    const { world, deps, orderId, calls } = await createWaitingOrder();
    await expectSuccess(
      world.operator.post(`/orders/${orderId}/cancellation`, { reason: 'The task was posted twice.' }),
    );
    await checkInAMinute(deps, orderId);
    const sweep = () =>
      withoutLog(() => sweepOrders({ ...deps, executions: executionsWith({ [orderId]: 'running' }) }));
    expect(await sweep()).toEqual(nothing);
    deps.clock.advance('PT1M1S');
    expect(await sweep()).toEqual(repaired);
    expect(calls).toMatchObject([{ wake: 'token-1', input: { status: 'cancelled' } }]);
    expect(await sweep()).toEqual(nothing);
  });

  test('wakes a workflow whose order was settled while its event was lost, with the payees of its withdrawals', async () => {
    const { world, deps, calls } = await createOrderWorld();
    const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com', automatic: true };
    await expectSuccess(world.creator.put('/wallet/payout-account', account));
    const journey = createOrderIn('published');
    deps.clock.set(Date.parse(journey.now));
    const { id, version } = await storeOrder(world, journey);
    await awaitDecision(deps, { orderId: id, version, taskToken: 'token-1' });
    await expectSuccess(world.advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }));
    deps.clock.advance('PT1M1S');
    const executions = executionsWith({ [id]: 'running' });
    await withoutLog(() => sweepOrders({ ...deps, executions }));
    const input = { orderId: id, status: 'settled', withdrawsFor: ['creator'] };
    expect(calls).toContainEqual(
      expect.objectContaining({ wake: 'token-1', input: expect.objectContaining(input) }),
    );
  });

  test('does not count an end that the workflow received', async () => {
    const { world, deps, orderId } = await createWaitingOrder();
    await expectSuccess(
      world.operator.post(`/orders/${orderId}/cancellation`, { reason: 'The task was posted twice.' }),
    );
    await checkInAMinute(deps, orderId);
    deps.clock.advance('PT1M1S');
    const workflow: Deps['workflow'] = { ...deps.workflow, wake: async () => 'gone' };
    expect(await sweepOrders({ ...deps, workflow })).toEqual(nothing);
    expect((await findOrder(deps.table, orderId))?.hasNextCheck).toBeUndefined();
  });

  test('restarts an ended workflow under the next free name', async () => {
    const { deps, orderId, calls } = await createOrderWorld();
    deps.clock.advance('PT1M1S');
    const executions = executionsWith({ [orderId]: 'ended', [`${orderId}-2`]: 'ended' });
    expect(await withoutLog(() => sweepOrders({ ...deps, executions }))).toEqual(repaired);
    expect(calls).toMatchObject([{ start: `${orderId}-3` }]);
  });

  test('finds executions under the names of release 0.1.1, too, and uses those names no more', async () => {
    const { deps, orderId, calls } = await createOrderWorld();
    deps.clock.advance('PT1M1S');
    const executions = executionsWith({ [orderId]: 'ended', [`${orderId}.2`]: 'ended' }, [`${orderId}.2`]);
    expect(await withoutLog(() => sweepOrders({ ...deps, executions }))).toEqual(repaired);
    expect(calls).toMatchObject([{ start: `${orderId}-3` }]);
    const running = executionsWith({ [orderId]: 'ended', [`${orderId}.2`]: 'running' });
    await withoutLog(() => sweepOrders({ ...deps, executions: running }));
    expect(calls).toHaveLength(1);
  });

  test('skips an order whose first execution was deleted after 90 days while a later one runs', async () => {
    const { deps, orderId, calls } = await createOrderWorld();
    const restarted = executionsWith({ [`${orderId}-3`]: 'running' });
    const record = await findOrder(deps.table, orderId);
    const restart = async () => record && restartExecution({ ...deps, executions: restarted }, record);
    expect(await restart()).toBe('started');
    deps.clock.advance('P90DT1S');
    expect(await restart()).toBe('running');
    expect(calls).toMatchObject([{ start: orderId }]);
  });

  test('restarts a failed execution whose order waits, once', async () => {
    const { deps, orderId, calls } = await createWaitingOrder();
    const broken = [orderId, 'ord_none'];
    const first = executionsWith({ [orderId]: 'ended' }, broken);
    expect(await withoutLog(() => sweepOrders({ ...deps, executions: first }))).toEqual(repaired);
    expect(calls).toMatchObject([{ start: `${orderId}-2`, input: { status: 'producing' } }]);
    const again = executionsWith({ [orderId]: 'ended', [`${orderId}-2`]: 'running' }, broken);
    expect(await sweepOrders({ ...deps, executions: again })).toEqual(nothing);
  });

  test('skips what is only slow, and checks again five minutes later', async () => {
    const { world, deps, orderId } = await createWaitingOrder();
    await submitFixture(world, orderId, 'first-cut.mp4');
    const workflow = { ...deps.workflow, wake: async () => 'gone' as const };
    const sweep = () =>
      sweepOrders({ ...deps, workflow, executions: executionsWith({ [orderId]: 'running' }) });
    deps.clock.advance('PT1M1S');
    expect(await sweep()).toEqual({ found: 1, repaired: 0, failed: 0 });
    deps.clock.advance('PT5M');
    expect(await sweep()).toEqual(nothing);
    deps.clock.advance('PT1S');
    expect(await sweep()).toEqual({ found: 1, repaired: 0, failed: 0 });
  });

  test('gives the command of a timer that never fired, before it starts the lost workflow', async () => {
    const { deps, orderId, calls } = await createOrderWorld();
    deps.clock.advance('P21DT2M');
    expect(await withoutLog(() => sweepOrders(deps))).toEqual(repaired);
    expect((await findOrder(deps.table, orderId))?.order.status).toBe('expired');
    expect(calls).toEqual([]);
    expect(await sweepOrders(deps)).toEqual(nothing);
  });

  test('starts the lost workflow with the state after the command of the timer', async () => {
    const { world, deps, orderId, calls } = await createOrderWorld();
    await submitFixture(world, orderId, 'first-cut.mp4');
    deps.clock.advance('P3D');
    expect(await withoutLog(() => sweepOrders(deps))).toEqual(repaired);
    const { order } = (await findOrder(deps.table, orderId)) ?? {};
    expect(order?.last.command).toBe('escalate');
    expect(calls).toMatchObject([{ start: orderId, input: { version: order?.version } }]);
  });

  test('counts its repairs in a separate metric', async () => {
    const { deps } = await createOrderWorld();
    deps.clock.advance('PT1M1S');
    const lines: string[] = [];
    const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    await sweepOrders(deps).finally(() => written.mockRestore());
    const [line] = lines.map((each) => JSON.parse(each)).filter((each) => '_aws' in each);
    expect(line).toMatchObject({
      OrdersRepaired: 1,
      _aws: { CloudWatchMetrics: [{ Namespace: 'Astrolabe', Metrics: [{ Name: 'OrdersRepaired' }] }] },
    });
  });

  test('ends an order in time although no execution can be started', async () => {
    const { deps, orderId } = await createOrderWorld();
    deps.clock.advance('P21DT2M');
    const workflow = { ...deps.workflow, start: () => Promise.reject(new Error('the service is away')) };
    expect(await withoutLog(() => sweepOrders({ ...deps, workflow }))).toEqual(repaired);
    expect((await findOrder(deps.table, orderId))?.order.status).toBe('expired');
  });

  test('counts an order that cannot be repaired, and finds it again', async () => {
    const { deps, calls } = await createOrderWorld();
    deps.clock.advance('PT2M');
    const workflow = { ...deps.workflow, start: () => Promise.reject(new Error('the service is away')) };
    const failed = { found: 1, repaired: 0, failed: 1 };
    expect(await withoutLog(() => sweepOrders({ ...deps, workflow }))).toEqual(failed);
    deps.clock.advance('PT1M1S');
    expect(await withoutLog(() => sweepOrders(deps))).toEqual(repaired);
    expect(calls).toHaveLength(1);
  });
});
