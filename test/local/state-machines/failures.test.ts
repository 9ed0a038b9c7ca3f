import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '#infra/local/state-machines/json.ts';
import { toFunctionRequest } from '#test/support/state-machines/function-request.ts';
import {
  createCatchingState,
  createRetryingState,
  failTimes,
  listDelays,
  outputOf,
  type Perform,
  walk,
} from './failing-walks.ts';
import { createInvokeState, createTokenState } from './machines.ts';

describe('Retry', () => {
  test('by default tries three more times, after 1, 2 and 4 seconds', async () => {
    const done = await walk(createRetryingState([{ ErrorEquals: ['Busy'] }]), failTimes('Busy'));
    expect(await listDelays(done)).toEqual([1, 2, 4]);
    expect(done.execution()).toMatchObject({
      status: 'FAILED',
      error: 'Busy',
      cause: '{"errorMessage":"no"}',
    });
  });

  test('uses interval, rate, cap and number of attempts', async () => {
    const retry = {
      ErrorEquals: ['Busy'],
      IntervalSeconds: 3,
      BackoffRate: 3,
      MaxDelaySeconds: 20,
      MaxAttempts: 4,
    };
    expect(await listDelays(await walk(createRetryingState([retry]), failTimes('Busy')))).toEqual([
      3, 9, 20, 20,
    ]);
  });

  test('with full jitter waits a random part of the backoff', async () => {
    const retry = { ErrorEquals: ['Busy'], IntervalSeconds: 4, JitterStrategy: 'FULL' };
    expect(await listDelays(await walk(createRetryingState([retry]), failTimes('Busy'), () => 0.25))).toEqual(
      [1, 2, 4],
    );
  });

  test('never retries with MaxAttempts 0, despite later retriers', async () => {
    const done = await walk(
      createRetryingState([{ ErrorEquals: ['Busy'], MaxAttempts: 0 }, { ErrorEquals: ['States.ALL'] }]),
      failTimes('Busy'),
    );
    expect(done.execution().status).toBe('FAILED');
  });

  test('counts each retrier separately', async () => {
    const errors = ['Busy', 'Lost', 'Busy', 'Lost'];
    const retry = [
      { ErrorEquals: ['Busy'], IntervalSeconds: 1 },
      { ErrorEquals: ['Lost'], IntervalSeconds: 10 },
    ];
    const done = await walk(createRetryingState(retry), () => {
      const error = errors.shift();
      return error === undefined ? { payload: 1 } : { error, cause: '' };
    });
    expect(await listDelays(done)).toEqual([1, 10, 2, 20]);
    expect(done.execution().status).toBe('SUCCEEDED');
  });

  test('evaluates the arguments again, with the number of retries in the context', async () => {
    const seen: Json[] = [];
    const states = {
      Do: createInvokeState({
        Arguments: { FunctionName: 'f', Payload: '{% $states.context.State.RetryCount %}' },
        Retry: [{ ErrorEquals: ['Busy'] }],
      }),
    };
    const perform: Perform = (request, token) => {
      seen.push(toFunctionRequest(request).payload);
      return seen.length < 3 ? failTimes('Busy')(request, token) : { payload: 1 };
    };
    const done = await walk(states, perform);
    await listDelays(done);
    expect(seen).toEqual([0, 1, 2]);
    expect(
      done
        .history()
        .map(({ type }) => type)
        .slice(2, 8),
    ).toEqual([
      ...['TaskScheduled', 'TaskStarted', 'TaskFailed'],
      ...['TaskScheduled', 'TaskStarted', 'TaskFailed'],
    ]);
  });
});

describe('Catch', () => {
  test('the first matching catcher handles the error, and passes it to the next state', async () => {
    const catchers = [
      { ErrorEquals: ['Other'], Output: 'first' },
      {
        ErrorEquals: ['Busy', 'Lost'],
        Output: { seen: '{% $states.errorOutput %}', input: '{% $states.input %}' },
      },
      { ErrorEquals: ['States.ALL'], Output: 'third' },
    ];
    expect(outputOf(await walk(createCatchingState(catchers), failTimes('Lost')))).toEqual({
      caught: { seen: { Error: 'Lost', Cause: '{"errorMessage":"no"}' }, input: {} },
    });
  });

  test('without an Output the error is the output, and Assign stores it', async () => {
    const states = createCatchingState([
      { ErrorEquals: ['States.ALL'], Assign: { why: '{% $states.errorOutput.Error %}' } },
    ]);
    const done = await walk(
      {
        ...states,
        Fallback: { Type: 'Pass', Output: ['{% $states.input.Error %}', '{% $why %}'], End: true },
      },
      failTimes('Lost'),
    );
    expect(outputOf(done)).toEqual(['Lost', 'Lost']);
  });

  test('is used after the retriers', async () => {
    const retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }];
    const done = await walk(
      createCatchingState([{ ErrorEquals: ['States.ALL'] }], { Retry: retry }),
      failTimes('Busy'),
    );
    expect(done.execution().status).toBe('RUNNING');
    await done.elapseUntilDue();
    expect(done.execution().status).toBe('SUCCEEDED');
  });

  test('an uncaught error fails the execution', async () => {
    const done = await walk(createCatchingState([{ ErrorEquals: ['Other'] }]), failTimes('Busy'));
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'Busy' });
  });

  test('a catcher with a failing expression fails the execution', async () => {
    const done = await walk(
      createCatchingState([{ ErrorEquals: ['States.ALL'], Output: '{% $missing %}' }]),
      failTimes('Busy'),
    );
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(done.history().at(-2)).toMatchObject({
      type: 'EvaluationFailed',
      details: { location: 'Catch[0]/Output' },
    });
  });
});

describe('an error name', () => {
  const timeout = { TimeoutSeconds: 60, HeartbeatSeconds: 5 };
  const token = (name: string): JsonObject => ({
    Do: createTokenState({ ...timeout, Catch: [{ ErrorEquals: [name], Next: 'Fallback' }], Next: 'Well' }),
    Fallback: { Type: 'Pass', Output: '{% $states.input %}', End: true },
    Well: { Type: 'Succeed' },
  });
  const submitted: Perform = () => ({ payload: {} });

  test.each([
    ['States.TaskFailed', 'SUCCEEDED'],
    ['States.ALL', 'SUCCEEDED'],
    ['States.Timeout', 'FAILED'],
    ['States.HeartbeatTimeout', 'FAILED'],
  ])('a function’s error and %s: %s', async (name, status) => {
    expect(
      (await walk(createCatchingState([{ ErrorEquals: [name] }]), failTimes('Busy'))).execution().status,
    ).toBe(status);
  });

  test.each([
    ['States.Timeout', 'SUCCEEDED'],
    ['States.ALL', 'SUCCEEDED'],
    ['States.TaskFailed', 'FAILED'],
    ['States.HeartbeatTimeout', 'FAILED'],
  ])('a timeout and %s: %s', async (name, status) => {
    const done = await walk(token(name), submitted);
    for (let seconds = 0; seconds < 60; seconds += 4) {
      await done.heartbeat();
      await done.elapse(4);
    }
    expect(done.now()).toBe(Date.UTC(2026, 0, 1) + 60_000);
    expect(done.execution().status).toBe(status);
  });

  test.each([
    ['States.HeartbeatTimeout', 'SUCCEEDED'],
    ['States.Timeout', 'SUCCEEDED'],
    ['States.ALL', 'SUCCEEDED'],
    ['States.TaskFailed', 'FAILED'],
  ])('a missed heartbeat and %s: %s', async (name, status) => {
    const done = await walk(token(name), submitted);
    await done.elapse(5);
    expect(done.execution().status).toBe(status);
    const timedOut = done.history().find(({ type }) => type === 'TaskTimedOut');
    expect(timedOut?.details).toEqual({
      resourceType: 'lambda',
      resource: 'invoke.waitForTaskToken',
      error: 'States.Timeout',
    });
  });
});
