import jsonata from 'jsonata';
import { describe, expect, test } from 'vitest';
import { toDirectReader, unsure } from '#infra/local/state-machines/direct-expression.ts';
import { isExpression, type Scope } from '#infra/local/state-machines/expression.ts';
import type { Json, JsonObject } from '#infra/local/state-machines/json.ts';
import { orderMachine, withdrawalMachine } from '#test/support/definitions.ts';

const readerOf = (source: string) => toDirectReader(jsonata(source));

const scopeOf = (input: Json, variables: JsonObject = {}): Scope => ({
  states: { input, context: { State: { Name: 'here' } }, result: { Payload: input } },
  variables,
  now: 0,
  random: () => 0,
});

const listExpressions = (value: unknown): readonly string[] => {
  if (isExpression(value)) return [value.slice(2, -2).trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listExpressions) : [];
};

const inputs: readonly Json[] = [
  null,
  'text',
  7,
  [],
  [{ status: 'rejected' }],
  [{ status: 'rejected' }, { status: 'in_review' }],
  {},
  { status: 'rejected', orderId: 'ord_1', check: 'machine', version: 3 },
  { status: 'rejected', dueAt: '2026-11-22T20:17:00.000Z', held: null, moderating: true },
  { status: ['rejected'], orderId: 5, check: ['machine', 'people'] },
  { status: { status: 'rejected' }, orderId: [], check: null },
];

/** What jsonata returns, as JSON; its errors have no value. */
const evaluate = async (source: string, { states, variables }: Scope): Promise<unknown> => {
  const value = await jsonata(source).evaluate(undefined, { ...variables, states });
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
};

/** Compares every direct value with jsonata’s, and counts them. */
const countEqual = async (source: string, scopes: readonly Scope[]): Promise<number> => {
  const read = readerOf(source);
  let count = 0;
  for (const scope of scopes) {
    const value = read ? read(scope) : unsure;
    if (value === unsure) continue;
    expect(value, `${source} of ${JSON.stringify(scope)}`).toEqual(await evaluate(source, scope));
    count += 1;
  }
  return count;
};

describe('a value that is read directly', () => {
  test('is jsonata’s, for each expression of the product and each shape of input', async () => {
    const sources = [...new Set(listExpressions([orderMachine, withdrawalMachine]))];
    const scopes = inputs.map((input) => scopeOf(input));
    const counts = await Promise.all(sources.map((source) => countEqual(source, scopes)));
    const direct = counts.filter((count) => count > 0);
    expect(direct.length).toBeGreaterThan(sources.length / 2);
  });

  test.each([
    '$states.input',
    '$states.input.status',
    '$states.input.status.status',
    '$states.input.constructor',
    '$states.input.toString',
    "$states.input.status = 'rejected'",
    "$states.input.status = 'rejected' and $states.input.version = 3",
    "$states.input.status = 'text' or $exists($states.input.held)",
    '$states.input.held = null',
    '$states.input.missing = $states.input.missing',
    '$not($exists($states.input.dueAt))',
    "'ORDER#' & $states.input.orderId",
    '$merge([$states.input, {"command": "find"}])',
    '$merge([$states.input, {"command": $states.input.version}])',
    '$price',
    '$price.amount',
    '$missing.amount',
  ])('is jsonata’s: %s', async (source) => {
    const scopes = inputs.map((input) => scopeOf(input, { price: { amount: 5 } }));
    // Of some expressions no value is direct. Then there is nothing to compare, but nothing differs either.
    expect(await countEqual(source, scopes)).toBeGreaterThanOrEqual(source.startsWith('$missing') ? 0 : 1);
  });
});

describe('an expression is left to jsonata', () => {
  test.each(['$states.input[0]', '$states.input[status]', '$sum([1, 2])', '$states.input.*', 'status', '$'])(
    '%s, which has special rules',
    (source) => {
      expect(readerOf(source)).toBeUndefined();
    },
  );

  test.each([
    ['$states.input.status', [{ status: 'rejected' }]],
    ['$states.input', ['rejected']],
    ["'ORDER#' & $states.input.orderId", { orderId: 5 }],
    ['$states.input.status = $states.input.status', { status: { deep: true } }],
    ['$merge([$states.input, {"command": "find"}])', 'text'],
    ['$missing', {}],
  ] as const)('%s, where an input needs its rules', (source, input) => {
    expect(readerOf(source)?.(scopeOf(input as unknown as Json))).toBe(unsure);
  });

  test('that calls a variable with the name of a function', () => {
    expect(readerOf('$exists($states.input)')?.(scopeOf({}, { exists: 'a variable' }))).toBe(unsure);
  });
});
