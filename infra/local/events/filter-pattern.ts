import { compileMatcher, type Matcher } from './filter-operator.ts';

/** Whether an event, as parsed JSON, matches the pattern. */
export type EventFilter = (event: unknown) => boolean;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Operators apply only to leaf fields, so for `exists`, a field with an object does not exist.
const leavesOf = (value: unknown): unknown[] => {
  if (value === undefined || isObject(value)) return [];
  return Array.isArray(value) ? value.flatMap(leavesOf) : [value];
};

const compileLeaf = (alternatives: readonly unknown[], path: string): EventFilter => {
  if (alternatives.length === 0) throw new Error(`The event pattern has no value for ${path}.`);
  const matchers: Matcher[] = alternatives.map((alternative) => compileMatcher(alternative, path));
  return (value) => {
    const leaves = leavesOf(value);
    return matchers.some((matches) => matches(leaves));
  };
};

const compileField = (pattern: unknown, path: string): EventFilter => {
  if (Array.isArray(pattern)) return compileLeaf(pattern, path);
  if (isObject(pattern)) return compileObject(pattern, path);
  throw new Error(`The event pattern has a single value for ${path}. Write its values as a list.`);
};

const compileOr = (alternatives: unknown, path: string): EventFilter => {
  if (!Array.isArray(alternatives) || alternatives.length === 0 || !alternatives.every(isObject)) {
    throw new Error(`The event pattern's $or at ${path} must list at least one object.`);
  }
  const filters = alternatives.map((alternative) => compileObject(alternative, path));
  return (event) => filters.some((matches) => matches(event));
};

const compileObject = (pattern: JsonObject, path: string): EventFilter => {
  const fields = Object.entries(pattern).map(([name, inner]): EventFilter => {
    if (name === '$or') return compileOr(inner, path);
    const matches = compileField(inner, path === '' ? name : `${path}.${name}`);
    return (event) => matches(isObject(event) ? event[name] : undefined);
  });
  const matchesAll: EventFilter = (event) => fields.every((matches) => matches(event));
  // A list of objects matches when one object in it matches the whole pattern.
  return (event) => (Array.isArray(event) ? event.some(matchesAll) : matchesAll(event));
};

/**
 * Compiles an event pattern of EventBridge rules or Lambda's event filtering. All fields must match, each with one of its
 * values. Throws an Error for an unsupported operator or structure.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export const compilePattern = (pattern: unknown): EventFilter => {
  if (!isObject(pattern) || Object.keys(pattern).length === 0) {
    throw new Error('An event pattern must be a JSON object with at least one field.');
  }
  return compileObject(pattern, '');
};
