import { describe, expect, test } from 'vitest';
import type { Execution, Happening, Step } from '#infra/local/state-machines/execution.ts';
import { advance } from '#infra/local/state-machines/interpreter.ts';
import type { Json, JsonObject } from '#infra/local/state-machines/json.ts';
import { readDefinition } from '#infra/local/state-machines/read-definition.ts';
import { startWalk, type Walk, type WalkOptions } from '#infra/local/state-machines/walk.ts';
import { awaiting, invoking, machineOf } from './machines.ts';

type Perform = WalkOptions['perform'];
const failing =
  (error: string, times = Number.POSITIVE_INFINITY): Perform =>
  () => {
    times -= 1;
    return times >= 0 ? { error, cause: '{"errorMessage":"no"}' } : { payload: 'at last' };
  };

const walk = (states: JsonObject, perform: Perform, random?: () => number): Promise<Walk> =>
  startWalk({ definition: machineOf(states), perform, ...(random && { random }) });

/** The seconds between the attempts of a walk that goes until nothing more is due. */
async function delaysOf(done: Walk): Promise<number[]> {
  const delays: number[] = [];
  for (let due = done.rest().dueAt; due !== undefined; due = done.rest().dueAt) {
    delays.push((due - done.now()) / 1000);
    await done.elapseToDue();
  }
  return delays;
}

const retrying = (retry: JsonObject[]): JsonObject => ({ Do: invoking({ Retry: retry }) });
const catching = (catchers: JsonObject[], more: JsonObject = {}): JsonObject => ({
  Do: invoking({ ...more, Catch: catchers.map((one) => ({ Next: 'Fallback', ...one })), Next: 'Well' }),
  Fallback: { Type: 'Pass', Output: { caught: '{% $states.input %}' }, End: true },
  Well: { Type: 'Succeed' },
});
const outputOf = (done: Walk): unknown => JSON.parse(done.execution().outputText ?? '"no output"');

describe('Retry', () => {
  test('by default tries three more times, after 1, 2 and 4 seconds', async () => {
    const done = await walk(retrying([{ ErrorEquals: ['Busy'] }]), failing('Busy'));
    expect(await delaysOf(done)).toEqual([1, 2, 4]);
    expect(done.execution()).toMatchObject({
      status: 'FAILED',
      error: 'Busy',
      cause: '{"errorMessage":"no"}',
    });
  });

  test('honours interval, rate, cap and number of attempts', async () => {
    const retry = {
      ErrorEquals: ['Busy'],
      IntervalSeconds: 3,
      BackoffRate: 3,
      MaxDelaySeconds: 20,
      MaxAttempts: 4,
    };
    expect(await delaysOf(await walk(retrying([retry]), failing('Busy')))).toEqual([3, 9, 20, 20]);
  });

  test('with full jitter waits a random part of the backoff', async () => {
    const retry = { ErrorEquals: ['Busy'], IntervalSeconds: 4, JitterStrategy: 'FULL' };
    expect(await delaysOf(await walk(retrying([retry]), failing('Busy'), () => 0.25))).toEqual([1, 2, 4]);
  });

  test('never tries again with MaxAttempts 0, whatever later retriers say', async () => {
    const done = await walk(
      retrying([{ ErrorEquals: ['Busy'], MaxAttempts: 0 }, { ErrorEquals: ['States.ALL'] }]),
      failing('Busy'),
    );
    expect(done.execution().status).toBe('FAILED');
  });

  test('counts each retrier for itself', async () => {
    const errors = ['Busy', 'Lost', 'Busy', 'Lost'];
    const retry = [
      { ErrorEquals: ['Busy'], IntervalSeconds: 1 },
      { ErrorEquals: ['Lost'], IntervalSeconds: 10 },
    ];
    const done = await walk(retrying(retry), () => {
      const error = errors.shift();
      return error === undefined ? { payload: 1 } : { error, cause: '' };
    });
    expect(await delaysOf(done)).toEqual([1, 10, 2, 20]);
    expect(done.execution().status).toBe('SUCCEEDED');
  });

  test('evaluates the arguments again, with the number of retries in the context', async () => {
    const seen: Json[] = [];
    const states = {
      Do: invoking({
        Arguments: { FunctionName: 'f', Payload: '{% $states.context.State.RetryCount %}' },
        Retry: [{ ErrorEquals: ['Busy'] }],
      }),
    };
    const perform: Perform = (request, token) => {
      if (request.type === 'invoke') seen.push(request.payload);
      return seen.length < 3 ? failing('Busy')(request, token) : { payload: 1 };
    };
    const done = await walk(states, perform);
    await delaysOf(done);
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
  test('the first catcher that matches takes the error, and gives it to the next state', async () => {
    const catchers = [
      { ErrorEquals: ['Other'], Output: 'first' },
      {
        ErrorEquals: ['Busy', 'Lost'],
        Output: { seen: '{% $states.errorOutput %}', input: '{% $states.input %}' },
      },
      { ErrorEquals: ['States.ALL'], Output: 'third' },
    ];
    expect(outputOf(await walk(catching(catchers), failing('Lost')))).toEqual({
      caught: { seen: { Error: 'Lost', Cause: '{"errorMessage":"no"}' }, input: {} },
    });
  });

  test('without an Output the error itself is the output, and Assign keeps it', async () => {
    const states = catching([
      { ErrorEquals: ['States.ALL'], Assign: { why: '{% $states.errorOutput.Error %}' } },
    ]);
    const done = await walk(
      {
        ...states,
        Fallback: { Type: 'Pass', Output: ['{% $states.input.Error %}', '{% $why %}'], End: true },
      },
      failing('Lost'),
    );
    expect(outputOf(done)).toEqual(['Lost', 'Lost']);
  });

  test('comes after the retriers are used up', async () => {
    const retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }];
    const done = await walk(catching([{ ErrorEquals: ['States.ALL'] }], { Retry: retry }), failing('Busy'));
    expect(done.execution().status).toBe('RUNNING');
    await done.elapseToDue();
    expect(done.execution().status).toBe('SUCCEEDED');
  });

  test('an error nobody catches fails the execution', async () => {
    const done = await walk(catching([{ ErrorEquals: ['Other'] }]), failing('Busy'));
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'Busy' });
  });

  test('a catcher whose own expression fails fails the execution', async () => {
    const done = await walk(
      catching([{ ErrorEquals: ['States.ALL'], Output: '{% $missing %}' }]),
      failing('Busy'),
    );
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(done.history().at(-2)).toMatchObject({
      type: 'EvaluationFailed',
      details: { location: 'Catch[0]/Output' },
    });
  });
});

describe('which names catch what', () => {
  const timeout = { TimeoutSeconds: 60, HeartbeatSeconds: 5 };
  const token = (name: string): JsonObject => ({
    Do: awaiting({ ...timeout, Catch: [{ ErrorEquals: [name], Next: 'Fallback' }], Next: 'Well' }),
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
    expect((await walk(catching([{ ErrorEquals: [name] }]), failing('Busy'))).execution().status).toBe(
      status,
    );
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

describe('expressions that fail', () => {
  test('a result of nothing is States.QueryEvaluationError, with an event that says where', async () => {
    const done = await walk(
      { Shape: { Type: 'Pass', Output: { deep: ['{% $states.input.none %}'] }, End: true } },
      failing('never'),
    );
    expect(done.history().map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      'PassStateEntered',
      'EvaluationFailed',
      'ExecutionFailed',
    ]);
    expect(done.history()[2]?.details).toEqual({
      error: 'States.QueryEvaluationError',
      cause:
        "An error occurred while executing the state 'Shape' (entered at the event id #2). " +
        "The JSONata expression '$states.input.none' specified for the field 'Output/deep[0]' returned nothing (undefined).",
      location: 'Output/deep[0]',
      state: 'Shape',
    });
  });

  test('in a Task state goes to the catchers like any error', async () => {
    const states = catching([{ ErrorEquals: ['States.QueryEvaluationError'] }], {
      Output: '{% $states.result.none %}',
    });
    const done = await walk(states, () => ({ payload: {} }));
    expect(done.execution().status).toBe('SUCCEEDED');
    expect(
      done
        .history()
        .map(({ type }) => type)
        .slice(4, 7),
    ).toEqual(['TaskSucceeded', 'EvaluationFailed', 'TaskStateExited']);
  });

  test.each([[0], [-5], [1.5], ['60'], [100_000_000]])(
    'a timeout of %j seconds is refused',
    async (seconds) => {
      const states = { Do: awaiting({ TimeoutSeconds: '{% $states.input %}' }) };
      const done = await startWalk({
        definition: machineOf(states),
        input: seconds,
        perform: failing('never'),
      });
      expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    },
  );
});

describe('task tokens', () => {
  const ask = { Ask: awaiting({ TimeoutSeconds: 60 }) };
  const submitted: Perform = () => ({ payload: 'ignored' });

  test('the function’s result is left unused; the answer is the result', async () => {
    const done = await walk(ask, submitted);
    await done.succeed({ decision: 'approve' });
    expect(outputOf(done)).toEqual({ decision: 'approve' });
  });

  test('a function that fails fails the state, and its token is closed', async () => {
    let given = '';
    const done = await walk(ask, (_, token) => {
      given = token ?? '';
      return { error: 'Busy', cause: '' };
    });
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'Busy' });
    expect(await done.answer(given, { output: 1 })).toBe(false);
  });

  describe('at the very instant of the timeout', () => {
    const read = readDefinition(machineOf(ask)).definition;
    const deadline = Date.UTC(2026, 0, 1) + 60_000;

    const tell = (execution: Execution, happening: Happening, now: number): Promise<Step> =>
      advance(read, execution, happening, { now, random: () => 0.5 });
    const answerOf = (done: Walk): Happening => ({
      type: 'answered',
      token: done.rest().token ?? '',
      answer: { output: 1 },
    });

    test('an answer that comes before the timer is in time, and the timer then finds nothing to do', async () => {
      const done = await walk(ask, submitted);
      const answered = await tell(done.execution(), answerOf(done), deadline);
      expect(answered.execution.status).toBe('SUCCEEDED');
      expect((await tell(answered.execution, { type: 'clock' }, deadline)).changed).toBe(false);
    });

    test('a timer that comes before the answer wins, and the answer is refused', async () => {
      const done = await walk(ask, submitted);
      const timedOut = await tell(done.execution(), { type: 'clock' }, deadline);
      expect(timedOut.execution).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
      expect((await tell(timedOut.execution, answerOf(done), deadline)).changed).toBe(false);
    });

    test('a millisecond later an answer is too late, even if no timer has fired yet', async () => {
      const done = await walk(ask, submitted);
      expect((await tell(done.execution(), answerOf(done), deadline + 1)).changed).toBe(false);
    });

    test('a millisecond earlier the timer finds nothing to do', async () => {
      const done = await walk(ask, submitted);
      expect((await tell(done.execution(), { type: 'clock' }, deadline - 1)).changed).toBe(false);
    });
  });

  test('an answer after the timer is refused, and only one of the two counts', async () => {
    const done = await walk(ask, submitted);
    const token = done.rest().token ?? '';
    await done.elapse(60);
    expect(await done.answer(token, { output: 1 })).toBe(false);
    expect(done.history().filter(({ type }) => /TaskTimedOut|TaskSucceeded/.test(type))).toHaveLength(1);
  });

  test('a second answer is refused', async () => {
    const done = await walk(ask, submitted);
    const token = done.rest().token ?? '';
    expect(await done.answer(token, { output: 1 })).toBe(true);
    expect(await done.answer(token, { output: 2 })).toBe(false);
    expect(outputOf(done)).toBe(1);
  });

  test('a failure by token carries its error and cause', async () => {
    const done = await walk(ask, submitted);
    await done.fail('Withdrawn', 'by the creator');
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'Withdrawn', cause: 'by the creator' });
  });

  test('each heartbeat gives the whole interval again', async () => {
    const done = await walk({ Ask: awaiting({ HeartbeatSeconds: 10 }) }, submitted);
    for (let beat = 0; beat < 5; beat += 1) {
      await done.elapse(9);
      expect(await done.heartbeat()).toBe(true);
    }
    await done.elapse(10);
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    expect(await done.heartbeat()).toBe(false);
  });
});
