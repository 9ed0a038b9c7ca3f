import { type Draft, errorDetails, record } from './draft.ts';
import type { JsonObject } from './json.ts';
import { toDataDetails } from './leave-state.ts';
import type { TaskResource } from './task-resource.ts';

/** The events of a task attempt. A function that is called by its ARN has other names than a service integration. */
const eventNames = {
  function: {
    failed: 'LambdaFunctionFailed',
    timedOut: 'LambdaFunctionTimedOut',
    succeeded: 'LambdaFunctionSucceeded',
  },
  service: { failed: 'TaskFailed', timedOut: 'TaskTimedOut', succeeded: 'TaskSucceeded' },
} as const;

const namesOf = (resource: TaskResource): (typeof eventNames)['function' | 'service'] =>
  resource.kind === 'function' ? eventNames.function : eventNames.service;

const serviceOf = (resource: TaskResource): JsonObject =>
  resource.kind === 'function' ? {} : { ...resource.service };

export type TaskTimes = {
  readonly timeoutSeconds?: number | undefined;
  readonly heartbeatSeconds?: number | undefined;
};

/** Records that an attempt is scheduled and started. Returns the number of the attempt. */
export function recordScheduled(
  draft: Draft,
  resource: TaskResource,
  argumentsText: string,
  times: TaskTimes,
): number {
  const timeout = times.timeoutSeconds === undefined ? {} : { timeoutInSeconds: times.timeoutSeconds };
  if (resource.kind === 'function') {
    const input = toDataDetails('input', argumentsText);
    const details = { resource: resource.functionArn, ...input, ...timeout };
    const attempt = record(draft, 'LambdaFunctionScheduled', details);
    record(draft, 'LambdaFunctionStarted');
    return attempt;
  }
  const attempt = record(draft, 'TaskScheduled', {
    ...resource.service,
    region: draft.execution.origin.machineArn.split(':')[3] ?? '',
    parameters: argumentsText,
    ...timeout,
    ...(times.heartbeatSeconds !== undefined && { heartbeatInSeconds: times.heartbeatSeconds }),
  });
  record(draft, 'TaskStarted', { ...resource.service });
  return attempt;
}

/** Records that the function of a token task has returned, and the state waits for the token. */
export const recordSubmitted = (draft: Draft, resource: TaskResource, outputText: string): number =>
  record(draft, 'TaskSubmitted', { ...serviceOf(resource), ...toDataDetails('output', outputText) });

export const recordSucceeded = (draft: Draft, resource: TaskResource, outputText: string): number =>
  record(draft, namesOf(resource).succeeded, {
    ...serviceOf(resource),
    ...toDataDetails('output', outputText),
  });

export const recordFailed = (
  draft: Draft,
  resource: TaskResource,
  outcome: 'failed' | 'timedOut',
  failure: { readonly error: string; readonly cause: string },
): number =>
  record(draft, namesOf(resource)[outcome], {
    ...serviceOf(resource),
    ...errorDetails(failure.error, failure.cause),
  });
