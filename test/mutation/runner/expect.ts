import { isDeepStrictEqual } from 'node:util';

/** An expected value that decides itself what it equals. */
class Pattern {
  readonly matches: (actual: unknown) => boolean;
  constructor(matches: (actual: unknown) => boolean) {
    this.matches = matches;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const definedKeys = (value: Record<string, unknown>): readonly string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Whether two values are equal, as the test library says: a property that is undefined is none. */
const equals = (actual: unknown, expected: unknown, isPart = false): boolean => {
  if (expected instanceof Pattern) return expected.matches(actual);
  if (!isRecord(actual) || !isRecord(expected)) return Object.is(actual, expected);
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, place) => equals(actual[place], item, isPart))
    );
  if (Object.getPrototypeOf(expected) !== Object.prototype) return isDeepStrictEqual(actual, expected);
  if (Array.isArray(actual)) return false;
  const keys = isPart ? Object.keys(expected) : [...definedKeys(actual), ...definedKeys(expected)];
  return keys.every((key) => equals(actual[key], expected[key], isPart));
};

const hasProperty = (actual: unknown, path: string, values: readonly unknown[]): boolean => {
  const isFound = (at: unknown, key: string): boolean => isRecord(at) && key in at;
  const [first = '', ...rest] = isFound(actual, path) ? [path] : path.split('.');
  if (!isRecord(actual) || !isFound(actual, first)) return false;
  if (rest.length > 0) return hasProperty(actual[first], rest.join('.'), values);
  return values.length === 0 || equals(actual[first], values[0]);
};

const throws = (run: unknown, expected?: unknown): boolean => {
  try {
    (run as () => unknown)();
    return false;
  } catch (error) {
    if (expected === undefined) return true;
    if (typeof expected === 'function') return error instanceof expected;
    const { message } = error as Error;
    return expected instanceof RegExp ? expected.test(message) : message.includes(String(expected));
  }
};

type Check = (actual: never, ...expected: never[]) => boolean;

/** The assertions that tests of the domain use. */
const checks = {
  toBe: (actual: unknown, expected: unknown) => Object.is(actual, expected),
  toEqual: (actual: unknown, expected: unknown) => equals(actual, expected),
  toMatchObject: (actual: unknown, expected: unknown) => equals(actual, expected, true),
  toHaveProperty: (actual: unknown, path: string, ...values: unknown[]) => hasProperty(actual, path, values),
  toBeUndefined: (actual: unknown) => actual === undefined,
  toBeDefined: (actual: unknown) => actual !== undefined,
  toThrow: throws,
  toContain: (actual: string & readonly unknown[], item: never) => actual.includes(item),
  toHaveLength: (actual: { length: number }, length: number) => actual.length === length,
  toMatch: (actual: string, pattern: RegExp) => pattern.test(actual),
  toBeGreaterThan: (actual: number, limit: number) => actual > limit,
  toBeGreaterThanOrEqual: (actual: number, limit: number) => actual >= limit,
  toBeLessThan: (actual: number, limit: number) => actual < limit,
  toBeLessThanOrEqual: (actual: number, limit: number) => actual <= limit,
} satisfies Record<string, Check>;

const assertionsOf = (actual: unknown, isExpected: boolean) =>
  Object.fromEntries(
    Object.entries(checks).map(([name, check]) => [
      name,
      (...expected: unknown[]) => {
        if ((check as (...values: unknown[]) => boolean)(actual, ...expected) === isExpected) return;
        throw new Error(`not ${name}`);
      },
    ]),
  );

export const expect = Object.assign(
  (actual: unknown) => ({ ...assertionsOf(actual, true), not: assertionsOf(actual, false) }),
  {
    stringContaining: (part: string) => new Pattern((actual) => String(actual).includes(part)),
    stringMatching: (pattern: RegExp) => new Pattern((actual) => pattern.test(String(actual))),
    arrayContaining: (items: readonly unknown[]) =>
      new Pattern((actual) =>
        items.every((item) => Array.isArray(actual) && actual.some((one) => equals(one, item))),
      ),
  },
);
