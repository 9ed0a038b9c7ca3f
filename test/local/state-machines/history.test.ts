import { describe, expect, test } from 'vitest';
import { startWalk, type Walk } from '#test/support/state-machines/walk.ts';
import { echo, typesOf, walk } from './echo-walk.ts';
import { createInvokeState, createTokenState, endless, machineOf, orderMachine } from './machines.ts';

describe('limits', () => {
  const text = 'x'.repeat(262_144 - 2);

  test('an output of exactly 256 KiB passes; one byte more fails with States.DataLimitExceeded', async () => {
    const states = {
      Shape: {
        Type: 'Pass',
        Output: '{% $states.input.head & $pad("", $states.input.size, "x") %}',
        End: true,
      },
    };
    expect((await walk(states, { head: '', size: text.length })).execution().status).toBe('SUCCEEDED');
    const beyond = await walk(states, { head: 'y', size: text.length });
    expect(beyond.execution()).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });

  test('a result over 256 KiB fails the task; its own name catches that, and States.ALL does not', async () => {
    const caught = (name: string): Promise<Walk> =>
      walk(
        {
          Do: createInvokeState({ Catch: [{ ErrorEquals: [name], Next: 'Well' }], Next: 'Well' }),
          Well: { Type: 'Succeed' },
        },
        {},
        () => ({ payload: `${text}é` }),
      );
    expect((await caught('States.ALL')).execution().error).toBe('States.DataLimitExceeded');
    expect((await caught('States.DataLimitExceeded')).execution().status).toBe('SUCCEEDED');
  });

  test('an endless machine fails as its history reaches 25,000 events, and that event is the last', async () => {
    const done = await walk(endless);
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.Runtime', eventCount: 25_000 });
    expect(done.history()).toHaveLength(25_000);
    expect(done.history().at(-1)).toMatchObject({ id: 25_000, type: 'ExecutionFailed' });
  });

  test('a machine’s own TimeoutSeconds ends the whole execution as timed out', async () => {
    const definition = machineOf({ Rest: { Type: 'Wait', Seconds: 100, End: true } }, { TimeoutSeconds: 60 });
    const done = await startWalk({ definition, perform: echo });
    await done.elapse(60);
    expect(done.execution().status).toBe('TIMED_OUT');
    expect(done.execution().error).toBeUndefined();
    expect(done.history().at(-1)).toMatchObject({
      type: 'ExecutionTimedOut',
      previousEventId: 0,
      details: { error: 'States.Timeout' },
    });
  });
});

test('ids count up from 1, and each event names the one before; the first state and the start name none', async () => {
  const done = await startWalk({
    definition: orderMachine,
    input: { orderId: 'ord_1' },
    perform: () => ({ payload: { price: 5 } }),
  });
  await done.succeed({ decision: 'reject' });
  expect(done.history().map(({ id }) => id)).toEqual(done.history().map((_, index) => index + 1));
  expect(done.history().map((event) => event.previousEventId)).toEqual([
    0,
    0,
    ...done
      .history()
      .slice(2)
      .map(({ id }) => id - 1),
  ]);
  expect(done.execution()).toMatchObject({
    status: 'FAILED',
    error: 'Refused',
    cause: 'Order ord_1 was refused.',
  });
});

test('a whole machine has the same history as in Step Functions', async () => {
  const done = await startWalk({
    definition: orderMachine,
    input: { orderId: 'ord_1' },
    perform: () => ({ payload: { price: 5 } }),
  });
  await done.succeed({ decision: 'approve' });
  await done.elapseUntilDue();
  expect(typesOf(done)).toEqual([
    'ExecutionStarted',
    ...['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'TaskStateExited'],
    ...[
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
    ],
    ...['ChoiceStateEntered', 'ChoiceStateExited'],
    ...['WaitStateEntered', 'WaitStateExited'],
    ...['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'TaskStateExited'],
    ...['SucceedStateEntered', 'SucceedStateExited'],
    'ExecutionSucceeded',
  ]);
});

test('a token state schedules again under new tokens', async () => {
  const tokens: unknown[] = [];
  const state = createTokenState({ Retry: [{ ErrorEquals: ['Again'], IntervalSeconds: 1 }] });
  const done = await walk({ Ask: state }, {}, (_, token) => {
    tokens.push(token);
    return { payload: {} };
  });
  await done.fail('Again');
  await done.elapseUntilDue();
  await done.succeed({});
  expect(new Set(tokens).size).toBe(2);
  expect(done.execution().status).toBe('SUCCEEDED');
});
