import { expect, test } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import type { ExecutionStore } from '#infra/local/state-machines/execution-store.ts';
import { isObject } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import { openMemoryStore } from '#test/support/state-machines/memory-store.ts';
import { createInvokeState, createTokenState, endless, machineOf } from './machines.ts';
import { createManualClock } from './manual-clock.ts';
import { dayMs, describeExecution, type Invoke, neverResolve, open, start } from './open-machines.ts';

test('waits of weeks end when the clock is turned past them, each at its time', async () => {
  const clock = createManualClock();
  const definition = machineOf({ Rest: { Type: 'Wait', Seconds: '{% $states.input %}', End: true } });
  const machines = open(definition, neverResolve, { clock });
  const arns = await Promise.all([40, 20, 30].map((days) => start(machines, `wait_${days}`, days * 86_400)));
  await machines.idle();
  expect(machines.nextDueAt()).toBe(clock.now() + 20 * dayMs);
  clock.advance(30 * dayMs);
  await machines.idle();
  const statuses = await Promise.all(
    arns.map(async (one) => (await describeExecution(machines, one)).status),
  );
  expect(statuses).toEqual(['RUNNING', 'SUCCEEDED', 'SUCCEEDED']);
  await machines.stop();
});

test('a wait of the wall clock ends automatically', async () => {
  const done = Promise.withResolvers<string>();
  const machines = open(
    machineOf({ Rest: { Type: 'Wait', Timestamp: '{% $now() %}', End: true } }),
    neverResolve,
    {
      clock: createWallClock(),
      onEvents: ({ status }) => {
        if (status !== 'RUNNING') done.resolve(status);
      },
    },
  );
  await start(machines, 'short');
  expect(await done.promise).toBe('SUCCEEDED');
  await machines.stop();
});

test('a limited number of tasks run at once, and all get their turn', async () => {
  let running = 0;
  let maxRunning = 0;
  const invoke: Invoke = async () => {
    running += 1;
    maxRunning = Math.max(maxRunning, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return { payload: null };
  };
  const machines = open(machineOf({ Do: createInvokeState() }), invoke, { maxInvocations: 3 });
  const arns = await Promise.all(Array.from({ length: 20 }, (_, index) => start(machines, `many_${index}`)));
  await machines.idle();
  expect(maxRunning).toBe(3);
  for (const one of arns)
    expect(await describeExecution(machines, one)).toMatchObject({ status: 'SUCCEEDED' });
  await machines.stop();
});

test('an endless machine does not block the others', async () => {
  const machines = open(machineOf(endless), neverResolve);
  const executionArn = await start(machines, 'endless');
  await machines.call('StopExecution', { executionArn });
  expect(await describeExecution(machines, executionArn)).toMatchObject({ status: 'ABORTED' });
  await machines.stop();
});

test('a function that cannot be called fails its task instead of the platform', async () => {
  const machines = open(machineOf({ Do: createInvokeState() }), () =>
    Promise.reject(new Error('it is not there')),
  );
  const executionArn = await start(machines, 'unreachable');
  await machines.idle();
  expect(await describeExecution(machines, executionArn)).toMatchObject({
    status: 'FAILED',
    error: 'Lambda.SdkClientException',
    cause: 'it is not there',
  });
  await machines.stop();
});

test('states without outside work are stored in one write, together with the next one', async () => {
  const store = openMemoryStore();
  let writes = 0;
  const save: ExecutionStore['save'] = (execution, events) => {
    writes += 1;
    store.save(execution, events);
  };
  const states = machineOf({
    First: { Type: 'Pass', Next: 'Which' },
    Which: { Type: 'Choice', Choices: [{ Condition: false, Next: 'Second' }], Default: 'Second' },
    Second: { Type: 'Pass', Next: 'Do' },
    Do: createInvokeState({ Next: 'Done' }),
    Done: { Type: 'Succeed' },
  });
  const machines = open(states, async () => ({ payload: null }), { store: { ...store, save } });
  const executionArn = await start(machines, 'together');
  await machines.idle();
  expect(await describeExecution(machines, executionArn)).toMatchObject({ status: 'SUCCEEDED' });
  // Up to the running task, and from its result to the end.
  expect(writes).toBe(2);
  await machines.stop();
});

test('a step that could not be stored is reported, and repeated', async () => {
  const store = openMemoryStore();
  let faults = 0;
  const failingOnce: ExecutionStore = {
    ...store,
    save: (...args) => {
      if (faults === 0) throw new Error('The disk is full.');
      store.save(...args);
    },
  };
  const done = Promise.withResolvers<void>();
  const machines = open(machineOf({ Only: { Type: 'Pass', End: true } }), neverResolve, {
    store: failingOnce,
    onFault: () => {
      faults += 1;
    },
    onEvents: ({ status }) => {
      if (status === 'SUCCEEDED') done.resolve();
    },
  });
  await start(machines, 'patient');
  await done.promise;
  expect(faults).toBe(1);
  await machines.stop();
});

test('an answer while the function still runs waits for it, and remains even if the function then fails', async () => {
  const returned = Promise.withResolvers<FunctionOutcome>();
  const called = Promise.withResolvers<string>();
  const invoke: Invoke = (_, payload) => {
    called.resolve(isObject(payload) ? String(payload.token) : '');
    return returned.promise;
  };
  const machines = open(machineOf({ Ask: createTokenState() }), invoke);
  const executionArn = await start(machines, 'early');
  const answer = { taskToken: await called.promise, output: '"early"' };
  expect(await machines.call('SendTaskSuccess', answer)).toMatchObject({ status: 200 });
  expect(await machines.call('SendTaskSuccess', answer)).toMatchObject({ status: 400 });
  expect(await describeExecution(machines, executionArn)).toMatchObject({ status: 'RUNNING' });
  returned.resolve({ error: 'Late', cause: '' });
  await machines.idle();
  expect(await describeExecution(machines, executionArn)).toMatchObject({
    status: 'SUCCEEDED',
    output: '"early"',
  });
  await machines.stop();
});

test('a redriven wait waits its whole time again', async () => {
  const clock = createManualClock();
  const machines = open(machineOf({ Rest: { Type: 'Wait', Seconds: 100, End: true } }), neverResolve, {
    clock,
  });
  const executionArn = await start(machines, 'again');
  await machines.idle();
  clock.advance(60_000);
  await machines.call('StopExecution', { executionArn });
  expect(machines.nextDueAt()).toBeUndefined();
  await machines.call('RedriveExecution', { executionArn });
  await machines.idle();
  expect(machines.nextDueAt()).toBe(clock.now() + 100_000);
  clock.advance(100_000);
  await machines.idle();
  expect(await describeExecution(machines, executionArn)).toMatchObject({
    status: 'SUCCEEDED',
    redriveCount: 1,
  });
  await machines.stop();
});
