import { expect, test } from 'vitest';
import { expect as expectInMutant } from './expect.ts';

type Assert = (actual: unknown) => Record<string, ((...expected: unknown[]) => void) | undefined>;

const holds = (assert: Assert, name: string, actual: unknown, expected: readonly unknown[]): boolean => {
  try {
    assert(actual)[name]?.(...expected);
    return true;
  } catch {
    return false;
  }
};

const fail = () => {
  throw new RangeError('no limit runs');
};

const order = { id: 'ord_1', rounds: { work: 1, script: undefined }, files: [{ size: 1 }, { size: 2 }] };

/** Assertions with their values. The test library says whether they hold. */
test.each<[string, unknown, ...unknown[]]>([
  ['toBe', 1, 1],
  ['toBe', Number.NaN, Number.NaN],
  ['toBe', 0, -0],
  ['toBe', {}, {}],
  ['toEqual', order, { ...order }],
  ['toEqual', { a: undefined }, {}],
  ['toEqual', {}, { a: undefined }],
  ['toEqual', { a: 1 }, {}],
  ['toEqual', {}, { a: 1 }],
  ['toEqual', [1, 2], [1, 2]],
  ['toEqual', [1, 2], [2, 1]],
  ['toEqual', [1], [1, 2]],
  ['toEqual', { length: 1, 0: 1 }, [1]],
  ['toEqual', [1], { 0: 1 }],
  ['toEqual', null, {}],
  ['toEqual', undefined, null],
  ['toEqual', new Set([1, 2]), new Set([2, 1])],
  ['toEqual', new Set([1]), new Set([2])],
  ['toEqual', new Map([['a', 1]]), new Map([['a', 1]])],
  ['toMatchObject', order, { rounds: { work: 1 } }],
  ['toMatchObject', order, { rounds: { work: 2 } }],
  ['toMatchObject', order, { files: [{ size: 1 }] }],
  ['toMatchObject', order, { files: [{}, { size: 2 }] }],
  ['toMatchObject', order, { missing: 1 }],
  ['toHaveProperty', order, 'id'],
  ['toHaveProperty', order, 'rounds.work', 1],
  ['toHaveProperty', order, 'rounds.work', 2],
  ['toHaveProperty', order, 'rounds.script'],
  ['toHaveProperty', order, 'rounds.none'],
  ['toHaveProperty', { 'a.b': 1 }, 'a.b', 1],
  ['toBeUndefined', undefined],
  ['toBeUndefined', null],
  ['toBeDefined', undefined],
  ['toBeDefined', null],
  ['toThrow', fail],
  ['toThrow', fail, 'limit'],
  ['toThrow', fail, 'order'],
  ['toThrow', fail, /^no limit/],
  ['toThrow', fail, RangeError],
  ['toThrow', fail, TypeError],
  ['toThrow', () => 1],
  ['toContain', [1, 2], 2],
  ['toContain', [{}], {}],
  ['toContain', 'abc', 'bc'],
  ['toHaveLength', [1, 2], 2],
  ['toHaveLength', [1, 2], 1],
  ['toMatch', 'abc', /b/],
  ['toMatch', 'abc', /d/],
  ['toBeGreaterThan', 2, 2],
  ['toBeGreaterThan', 3, 2],
  ['toBeGreaterThanOrEqual', 2, 2],
  ['toBeLessThan', 2, 2],
  ['toBeLessThan', 1, 2],
  ['toBeLessThanOrEqual', 2, 2],
])('%s is judged as by the test library: %j and %j', (name, actual, ...expected) => {
  const known = expect as unknown as Assert;
  const own = expectInMutant as unknown as Assert;
  expect(holds(own, name, actual, expected)).toBe(holds(known, name, actual, expected));
  const notKnown: Assert = (value) => (expect(value) as unknown as { not: ReturnType<Assert> }).not;
  const notOwn: Assert = (value) => (expectInMutant(value) as unknown as { not: ReturnType<Assert> }).not;
  expect(holds(notOwn, name, actual, expected)).toBe(holds(notKnown, name, actual, expected));
});

test.each([
  ['stringContaining', 'bc', 'abc'],
  ['stringContaining', 'd', 'abc'],
  ['stringMatching', /^a/, 'abc'],
  ['stringMatching', /^b/, 'abc'],
  ['arrayContaining', [1], [1, 2]],
  ['arrayContaining', [3], [1, 2]],
] as const)('%s(%s) decides on %j as in the test library', (name, part, actual) => {
  const known = (expect[name] as (value: unknown) => unknown)(part);
  const own = (expectInMutant[name] as (value: unknown) => unknown)(part);
  const isEqual = (assert: Assert, expected: unknown) =>
    holds(assert, 'toEqual', { value: actual }, [{ value: expected }]);
  expect(isEqual(expectInMutant as unknown as Assert, own)).toBe(isEqual(expect as unknown as Assert, known));
});
