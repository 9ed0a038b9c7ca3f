import type { TaskState } from './definition.ts';
import { changeCurrent, currentOf, type Draft, failExecution } from './draft.ts';
import type { Phase, TaskRequest, TaskTokenResult } from './execution.ts';
import { evaluateAs, evaluateTemplate, type Scope } from './expression.ts';
import { isObject, type Json } from './json.ts';
import {
  checkSize,
  evaluateOutcome,
  failForStateError,
  leaveState,
  recordEvaluationFailure,
  toCauseInState,
} from './leave-state.ts';
import { maxSeconds } from './limits.ts';
import { chooseRetry } from './retry.ts';
import { scopeOf } from './scope.ts';
import { type Failure, matchesError, StateError, statesError } from './state-error.ts';
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
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maxSeconds,
  words: `a whole number of seconds from 1 to ${maxSeconds}`,
};

async function readTimes(state: TaskState, scope: Scope): Promise<TaskTimes> {
  const seconds = (field: 'TimeoutSeconds' | 'HeartbeatSeconds'): Promise<number> | undefined => {
    const value = state[field];
    return value === undefined ? undefined : evaluateAs(value, scope, field, positiveSeconds);
  };
  return {
    timeoutSeconds: await seconds('TimeoutSeconds'),
    heartbeatSeconds: await seconds('HeartbeatSeconds'),
  };
}

function toTaskRequest({ service }: TaskResource, argumentsValue: Json): TaskRequest {
  if (service.resourceType !== 'lambda') return { updateItem: argumentsValue };
  const { FunctionName: functionName, Payload: payload = {} } = isObject(argumentsValue)
    ? argumentsValue
    : {};
  if (typeof functionName !== 'string') {
    throw new StateError(statesError.runtime, 'The Arguments must contain FunctionName, a string.');
  }
  return { functionName, payload };
}

async function scheduleAttempt(draft: Draft, state: TaskState): Promise<void> {
  const resource = taskResource(state.Resource);
  const { eventCount, origin } = draft.execution;
  const token = resource.waitsForToken ? makeTaskToken(origin.arn, eventCount + 1, draft.random) : undefined;
  const scope = scopeOf(draft, { token });
  const { input } = currentOf(draft);
  const argumentsValue =
    state.Arguments === undefined ? input : await evaluateTemplate(state.Arguments, scope, 'Arguments');
  const argumentsText = JSON.stringify(argumentsValue);
  checkSize(argumentsText, 'The Arguments of the task');
  const times = await readTimes(state, scope);
  const request = toTaskRequest(resource, argumentsValue);
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

/** Schedules an attempt of the current Task state: evaluates its arguments and timeouts, and requests the task. */
export const scheduleTask = (draft: Draft, state: TaskState): Promise<void> =>
  handleTaskErrors(draft, state, () => scheduleAttempt(draft, state));

/** Runs part of a Task state. Its errors go to the retriers and catchers. */
async function handleTaskErrors(draft: Draft, state: TaskState, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    recordEvaluationFailure(draft, thrown);
    await handleFailure(draft, state, { error: thrown.error, cause: toCauseInState(draft, thrown.message) });
  }
}

async function handleFailure(draft: Draft, state: TaskState, failure: Failure): Promise<void> {
  const { retries } = currentOf(draft);
  const retry = chooseRetry(state.Retry ?? [], retries, failure, draft.random);
  if (retry !== undefined) {
    changeCurrent(draft, {
      phase: { type: 'retrying', until: draft.now + retry.delayMs },
      retries: retry.retries,
    });
    return;
  }
  const index = (state.Catch ?? []).findIndex((one) => matchesError(one.ErrorEquals, failure));
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

/** Fails the current attempt, and records the event. */
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
  await handleTaskErrors(draft, state, async () => {
    const scope = scopeOf(draft, { token: phase.token, result });
    leaveState(draft, await evaluateOutcome(draft, state, scope, result), state.Next);
  });
}

/** Ends the attempt with the result of its task token. */
export const applyTokenResult = (
  draft: Draft,
  state: TaskState,
  phase: Working,
  answer: TaskTokenResult,
): Promise<void> =>
  'output' in answer ? completeTask(draft, state, phase, answer.output) : failTask(draft, state, answer);

/** Handles the answer of the service. With a token, it is only the submission, and its content is ignored. */
export async function applyResult(
  draft: Draft,
  state: TaskState,
  phase: Working,
  result: Json,
): Promise<void> {
  const isFunction = taskResource(state.Resource).service.resourceType === 'lambda';
  const response = isFunction ? { ExecutedVersion: '$LATEST', Payload: result, StatusCode: 200 } : result;
  if (phase.token === undefined) return completeTask(draft, state, phase, response);
  recordSubmitted(draft, taskResource(state.Resource), JSON.stringify(response));
  if (phase.answer !== undefined) return applyTokenResult(draft, state, phase, phase.answer);
  changeCurrent(draft, { phase: { ...phase, isSubmitted: true } });
}
