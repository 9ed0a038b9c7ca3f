import type { Definition, State } from './definition.ts';
import type { CurrentState, Execution, HistoryEvent, Step } from './execution.ts';
import type { JsonObject } from './json.ts';
import { maxCauseLength, maxErrorLength, maxHistoryEvents } from './limits.ts';
import { statesError } from './state-error.ts';

/** What the interpreter is given from outside. */
export type ClockAndRandom = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Numbers from 0 up to, but not including, 1. */
  readonly random: () => number;
};

/** An execution on its way from one resting point to the next, with the events that tell the way. */
export type Draft = ClockAndRandom & {
  readonly definition: Definition;
  execution: Execution;
  readonly events: HistoryEvent[];
};

export const openDraft = (
  definition: Definition,
  execution: Execution,
  clockAndRandom: ClockAndRandom,
): Draft => ({
  definition,
  execution,
  events: [],
  now: clockAndRandom.now,
  random: clockAndRandom.random,
});

/** Appends a history event and gives its id. `previousEventId` is the event before, unless said. */
export function record(draft: Draft, type: string, details?: JsonObject, previousEventId?: number): number {
  const id = draft.execution.eventCount + 1;
  draft.events.push({
    id,
    previousEventId: previousEventId ?? id - 1,
    timestamp: draft.now,
    type,
    ...(details !== undefined && { details }),
  });
  draft.execution = { ...draft.execution, eventCount: id };
  return id;
}

/** The state that the draft is in. */
export function currentOf(draft: Draft): CurrentState {
  const { current, origin } = draft.execution;
  if (current === undefined) throw new Error(`The execution ${origin.arn} is in no state.`);
  return current;
}

export function definitionOf(draft: Draft): State {
  const { name } = currentOf(draft);
  const state = draft.definition.States[name];
  if (state === undefined)
    throw new Error(`The definition of ${draft.execution.origin.arn} has no state '${name}'.`);
  return state;
}

export function changeCurrent(draft: Draft, change: Partial<CurrentState>): void {
  draft.execution = { ...draft.execution, current: { ...currentOf(draft), ...change } };
}

/** An error and a cause as history and answers carry them, cut to the lengths that the API can answer. */
export const errorDetails = (
  error: string | undefined,
  cause: string | undefined,
): { error?: string; cause?: string } => ({
  ...(error !== undefined && error !== '' && { error: error.slice(0, maxErrorLength) }),
  ...(cause !== undefined && cause !== '' && { cause: cause.slice(0, maxCauseLength) }),
});

/** Ends the execution as failed, with the event that says so. */
export function failExecution(draft: Draft, error: string | undefined, cause: string | undefined): void {
  record(draft, 'ExecutionFailed', errorDetails(error, cause));
  draft.execution = {
    ...draft.execution,
    status: 'FAILED',
    stoppedAt: draft.now,
    ...errorDetails(error, cause),
  };
}

/** The last event that fits says that the history is full; the service ends such an execution. */
function failForFullHistory(draft: Draft): void {
  const surplus = draft.events.findIndex((event) => event.id >= maxHistoryEvents);
  if (surplus >= 0) draft.events.length = surplus;
  const { outputText: _, ...execution } = draft.execution;
  draft.execution = { ...execution, eventCount: maxHistoryEvents - 1 };
  const cause = `The execution reached the maximum number of history events (${maxHistoryEvents}).`;
  failExecution(draft, statesError.runtime, cause);
}

/** The step that a draft amounts to. */
export function closeDraft(draft: Draft): Step {
  const { eventCount, status } = draft.execution;
  const isHistoryFull =
    eventCount > maxHistoryEvents || (eventCount === maxHistoryEvents && status === 'RUNNING');
  if (isHistoryFull) failForFullHistory(draft);
  return { changed: true, execution: draft.execution, events: draft.events };
}
