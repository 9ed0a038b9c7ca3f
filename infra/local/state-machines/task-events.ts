import { type Draft, errorDetails, record } from './draft.ts';
import { toDataDetails } from './leave-state.ts';
import type { TaskResource } from './task-resource.ts';

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
  const attempt = record(draft, 'TaskScheduled', {
    ...resource.service,
    region: draft.execution.origin.machineArn.split(':')[3] ?? '',
    parameters: argumentsText,
    ...(times.timeoutSeconds !== undefined && { timeoutInSeconds: times.timeoutSeconds }),
    ...(times.heartbeatSeconds !== undefined && { heartbeatInSeconds: times.heartbeatSeconds }),
  });
  record(draft, 'TaskStarted', { ...resource.service });
  return attempt;
}

/** Records that the function of a token task has returned, and the state waits for the token. */
export const recordSubmitted = (draft: Draft, resource: TaskResource, outputText: string): number =>
  record(draft, 'TaskSubmitted', { ...resource.service, ...toDataDetails('output', outputText) });

export const recordSucceeded = (draft: Draft, resource: TaskResource, outputText: string): number =>
  record(draft, 'TaskSucceeded', { ...resource.service, ...toDataDetails('output', outputText) });

export const recordFailed = (
  draft: Draft,
  resource: TaskResource,
  outcome: 'failed' | 'timedOut',
  failure: { readonly error: string; readonly cause: string },
): number =>
  record(draft, outcome === 'failed' ? 'TaskFailed' : 'TaskTimedOut', {
    ...resource.service,
    ...errorDetails(failure.error, failure.cause),
  });
