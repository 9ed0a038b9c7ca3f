import { isObject, type Json, type JsonObject } from './json.ts';

const listed = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The names of the states that a state may go to, whatever else is wrong with it. */
export function targetsOf(state: JsonObject): string[] {
  const entries = [...listed(state.Choices), ...listed(state.Catch)];
  const targets = [state.Next, state.Default, ...entries.map((entry) => entry.Next)];
  return targets.filter((target) => typeof target === 'string');
}

const endsExecution = (state: Json | undefined): boolean =>
  isObject(state) && (state.End === true || state.Type === 'Succeed' || state.Type === 'Fail');

/** The service refuses a machine with a state that nothing leads to, and one that can never end. */
export function reachabilityFaults(states: JsonObject, startAt: string): string[] {
  const reached = new Set<string>();
  const ahead = [startAt];
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    const state = states[name];
    if (reached.has(name) || !isObject(state)) continue;
    reached.add(name);
    ahead.push(...targetsOf(state));
  }
  const lost = Object.keys(states).filter((name) => !reached.has(name));
  const faults = lost.map((name) => `State '${name}': no state leads to it.`);
  const canEnd = [...reached].some((name) => endsExecution(states[name]));
  return canEnd
    ? faults
    : [...faults, 'Machine: it can never end; it needs a state with End, Succeed or Fail.'];
}
