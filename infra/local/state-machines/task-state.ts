import type { TaskState } from './definition.ts';
import { changeCurrent, currentOf, type Draft, failExecution } from './draft.ts';
import type { Phase, TaskAnswer, TaskRequest } from './execution.ts';
import { evaluate, evaluateAs, type Scope } from './expression.ts';
import { isObject, type Json } from './json.ts';
import {
  causeInState,
  checkSize,
  evaluateOutcome,
  failForStateError,
  leaveState,
  recordEvaluationFailure,
} from './leave-state.ts';
import { secondsMax } from './limits.ts';
import { uuidFrom } from './query-functions.ts';
import { nextRetry } from './retry.ts';
import { scopeOf } from './scope.ts';
import { catches, type Failure, StateError, statesError } from './state-error.ts';
import {
  recordFailed,
  recordScheduled,
  recordSubmitted,
  recordSucceeded,
  type TaskTimes,
} from './task-events.ts';
import { type TaskResource, taskResource } from './task-resource.ts';
import { makeTaskToken } from './task-token.ts';

export type Working = Extract<Phase, { type: 'working' }>;

const positiveSeconds = {
  is: (value: Json): value is number =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= secondsMax,
  words: `a whole number of seconds from 1 to ${secondsMax}`,
};

async function timesOf(state: TaskState, scope: Scope): Promise<TaskTimes> {
  const seconds = (field: 'TimeoutSeconds' | 'HeartbeatSeconds'): Promise<number> | undefined => {
    const value = state[field];
    return value === undefined ? undefined : evaluateAs(value, scope, field, positiveSeconds);
  };
  return {
    timeoutSeconds: await seconds('TimeoutSeconds'),
    heartbeatSeconds: await seconds('HeartbeatSeconds'),
  };
}

function requestOf(draft: Draft, resource: TaskResource, given: Json): TaskRequest {
  if (resource.kind === 'function')
    return { type: 'invoke', functionName: resource.functionArn, payload: given };
  const fields = isObject(given) ? given : {};
  const required = resource.kind === 'invoke' ? 'FunctionName' : 'StateMachineArn';
  const target = fields[required];
  if (typeof target !== 'string') {
    throw new StateError(statesError.runtime, `The Arguments give no ${required}, which has to be a string.`);
  }
  if (resource.kind === 'invoke')
    return { type: 'invoke', functionName: target, payload: fields.Payload ?? {} };
  const { Name: name, Input: input } = fields;
  return {
    type: 'startExecution',
    machineArn: target,
    // The name is chosen here and kept, so that asking again after a stop starts nothing twice.
    name: typeof name === 'string' ? name : uuidFrom(draft.random),
    inputText: typeof input === 'string' ? input : JSON.stringify(input ?? {}),
  };
}

async function schedule(draft: Draft, state: TaskState): Promise<void> {
  const resource = taskResource(state.Resource);
  const { eventCount, origin } = draft.execution;
  const waitsForToken = resource.kind !== 'function' && resource.waitsForToken;
  const token = waitsForToken ? makeTaskToken(origin.arn, eventCount + 1, draft.random) : undefined;
  const scope = scopeOf(draft, { token });
  const { input } = currentOf(draft);
  const given = state.Arguments === undefined ? input : await evaluate(state.Arguments, scope, 'Arguments');
  const argumentsText = JSON.stringify(given);
  checkSize(argumentsText, 'The Arguments of the task');
  const times = await timesOf(state, scope);
  const request = requestOf(draft, resource, given);
  const attempt = recordScheduled(draft, resource, argumentsText, times);
  const { timeoutSeconds, heartbeatSeconds } = times;
  changeCurrent(draft, {
    phase: {
      type: 'working',
      request,
      attempt,
      isSubmitted: false,
      ...(token !== undefined && { token }),
      ...(timeoutSeconds !== undefined && { deadline: draft.now + timeoutSeconds * 1000 }),
      ...(heartbeatSeconds !== undefined && {
        heartbeatSeconds,
        heartbeatBy: draft.now + heartbeatSeconds * 1000,
      }),
    },
  });
}

/** Schedules an attempt of the current Task state: evaluates its arguments and times, and asks for the task. */
export const scheduleTask = (draft: Draft, state: TaskState): Promise<void> =>
  orFail(draft, state, () => schedule(draft, state));

/** Does a part of a Task state's work; an error of the state's own goes to its retriers and catchers. */
async function orFail(draft: Draft, state: TaskState, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    recordEvaluationFailure(draft, thrown);
    await handleFailure(draft, state, { error: thrown.error, cause: causeInState(draft, thrown.message) });
  }
}

async function handleFailure(draft: Draft, state: TaskState, failure: Failure): Promise<void> {
  const { retries } = currentOf(draft);
  const retry = nextRetry(state.Retry ?? [], retries, failure, draft.random);
  if (retry !== undefined) {
    changeCurrent(draft, {
      phase: { type: 'retrying', until: draft.now + retry.delayMs },
      retries: retry.retries,
    });
    return;
  }
  const index = (state.Catch ?? []).findIndex((one) => catches(one.ErrorEquals, failure));
  const catcher = state.Catch?.[index];
  if (catcher === undefined) return failExecution(draft, failure.error, failure.cause);
  const errorOutput = { Error: failure.error, Cause: failure.cause };
  try {
    const scope = scopeOf(draft, { errorOutput });
    leaveState(
      draft,
      await evaluateOutcome(draft, catcher, scope, errorOutput, `Catch[${index}]/`),
      catcher.Next,
    );
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    failForStateError(draft, thrown);
  }
}

/** Fails the current attempt, with the event that says how. */
export function failTask(
  draft: Draft,
  state: TaskState,
  failure: Failure,
  how: 'failed' | 'timedOut' = 'failed',
): Promise<void> {
  recordFailed(draft, taskResource(state.Resource), how, failure);
  return handleFailure(draft, state, failure);
}

/** Finishes the current attempt with its result. */
async function completeTask(draft: Draft, state: TaskState, phase: Working, result: Json): Promise<void> {
  const resource = taskResource(state.Resource);
  const resultText = JSON.stringify(result);
  try {
    checkSize(resultText, `The result of the state '${currentOf(draft).name}'`);
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    return failTask(draft, state, { error: thrown.error, cause: thrown.message });
  }
  recordSucceeded(draft, resource, resultText);
  await orFail(draft, state, async () => {
    const scope = scopeOf(draft, { token: phase.token, result });
    leaveState(draft, await evaluateOutcome(draft, state, scope, result), state.Next);
  });
}

/** Takes the answer to a task token as the attempt's end. */
export const settleAnswer = (
  draft: Draft,
  state: TaskState,
  phase: Working,
  answer: TaskAnswer,
): Promise<void> =>
  'output' in answer ? completeTask(draft, state, phase, answer.output) : failTask(draft, state, answer);

/** What a state sees of a result: through `lambda:invoke` a function's payload comes inside the service's answer. */
const resultSeen = (resource: TaskResource, result: Json): Json =>
  resource.kind === 'invoke' ? { ExecutedVersion: '$LATEST', Payload: result, StatusCode: 200 } : result;

/** Takes what the task's target returned; under a token that is only the submission, and its content is left unused. */
export async function takeResult(
  draft: Draft,
  state: TaskState,
  phase: Working,
  result: Json,
): Promise<void> {
  const resource = taskResource(state.Resource);
  const seen = resultSeen(resource, result);
  if (phase.token === undefined) return completeTask(draft, state, phase, seen);
  recordSubmitted(draft, resource, JSON.stringify(seen));
  if (phase.answer !== undefined) return settleAnswer(draft, state, phase, phase.answer);
  changeCurrent(draft, { phase: { ...phase, isSubmitted: true } });
}
