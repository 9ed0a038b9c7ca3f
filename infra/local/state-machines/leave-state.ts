import { currentOf, type Draft, definitionOf, failExecution, record } from './draft.ts';
import { evaluateTemplate, type Scope } from './expression.ts';
import { isLongerThan, type Json, type JsonObject } from './json.ts';
import { maxPayloadBytes, maxVariablesBytes } from './limits.ts';
import { StateError, statesError } from './state-error.ts';

export type Outcome = {
  readonly output: Json;
  readonly outputText: string;
  readonly assigned: JsonObject | undefined;
};

/** Throws States.DataLimitExceeded for a text above the service's payload size. */
export function checkSize(text: string, what: string, maxBytes = maxPayloadBytes): void {
  if (!isLongerThan(text, maxBytes)) return;
  throw new StateError(
    statesError.dataLimitExceeded,
    `${what} exceeds the maximum size of ${maxBytes} bytes in UTF-8 encoding.`,
  );
}

/** Evaluates `Output` and `Assign`: both see the variables as they were before. */
export async function evaluateOutcome(
  draft: Draft,
  fields: { readonly Output?: Json; readonly Assign?: JsonObject },
  scope: Scope,
  otherwise: Json,
  prefix = '',
): Promise<Outcome> {
  const output =
    fields.Output === undefined ? otherwise : await evaluateTemplate(fields.Output, scope, `${prefix}Output`);
  const outputText = JSON.stringify(output);
  checkSize(outputText, `The output of the state '${currentOf(draft).name}'`);
  if (fields.Assign === undefined) return { output, outputText, assigned: undefined };
  const assigned = (await evaluateTemplate(fields.Assign, scope, `${prefix}Assign`)) as JsonObject;
  checkSize(JSON.stringify(assigned), `What the state '${currentOf(draft).name}' assigns`);
  const all = JSON.stringify({ ...draft.execution.variables, ...assigned });
  checkSize(all, 'The variables of the execution', maxVariablesBytes);
  return { output, outputText, assigned };
}

/** The details of a value in the history: its JSON text, not truncated. */
export const toDataDetails = (key: 'input' | 'output', text: string): JsonObject =>
  key === 'input'
    ? { input: text, inputDetails: { truncated: false } }
    : { output: text, outputDetails: { truncated: false } };

function toAssignedDetails(assigned: JsonObject | undefined): JsonObject {
  if (assigned === undefined) return {};
  const texts = Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]);
  return { assignedVariables: Object.fromEntries(texts), assignedVariablesDetails: { truncated: false } };
}

export function succeedExecution(draft: Draft, outputText: string): void {
  record(draft, 'ExecutionSucceeded', toDataDetails('output', outputText));
  const { current: _, ...execution } = draft.execution;
  draft.execution = { ...execution, status: 'SUCCEEDED', stoppedAt: draft.now, outputText };
}

/** Leaves the current state with its output. Without a next state, the execution succeeds. */
export function leaveState(draft: Draft, outcome: Outcome, next: string | undefined): void {
  const current = currentOf(draft);
  const type = `${definitionOf(draft).Type}StateExited`;
  record(draft, type, {
    name: current.name,
    ...toDataDetails('output', outcome.outputText),
    ...toAssignedDetails(outcome.assigned),
  });
  if (outcome.assigned !== undefined) {
    draft.execution = {
      ...draft.execution,
      variables: { ...draft.execution.variables, ...outcome.assigned },
    };
  }
  if (next === undefined) succeedExecution(draft, outcome.outputText);
  else setNextState(draft, next, outcome.output);
}

/** Moves the execution before a state. The next step enters it. */
export function setNextState(draft: Draft, name: string, input: Json): void {
  const current = {
    name,
    input,
    phase: { type: 'ready' as const },
    enteredAt: draft.now,
    enteredEventId: 0,
    retries: [],
  };
  draft.execution = { ...draft.execution, current };
}

/** Adds the name of the state to a cause, as the service does. */
export const toCauseInState = (draft: Draft, message: string): string => {
  const { name, enteredEventId } = currentOf(draft);
  return `An error occurred while executing the state '${name}' (entered at the event id #${enteredEventId}). ${message}`;
};

/** Records a failed expression in the history. Other errors of a state have no separate event. */
export function recordEvaluationFailure(draft: Draft, error: StateError): void {
  if (error.error !== statesError.queryEvaluation) return;
  record(draft, 'EvaluationFailed', {
    error: error.error,
    cause: toCauseInState(draft, error.message),
    ...(error.location !== undefined && { location: error.location }),
    state: currentOf(draft).name,
  });
}

/** Fails the execution with an error that its current state does not handle. */
export function failForStateError(draft: Draft, error: StateError): void {
  recordEvaluationFailure(draft, error);
  failExecution(draft, error.error, toCauseInState(draft, error.message));
}
