import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { wallClock } from '#infra/local/clock.ts';
import type { ExecutionStore } from '#infra/local/state-machines/execution-store.ts';
import { beginExecution } from '#infra/local/state-machines/interpreter.ts';
import { isObject, type Json, type JsonObject } from '#infra/local/state-machines/json.ts';
import { executionArnOf, readMachine } from '#infra/local/state-machines/machine.ts';
import { openMemoryStore } from '#infra/local/state-machines/memory-store.ts';
import { type FunctionOutcome, performTask } from '#infra/local/state-machines/perform-task.ts';
import { readDefinition } from '#infra/local/state-machines/read-definition.ts';
import { openSqliteStore } from '#infra/local/state-machines/sqlite-store.ts';
import {
  createStateMachines,
  type StateMachines,
  type StateMachinesOptions,
} from '#infra/local/state-machines/state-machines.ts';
import { awaiting, endless, invoking, machineArn, machineOf, orderMachine, roleArn } from './machines.ts';
import { manualClock } from './manual-clock.ts';

const arn = machineArn('order');
const dayMs = 86_400_000;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-machines-'));
  folders.push(folder);
  return folder;
}

type Invoke = (functionName: string, payload: Json) => Promise<FunctionOutcome>;

function open(
  definition: object,
  invokeFunction: Invoke,
  more: Partial<StateMachinesOptions> = {},
): StateMachines {
  const machines = [{ arn, name: 'order', roleArn, definition }];
  const opened = createStateMachines({
    store: openMemoryStore(),
    machines,
    tasks: { invokeFunction },
    ...more,
  } as StateMachinesOptions);
  opened.start();
  return opened;
}

const start = async (machines: StateMachines, name: string, input: Json = {}): Promise<string> => {
  const { body } = await machines.call('StartExecution', {
    stateMachineArn: arn,
    name,
    input: JSON.stringify(input),
  });
  return isObject(body) ? String(body.executionArn) : '';
};

const describeExecution = async (machines: StateMachines, executionArn: string): Promise<JsonObject> => {
  const { body } = await machines.call('DescribeExecution', { executionArn });
  return isObject(body) ? body : {};
};

const never = (): Promise<never> => new Promise(() => undefined);

test('waits of weeks end when the clock is turned past them, each at its moment', async () => {
  const clock = manualClock();
  const definition = machineOf({ Rest: { Type: 'Wait', Seconds: '{% $states.input %}', End: true } });
  const machines = open(definition, never, { clock });
  const arns = await Promise.all([40, 20, 30].map((days) => start(machines, `wait_${days}`, days * 86_400)));
  await machines.idle();
  expect(machines.nextDueAt()).toBe(clock.now() + 20 * dayMs);
  clock.turn(30 * dayMs);
  await machines.idle();
  const statuses = await Promise.all(
    arns.map(async (one) => (await describeExecution(machines, one)).status),
  );
  expect(statuses).toEqual(['RUNNING', 'SUCCEEDED', 'SUCCEEDED']);
  await machines.stop();
});

test('a wait of the wall clock ends by itself', async () => {
  const done = Promise.withResolvers<string>();
  const machines = open(machineOf({ Rest: { Type: 'Wait', Timestamp: '{% $now() %}', End: true } }), never, {
    clock: wallClock(),
    onEvents: ({ status }) => {
      if (status !== 'RUNNING') done.resolve(status);
    },
  });
  await start(machines, 'short');
  expect(await done.promise).toBe('SUCCEEDED');
  await machines.stop();
});

test('at most so many tasks are under way at once, and all get their turn', async () => {
  let underWay = 0;
  let most = 0;
  const invoke: Invoke = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return { payload: null };
  };
  const machines = open(machineOf({ Do: invoking() }), invoke, { invocationsMax: 3 });
  const arns = await Promise.all(Array.from({ length: 20 }, (_, index) => start(machines, `many_${index}`)));
  await machines.idle();
  expect(most).toBe(3);
  for (const one of arns)
    expect(await describeExecution(machines, one)).toMatchObject({ status: 'SUCCEEDED' });
  await machines.stop();
});

test('an endless machine keeps nobody else from being served', async () => {
  const machines = open(machineOf(endless), never);
  const executionArn = await start(machines, 'endless');
  await machines.call('StopExecution', { executionArn });
  expect(await describeExecution(machines, executionArn)).toMatchObject({ status: 'ABORTED' });
  await machines.stop();
});

test('a function that cannot be called fails its task instead of the platform', async () => {
  const machines = open(machineOf({ Do: invoking() }), () => Promise.reject(new Error('it is not there')));
  const executionArn = await start(machines, 'unreachable');
  await machines.idle();
  expect(await describeExecution(machines, executionArn)).toMatchObject({
    status: 'FAILED',
    error: 'Lambda.SdkClientException',
    cause: 'it is not there',
  });
  await machines.stop();
});

test('a step that could not be kept is reported, and taken again', async () => {
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
  const machines = open(machineOf({ Only: { Type: 'Pass', End: true } }), never, {
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

test('an answer that comes while the function still runs waits for it, and stands even if the function then fails', async () => {
  const returned = Promise.withResolvers<FunctionOutcome>();
  const asked = Promise.withResolvers<string>();
  const invoke: Invoke = (_, payload) => {
    asked.resolve(isObject(payload) ? String(payload.token) : '');
    return returned.promise;
  };
  const machines = open(machineOf({ Ask: awaiting() }), invoke);
  const executionArn = await start(machines, 'early');
  const answer = { taskToken: await asked.promise, output: '"early"' };
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

test('after a stop, waits keep their moment, tokens stay valid, and a task that was under way is done again', async () => {
  const folder = newFolder();
  const clock = manualClock();
  const states = {
    Do: invoking({ Output: '{% $states.result.Payload %}', Next: 'Ask' }),
    Ask: awaiting({ TimeoutSeconds: 3600, Next: 'Rest' }),
    Rest: { Type: 'Wait', Seconds: 600, End: true },
  };
  const tokens: string[] = [];
  const payloads: Json[] = [];
  const invoke: Invoke = async (_, payload) => {
    payloads.push(payload);
    if (!isObject(payload) || typeof payload.token !== 'string')
      return payloads.length === 1 ? never() : { payload: 'done' };
    tokens.push(payload.token);
    return { payload: null };
  };
  const reopen = (): StateMachines =>
    open(machineOf(states), invoke, { store: openSqliteStore(folder), clock });

  const first = reopen();
  const executionArn = await start(first, 'long', 'work');
  await expect.poll(() => payloads.length).toBe(1);
  await first.stop();

  const second = reopen();
  await second.idle();
  expect(payloads.slice(0, 2)).toEqual(['work', 'work']);
  expect(tokens).toHaveLength(1);
  await second.stop();

  clock.turn(3_599_000);
  const third = reopen();
  await third.idle();
  expect(tokens).toHaveLength(1);
  expect(await third.call('SendTaskSuccess', { taskToken: tokens[0], output: '{}' })).toMatchObject({
    status: 200,
  });
  await third.idle();
  const due = third.nextDueAt();
  await third.stop();

  clock.turn(599_999);
  const fourth = reopen();
  await fourth.idle();
  expect(await describeExecution(fourth, executionArn)).toMatchObject({ status: 'RUNNING' });
  expect(fourth.nextDueAt()).toBe(due);
  clock.turn(1);
  await fourth.idle();
  expect(await describeExecution(fourth, executionArn)).toMatchObject({ status: 'SUCCEEDED' });
  await fourth.stop();
});

test('a running execution keeps the definition it started with; the next one has the new', async () => {
  const folder = newFolder();
  const clock = manualClock();
  const versioned = (version: number): object =>
    machineOf({
      Rest: { Type: 'Wait', Seconds: 60, Next: 'End' },
      End: { Type: 'Pass', Output: version, End: true },
    });
  const before = open(versioned(1), never, { store: openSqliteStore(folder), clock });
  const old = await start(before, 'old');
  await before.idle();
  await before.stop();

  const after = open(versioned(2), never, { store: openSqliteStore(folder), clock });
  const young = await start(after, 'young');
  await after.idle();
  clock.turn(60_000);
  await after.idle();
  expect(await describeExecution(after, old)).toMatchObject({ output: '1' });
  expect(await describeExecution(after, young)).toMatchObject({ output: '2' });
  const { body } = await after.call('DescribeStateMachineForExecution', { executionArn: old });
  expect(body).toMatchObject({ definition: JSON.stringify(versioned(1)) });
  await after.stop();
});

test('a machine starts another, and a name that is taken fails the task', async () => {
  const folder = newFolder();
  const child = machineArn('child');
  const parent = machineOf({
    Start: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution',
      Arguments: {
        StateMachineArn: child,
        Name: '{% $states.input.name %}',
        Input: { from: '{% $states.context.Execution.Name %}' },
      },
      Output: '{% $states.result.ExecutionArn %}',
      End: true,
    },
  });
  const machines = [
    { arn, name: 'order', roleArn, definition: parent },
    { arn: child, name: 'child', roleArn, definition: machineOf({ Only: { Type: 'Pass', End: true } }) },
  ];
  const opened = createStateMachines({ folder, machines, tasks: { invokeFunction: never } });
  opened.start();
  const first = await start(opened, 'first', { name: 'c1' });
  await opened.idle();
  const childArn = `${child.replace(':stateMachine:', ':execution:')}:c1`;
  expect(await describeExecution(opened, first)).toMatchObject({ output: JSON.stringify(childArn) });
  expect(await describeExecution(opened, childArn)).toMatchObject({
    status: 'SUCCEEDED',
    input: '{"from":"first"}',
  });
  const second = await start(opened, 'second', { name: 'c1' });
  await opened.idle();
  expect(await describeExecution(opened, second)).toMatchObject({
    error: 'StepFunctions.ExecutionAlreadyExistsException',
  });
  await opened.stop();
});

test.each([
  ['the same task', 'parent#3', 'returned'],
  ['another task', 'other#3', 'threw'],
])('an execution that %s has started is found finished: %s', async (_, startedBy, type) => {
  const request = { type: 'startExecution', machineArn: arn, name: 'c1', inputText: '{}' } as const;
  const { definition, hash } = readDefinition(machineOf({ Only: { Type: 'Succeed' } }));
  const origin = {
    arn: executionArnOf(arn, 'c1'),
    name: 'c1',
    machineArn: arn,
    machineName: 'order',
    roleArn,
    definitionHash: hash,
  };
  const { execution } = beginExecution(definition, {
    ...origin,
    inputText: '{}',
    startedAt: 0,
    startedBy: 'parent#3',
  });
  const machine = readMachine({ arn, name: 'order', roleArn, definition }, 0);
  const port = {
    tasks: { invokeFunction: never },
    machines: new Map([[arn, machine]]),
    begin: () => ({ execution: { ...execution, status: 'SUCCEEDED' as const }, isNew: false }),
  };
  expect(await performTask(request, startedBy, port)).toMatchObject({ type });
});

test('an answer that was acknowledged before a stop is taken up after it, without asking the function again', async () => {
  const folder = newFolder();
  const asked = Promise.withResolvers<string>();
  let calls = 0;
  const invoke: Invoke = (_, payload) => {
    calls += 1;
    asked.resolve(isObject(payload) ? String(payload.token) : '');
    return never();
  };
  const reopen = (): StateMachines =>
    open(machineOf({ Ask: awaiting() }), invoke, { store: openSqliteStore(folder) });
  const first = reopen();
  const executionArn = await start(first, 'answered');
  expect(await first.call('SendTaskSuccess', { taskToken: await asked.promise, output: '7' })).toMatchObject({
    status: 200,
  });
  await first.stop();
  const second = reopen();
  await second.idle();
  expect(await describeExecution(second, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '7' });
  expect(calls).toBe(1);
  await second.stop();
});

test('a redriven wait waits its whole time again', async () => {
  const clock = manualClock();
  const machines = open(machineOf({ Rest: { Type: 'Wait', Seconds: 100, End: true } }), never, { clock });
  const executionArn = await start(machines, 'again');
  await machines.idle();
  clock.turn(60_000);
  await machines.call('StopExecution', { executionArn });
  expect(machines.nextDueAt()).toBeUndefined();
  await machines.call('RedriveExecution', { executionArn });
  await machines.idle();
  expect(machines.nextDueAt()).toBe(clock.now() + 100_000);
  clock.turn(100_000);
  await machines.idle();
  expect(await describeExecution(machines, executionArn)).toMatchObject({
    status: 'SUCCEEDED',
    redriveCount: 1,
  });
  await machines.stop();
});

test('after a stop, nothing more is acknowledged', async () => {
  const machines = open(orderMachine, never);
  await machines.stop();
  await expect(machines.call('StartExecution', { stateMachineArn: arn, name: 'late' })).rejects.toThrow(
    'stopping',
  );
});
