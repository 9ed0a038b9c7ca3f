import { isObject, type Json, type JsonObject } from './json.ts';

const toList = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The names of the next states of a state, which can be invalid otherwise. */
export function listTargets(state: JsonObject): string[] {
  const entries = [...toList(state.Choices), ...toList(state.Catch)];
  const targets = [state.Next, state.Default, ...entries.map((entry) => entry.Next)];
  return targets.filter((target) => typeof target === 'string');
}

const endsExecution = (state: Json | undefined): boolean =>
  isObject(state) && (state.End === true || state.Type === 'Succeed' || state.Type === 'Fail');

/** The service rejects machines with unreachable states, and machines that can never end. */
export function findReachabilityFaults(states: JsonObject, startAt: string): string[] {
  const reachable = new Set<string>();
  const toVisit = [startAt];
  for (let name = toVisit.pop(); name !== undefined; name = toVisit.pop()) {
    const state = states[name];
    if (reachable.has(name) || !isObject(state)) continue;
    reachable.add(name);
    toVisit.push(...listTargets(state));
  }
  const unreachable = Object.keys(states).filter((name) => !reachable.has(name));
  const faults = unreachable.map((name) => `State '${name}': no state leads to it.`);
  const canEnd = [...reachable].some((name) => endsExecution(states[name]));
  return canEnd
    ? faults
    : [...faults, 'Machine: it can never end; it needs a state with End, Succeed or Fail.'];
}
