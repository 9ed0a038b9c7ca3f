import { currentOf, type Draft } from './draft.ts';
import type { Origin } from './execution.ts';
import type { Scope } from './expression.ts';
import { type Json, type JsonObject, parseJson } from './json.ts';

/** An execution's input never changes and can be large, so it is parsed once. */
const inputs = new WeakMap<Origin, Json>();

/** The parsed input of an execution. */
export function inputOf(origin: Origin): Json {
  const known = inputs.get(origin);
  if (known !== undefined) return known;
  const input = parseJson(origin.inputText) ?? null;
  inputs.set(origin, input);
  return input;
}

function contextOf(draft: Draft, token: string | undefined): JsonObject {
  const { origin, redriveCount, redrivenAt } = draft.execution;
  const current = currentOf(draft);
  return {
    Execution: {
      Id: origin.arn,
      Name: origin.name,
      Input: inputOf(origin),
      StartTime: new Date(origin.startedAt).toISOString(),
      RoleArn: origin.roleArn,
      RedriveCount: redriveCount,
      ...(redrivenAt !== undefined && { RedriveTime: new Date(redrivenAt).toISOString() }),
    },
    State: {
      Name: current.name,
      EnteredTime: new Date(current.enteredAt).toISOString(),
      RetryCount: current.retries.reduce((sum, count) => sum + count, 0),
    },
    StateMachine: { Id: origin.machineArn, Name: origin.machineName },
    ...(token !== undefined && { Task: { Token: token } }),
  };
}

/**
 * The variables of the current state's expressions. `result` exists after a task has succeeded, and `errorOutput` in a
 * catcher. `Task.Token` of the context exists for a task that waits for a token.
 */
export function scopeOf(
  draft: Draft,
  more: { readonly token?: string | undefined; readonly result?: Json; readonly errorOutput?: Json } = {},
): Scope {
  const { token, ...results } = more;
  let context: JsonObject | undefined;
  const states: JsonObject = {
    input: currentOf(draft).input,
    // Few expressions read it.
    get context() {
      context ??= contextOf(draft, token);
      return context;
    },
  };
  return {
    states: Object.assign(states, results),
    variables: draft.execution.variables,
    now: draft.now,
    random: draft.random,
  };
}
