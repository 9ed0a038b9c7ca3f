import type { Definition, State } from './definition.ts';
import type { CurrentState, Execution, HistoryEvent, Step } from './execution.ts';
import type { JsonObject } from './json.ts';
import { maxCauseLength, maxErrorLength, maxHistoryEvents } from './limits.ts';
import { statesError } from './state-error.ts';

/** The interpreter's clock and randomness. */
export type ClockAndRandom = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Random numbers from 0 up to, but not including, 1. */
  readonly random: () => number;
};

/** An execution during a step, with its new events. */
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

/** Appends a history event and returns its id. By default, `previousEventId` is the previous event. */
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

/** The current state of the draft. */
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

/** An error and a cause, shortened to what the API can return. */
export const errorDetails = (
  error: string | undefined,
  cause: string | undefined,
): { error?: string; cause?: string } => ({
  ...(error !== undefined && error !== '' && { error: error.slice(0, maxErrorLength) }),
  ...(cause !== undefined && cause !== '' && { cause: cause.slice(0, maxCauseLength) }),
});

/** Fails the execution, and records the event. */
export function failExecution(draft: Draft, error: string | undefined, cause: string | undefined): void {
  record(draft, 'ExecutionFailed', errorDetails(error, cause));
  draft.execution = {
    ...draft.execution,
    status: 'FAILED',
    stoppedAt: draft.now,
    ...errorDetails(error, cause),
  };
}

/** Fails an execution whose history is full, as the service does. This is its last event. */
function failForFullHistory(draft: Draft): void {
  const surplus = draft.events.findIndex((event) => event.id >= maxHistoryEvents);
  if (surplus >= 0) draft.events.length = surplus;
  const { outputText: _, ...execution } = draft.execution;
  draft.execution = { ...execution, eventCount: maxHistoryEvents - 1 };
  const cause = `The execution reached the maximum number of history events (${maxHistoryEvents}).`;
  failExecution(draft, statesError.runtime, cause);
}

/** Converts a draft to a step. */
export function closeDraft(draft: Draft): Step {
  const { eventCount, status } = draft.execution;
  const isHistoryFull =
    eventCount > maxHistoryEvents || (eventCount === maxHistoryEvents && status === 'RUNNING');
  if (isHistoryFull) failForFullHistory(draft);
  return { changed: true, execution: draft.execution, events: draft.events };
}
