import { describe, expect, test } from 'vitest';
import type { Execution, ExecutionTrigger, Step } from '#infra/local/state-machines/execution.ts';
import { advance } from '#infra/local/state-machines/interpreter.ts';
import { readDefinition } from '#infra/local/state-machines/read-definition.ts';
import { startWalk, type Walk } from '#test/support/state-machines/walk.ts';
import { createCatchingState, failTimes, outputOf, type Perform, walk } from './failing-walks.ts';
import { createTokenState, machineOf } from './machines.ts';

describe('a failing expression', () => {
  test('without a result is States.QueryEvaluationError, with an event that names the place', async () => {
    const done = await walk(
      { Shape: { Type: 'Pass', Output: { deep: ['{% $states.input.none %}'] }, End: true } },
      failTimes('never'),
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

  test('in a Task state is handled by the catchers like any error', async () => {
    const states = createCatchingState([{ ErrorEquals: ['States.QueryEvaluationError'] }], {
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
      const states = { Do: createTokenState({ TimeoutSeconds: '{% $states.input %}' }) };
      const done = await startWalk({
        definition: machineOf(states),
        input: seconds,
        perform: failTimes('never'),
      });
      expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    },
  );
});

describe('task tokens', () => {
  const ask = { Ask: createTokenState({ TimeoutSeconds: 60 }) };
  const submitted: Perform = () => ({ payload: 'ignored' });

  test('the function’s result is ignored; the answer by token is the result', async () => {
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

  describe('at the exact instant of the timeout', () => {
    const read = readDefinition(machineOf(ask)).definition;
    const deadline = Date.UTC(2026, 0, 1) + 60_000;

    const applyTrigger = (execution: Execution, trigger: ExecutionTrigger, now: number): Promise<Step> =>
      advance(read, execution, trigger, { now, random: () => 0.5 });
    const answerOf = (done: Walk): ExecutionTrigger => ({
      type: 'answered',
      token: done.waitingState().token ?? '',
      answer: { output: 1 },
    });

    test('an answer before the timer is in time, and the timer then finds nothing to do', async () => {
      const done = await walk(ask, submitted);
      const answered = await applyTrigger(done.execution(), answerOf(done), deadline);
      expect(answered.execution.status).toBe('SUCCEEDED');
      expect((await applyTrigger(answered.execution, { type: 'clock' }, deadline)).changed).toBe(false);
    });

    test('a timer before the answer wins, and the answer is refused', async () => {
      const done = await walk(ask, submitted);
      const timedOut = await applyTrigger(done.execution(), { type: 'clock' }, deadline);
      expect(timedOut.execution).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
      expect((await applyTrigger(timedOut.execution, answerOf(done), deadline)).changed).toBe(false);
    });

    test('a millisecond later an answer is late, even if no timer has fired yet', async () => {
      const done = await walk(ask, submitted);
      expect((await applyTrigger(done.execution(), answerOf(done), deadline + 1)).changed).toBe(false);
    });

    test('a millisecond earlier the timer finds nothing to do', async () => {
      const done = await walk(ask, submitted);
      expect((await applyTrigger(done.execution(), { type: 'clock' }, deadline - 1)).changed).toBe(false);
    });
  });

  test('an answer after the timer is refused, and only one of the two counts', async () => {
    const done = await walk(ask, submitted);
    const token = done.waitingState().token ?? '';
    await done.elapse(60);
    expect(await done.answer(token, { output: 1 })).toBe(false);
    expect(done.history().filter(({ type }) => /TaskTimedOut|TaskSucceeded/.test(type))).toHaveLength(1);
  });

  test('a second answer is refused', async () => {
    const done = await walk(ask, submitted);
    const token = done.waitingState().token ?? '';
    expect(await done.answer(token, { output: 1 })).toBe(true);
    expect(await done.answer(token, { output: 2 })).toBe(false);
    expect(outputOf(done)).toBe(1);
  });

  test('a failure by token has its error and cause', async () => {
    const done = await walk(ask, submitted);
    await done.fail('Withdrawn', 'by the creator');
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'Withdrawn', cause: 'by the creator' });
  });

  test('each heartbeat starts the whole interval again', async () => {
    const done = await walk({ Ask: createTokenState({ HeartbeatSeconds: 10 }) }, submitted);
    for (let beat = 0; beat < 5; beat += 1) {
      await done.elapse(9);
      expect(await done.heartbeat()).toBe(true);
    }
    await done.elapse(10);
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    expect(await done.heartbeat()).toBe(false);
  });
});
