import { describe, expect, test, vi } from 'vitest';
import type { Deps } from '#shared/deps.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const createOrderWorld = async () => {
  const workflow = createRecordingWorkflow();
  const world = createWorld(await newTable(), { workflow });
  const orderId = await createOrder(world);
  return { world, deps: world.deps, orderId, calls: workflow.calls };
};

/** Keeps expected failures out of the test output. */
const withoutLog = async <T>(run: () => Promise<T>): Promise<T> => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return run().finally(() => written.mockRestore());
};

const reason = { code: 'mended', message: 'The store answers again.' };

describe('a state machine whose executions fail at once', () => {
  /** A service whose executions end when they start, until it is mended. */
  const createBrokenMachine = async (submit = false) => {
    const setting = await createOrderWorld();
    const { world, deps, orderId } = setting;
    if (submit) await submitFixture(world, orderId, 'first-cut.mp4');
    const statuses = new Map<string, 'running' | 'ended'>();
    const machine = { isBroken: true };
    const workflow: Deps['workflow'] = {
      ...deps.workflow,
      start: async (arn, name, input) => {
        if (statuses.has(name)) return 'exists';
        statuses.set(name, machine.isBroken ? 'ended' : 'running');
        return deps.workflow.start(arn, name, input);
      },
    };
    const executions: Deps['executions'] = {
      statusOf: async (_machine, name) => statuses.get(name) ?? 'missing',
      listFailed: async () => [...statuses].flatMap(([name, status]) => (status === 'ended' ? name : [])),
    };
    const sweep = async (runs: number, every = 'PT1M1S') => {
      for (let run = 0; run < runs; run += 1) {
        deps.clock.advance(every);
        await withoutLog(() => sweepOrders({ ...deps, workflow, executions }));
      }
    };
    return { ...setting, machine, statuses, sweep };
  };

  test('gets another one later each time, and no number of them is the last', async () => {
    const { statuses, sweep } = await createBrokenMachine();
    await sweep(60);
    expect(statuses.size).toBeGreaterThan(4);
    expect(statuses.size).toBeLessThan(10);
    await sweep(24 * 4, 'PT15M');
    expect(statuses.size).toBeGreaterThan(20);
  });

  test('is mended: within an hour each order has its execution', async () => {
    const { machine, statuses, sweep } = await createBrokenMachine();
    await sweep(4 * 12, 'PT15M');
    machine.isBroken = false;
    await sweep(61);
    expect([...statuses.values()].at(-1)).toBe('running');
    const { size } = statuses;
    await sweep(20);
    expect(statuses.size).toBe(size);
  });

  test('does not delay the deadline of an order', async () => {
    const { deps, orderId, sweep } = await createBrokenMachine();
    deps.clock.advance('P20DT22H');
    await sweep(16, 'PT15M');
    expect((await findOrder(deps.table, orderId))?.order.status).toBe('expired');
  });

  test('is tried again within two minutes after an operator redrives an order', async () => {
    const { world, orderId, machine, statuses, sweep } = await createBrokenMachine(true);
    await sweep(4 * 12, 'PT15M');
    machine.isBroken = false;
    await expectSuccess(world.operator.post(`/operations/orders/${orderId}/redrive`, { reasons: [reason] }));
    await sweep(2);
    expect([...statuses.values()].at(-1)).toBe('running');
  });

  test('continues after the twenty executions of an earlier release', async () => {
    const { orderId, machine, statuses, sweep } = await createBrokenMachine();
    statuses.set(orderId, 'ended');
    for (let number = 2; number <= 20; number += 1) statuses.set(`${orderId}-${number}`, 'ended');
    machine.isBroken = false;
    await sweep(1);
    expect(statuses.get(`${orderId}-21`)).toBe('running');
  });
});

describe('many orders that cannot be repaired', () => {
  test('do not stand in front of a healthy one', async () => {
    const engagement = { ...defaultPolicy.engagement, maxOpenOrders: { '0': 50 } };
    const policy = { ...defaultPolicy, engagement };
    const world = createWorld(await newTable(), { policy });
    const { deps } = world;
    const first = await createOrder(world);
    await deposit(world, yuan(60_000));
    const healthy: string[] = [];
    for (let made = 0; made < 40; made += 1) {
      const taskId = await openTask(world);
      healthy.push((await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`))).id);
    }
    const last = healthy.at(-1) ?? '';
    expect(first).not.toBe(last);
    deps.clock.advance('PT2M');
    const started: string[] = [];
    const workflow: Deps['workflow'] = {
      ...deps.workflow,
      start: async (_machine, name) => {
        if (name !== last) throw new Error('It does not start.');
        started.push(name);
        return 'started';
      },
    };
    const counts = await withoutLog(() => sweepOrders({ ...deps, workflow }));
    expect(counts).toEqual({ found: 41, repaired: 1, failed: 40 });
    expect(started).toEqual([last]);
  });
});
