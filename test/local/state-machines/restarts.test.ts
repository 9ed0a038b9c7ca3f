import { expect, test } from 'vitest';
import { isObject, type Json } from '#infra/local/state-machines/json.ts';
import { openSqliteStore } from '#infra/local/state-machines/sqlite-store.ts';
import type { StateMachines } from '#infra/local/state-machines/state-machines.ts';
import { createInvokeState, createTokenState, machineOf, orderMachine } from './machines.ts';
import { createManualClock } from './manual-clock.ts';
import {
  arn,
  describeExecution,
  type Invoke,
  neverResolve,
  newFolder,
  open,
  start,
} from './open-machines.ts';

test('after a stop, waits keep their end, tokens stay valid, and a running task is repeated', async () => {
  const folder = newFolder();
  const clock = createManualClock();
  const states = {
    Do: createInvokeState({ Output: '{% $states.result.Payload %}', Next: 'Ask' }),
    Ask: createTokenState({ TimeoutSeconds: 3600, Next: 'Rest' }),
    Rest: { Type: 'Wait', Seconds: 600, End: true },
  };
  const tokens: string[] = [];
  const payloads: Json[] = [];
  const invoke: Invoke = async (_, payload) => {
    payloads.push(payload);
    if (!isObject(payload) || typeof payload.token !== 'string')
      return payloads.length === 1 ? neverResolve() : { payload: 'done' };
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

  clock.advance(3_599_000);
  const third = reopen();
  await third.idle();
  expect(tokens).toHaveLength(1);
  expect(await third.call('SendTaskSuccess', { taskToken: tokens[0], output: '{}' })).toMatchObject({
    status: 200,
  });
  await third.idle();
  const due = third.nextDueAt();
  await third.stop();

  clock.advance(599_999);
  const fourth = reopen();
  await fourth.idle();
  expect(await describeExecution(fourth, executionArn)).toMatchObject({ status: 'RUNNING' });
  expect(fourth.nextDueAt()).toBe(due);
  clock.advance(1);
  await fourth.idle();
  expect(await describeExecution(fourth, executionArn)).toMatchObject({ status: 'SUCCEEDED' });
  await fourth.stop();
});

test('a running execution keeps the definition it started with; the next one has the new', async () => {
  const folder = newFolder();
  const clock = createManualClock();
  const versioned = (version: number): object =>
    machineOf({
      Rest: { Type: 'Wait', Seconds: 60, Next: 'End' },
      End: { Type: 'Pass', Output: version, End: true },
    });
  const before = open(versioned(1), neverResolve, { store: openSqliteStore(folder), clock });
  const old = await start(before, 'old');
  await before.idle();
  await before.stop();

  const after = open(versioned(2), neverResolve, { store: openSqliteStore(folder), clock });
  const young = await start(after, 'young');
  await after.idle();
  clock.advance(60_000);
  await after.idle();
  expect(await describeExecution(after, old)).toMatchObject({ output: '1' });
  expect(await describeExecution(after, young)).toMatchObject({ output: '2' });
  const { body } = await after.call('DescribeStateMachineForExecution', { executionArn: old });
  expect(body).toMatchObject({ definition: JSON.stringify(versioned(1)) });
  await after.stop();
});

test('an answer that was acknowledged before a stop is used after it, without another call of the function', async () => {
  const folder = newFolder();
  const functionCall = Promise.withResolvers<string>();
  let calls = 0;
  const invoke: Invoke = (_, payload) => {
    calls += 1;
    functionCall.resolve(isObject(payload) ? String(payload.token) : '');
    return neverResolve();
  };
  const reopen = (): StateMachines =>
    open(machineOf({ Ask: createTokenState() }), invoke, { store: openSqliteStore(folder) });
  const first = reopen();
  const executionArn = await start(first, 'answered');
  expect(
    await first.call('SendTaskSuccess', { taskToken: await functionCall.promise, output: '7' }),
  ).toMatchObject({
    status: 200,
  });
  await first.stop();
  const second = reopen();
  await second.idle();
  expect(await describeExecution(second, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '7' });
  expect(calls).toBe(1);
  await second.stop();
});

test('after a stop, nothing more is acknowledged', async () => {
  const machines = open(orderMachine, neverResolve);
  await machines.stop();
  await expect(machines.call('StartExecution', { stateMachineArn: arn, name: 'late' })).rejects.toThrow(
    'stopping',
  );
});

test('an execution keeps the definition it began with, and the alias starts new ones with the new definition', async () => {
  const folder = newFolder();
  const alias = `${arn}:live`;
  const called: string[] = [];
  const reopen = (state: string): StateMachines => {
    const definition = machineOf({ Ask: createTokenState({ Next: state }), [state]: createInvokeState() });
    const invoke: Invoke = async (name, payload) => {
      if (isObject(payload) && typeof payload.token === 'string') called.push(payload.token);
      return { payload: name };
    };
    const machines = [{ arn, name: 'order', roleArn: 'role', aliases: [alias], definition }];
    return open(definition, invoke, { store: openSqliteStore(folder), machines });
  };
  const startThrough = (machines: StateMachines, stateMachineArn: string, name: string) =>
    machines.call('StartExecution', { stateMachineArn, name, input: '{}' });
  const executionArn = (name: string) => `${arn.replace(':stateMachine:', ':execution:')}:${name}`;

  const first = reopen('Before');
  expect(await startThrough(first, alias, 'old')).toMatchObject({
    body: { executionArn: executionArn('old') },
  });
  expect(await startThrough(first, `${arn}:other`, 'none')).toMatchObject({ status: 400 });
  await first.idle();
  await first.stop();

  const second = reopen('After');
  await startThrough(second, alias, 'new');
  await second.idle();
  for (const taskToken of called) await second.call('SendTaskSuccess', { taskToken, output: '{}' });
  await second.idle();
  for (const [name, state] of [
    ['old', 'Before'],
    ['new', 'After'],
  ] as const) {
    const { body } = await second.call('GetExecutionHistory', { executionArn: executionArn(name) });
    expect(JSON.stringify(body)).toContain(`"name":"${state}"`);
    expect(await describeExecution(second, executionArn(name))).toMatchObject({ status: 'SUCCEEDED' });
  }
  await second.stop();
});
