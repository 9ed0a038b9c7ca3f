import type { ChoiceState, FailState, PassState, State, SucceedState, WaitState } from './definition.ts';
import { changeCurrent, currentOf, type Draft, definitionOf, failExecution, record } from './draft.ts';
import { evaluateAs } from './expression.ts';
import { isTimestamp } from './field-rules.ts';
import type { Json } from './json.ts';
import { evaluateOutcome, failForStateError, leaveState, toDataDetails } from './leave-state.ts';
import { maxSeconds } from './limits.ts';
import { scopeOf } from './scope.ts';
import { StateError, statesError } from './state-error.ts';
import { scheduleTask } from './task-state.ts';

const aBoolean = { is: (value: Json): value is boolean => typeof value === 'boolean', words: 'a boolean' };
const aString = { is: (value: Json): value is string => typeof value === 'string', words: 'a string' };
const aTimestamp = {
  is: (value: Json): value is string => typeof value === 'string' && isTimestamp(value),
  words: 'an RFC 3339 time',
};
const waitSeconds = {
  is: (value: Json): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxSeconds,
  words: `a whole number of seconds from 0 to ${maxSeconds}`,
};

async function enterPass(draft: Draft, state: PassState | SucceedState): Promise<void> {
  const outcome = await evaluateOutcome(draft, state, scopeOf(draft), currentOf(draft).input);
  leaveState(draft, outcome, state.Type === 'Pass' ? state.Next : undefined);
}

/** The first rule whose condition is true, with its Output and Assign, or the Default with those of the state. */
async function enterChoice(draft: Draft, state: ChoiceState): Promise<void> {
  const scope = scopeOf(draft);
  const { input } = currentOf(draft);
  for (const [index, rule] of state.Choices.entries()) {
    const field = `Choices[${index}]/`;
    if (await evaluateAs(rule.Condition, scope, `${field}Condition`, aBoolean)) {
      return leaveState(draft, await evaluateOutcome(draft, rule, scope, input, field), rule.Next);
    }
  }
  if (state.Default === undefined) {
    throw new StateError(
      statesError.noChoiceMatched,
      'No choice rule matched, and the state has no Default.',
    );
  }
  leaveState(draft, await evaluateOutcome(draft, state, scope, input), state.Default);
}

async function startWait(draft: Draft, state: WaitState): Promise<void> {
  const scope = scopeOf(draft);
  const until =
    state.Timestamp === undefined
      ? draft.now + (await evaluateAs(state.Seconds ?? 0, scope, 'Seconds', waitSeconds)) * 1000
      : Date.parse(await evaluateAs(state.Timestamp, scope, 'Timestamp', aTimestamp));
  changeCurrent(draft, { phase: { type: 'waiting', until } });
}

async function enterFail(draft: Draft, state: FailState): Promise<void> {
  const scope = scopeOf(draft);
  const error =
    state.Error === undefined ? undefined : await evaluateAs(state.Error, scope, 'Error', aString);
  const cause =
    state.Cause === undefined ? undefined : await evaluateAs(state.Cause, scope, 'Cause', aString);
  failExecution(draft, error, cause);
}

function runState(draft: Draft, state: State): Promise<void> {
  switch (state.Type) {
    case 'Task':
      return scheduleTask(draft, state);
    case 'Choice':
      return enterChoice(draft, state);
    case 'Wait':
      return startWait(draft, state);
    case 'Fail':
      return enterFail(draft, state);
    default:
      return enterPass(draft, state);
  }
}

/** Runs a state without catchers: its error fails the execution. */
async function failOnError(draft: Draft, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof StateError)) throw thrown;
    failForStateError(draft, thrown);
  }
}

/** Enters the next state, and continues until it needs a task, a token or the clock. */
export async function enterState(draft: Draft): Promise<void> {
  const state = definitionOf(draft);
  const current = currentOf(draft);
  const details = { name: current.name, ...toDataDetails('input', JSON.stringify(current.input)) };
  // As in the service, the first state has no previous event.
  const previous = draft.execution.eventCount === 1 ? 0 : undefined;
  const enteredEventId = record(draft, `${state.Type}StateEntered`, details, previous);
  changeCurrent(draft, { enteredEventId, enteredAt: draft.now });
  await failOnError(draft, () => runState(draft, state));
}

/** Ends a wait that is due. */
export const endWait = (draft: Draft, state: WaitState): Promise<void> =>
  failOnError(draft, async () => {
    leaveState(
      draft,
      await evaluateOutcome(draft, state, scopeOf(draft), currentOf(draft).input),
      state.Next,
    );
  });
