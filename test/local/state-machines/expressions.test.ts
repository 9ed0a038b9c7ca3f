import { describe, expect, test } from 'vitest';
import { evaluateTemplate, type Scope } from '#infra/local/state-machines/expression.ts';
import type { Json } from '#infra/local/state-machines/json.ts';

const scope = (more: Partial<Scope> = {}): Scope => ({
  states: { input: { a: [1, 2, 3], text: '{"b":1}' } },
  variables: { price: 120_000 },
  now: Date.UTC(2026, 10, 22, 20, 17),
  random: () => 0.25,
  ...more,
});

const value = (source: string, more?: Partial<Scope>): Promise<Json> =>
  evaluateTemplate(`{% ${source} %}`, scope(more), 'Output');

describe('an extension of JSONata by Step Functions', () => {
  test.each<[string, Json]>([
    ['$partition([1, 2, 3, 4, 5], 2)', [[1, 2], [3, 4], [5]]],
    ['$partition($states.input.a, 3)', [[1, 2, 3]]],
    ['$range(0, 10, 5)', [0, 5, 10]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ['$range(1, 4, 2)', [1, 3]],
    ['$range(-1.7, 1.2, 1)', [-1, 0, 1]],
    ['$range(5, 5, 1)', 5],
    ["$hash('a', 'MD5')", '0cc175b9c0f1b6a831c399e269772661'],
    ["$hash('abc', 'SHA-1')", 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ["$hash('abc', 'SHA-256')", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['$parse($states.input.text)', { b: 1 }],
    ['$random()', 0.25],
    ['$random(7) = $random(7) and $random(7) != $random(8)', true],
    ['$uuid()', '44444444-4444-4444-8444-444444444444'],
    ['$shuffle([1, 2, 3, 4])', [4, 3, 1, 2]],
  ])('%s', async (source, expected) => {
    expect(await value(source)).toEqual(expected);
  });

  test.each([
    ['$partition([1], 0)', 'returned nothing'],
    ['$partition([1], -1)', 'chunk size'],
    ['$range(1, 2, 0)', 'returned nothing'],
    ['$range(1, 2, -1)', 'returned nothing'],
    ['$range(1, 360146, 1)', 'at most 360145 items'],
    ["$hash('a', 'CRC')", 'CRC'],
    ["$parse('{')", 'JSON'],
    ["$eval('1')", '$eval'],
  ])('%s fails with a cause that contains %s', async (source, words) => {
    await expect(value(source)).rejects.toThrow(words);
  });
});

test('$range returns as many items as on AWS', async () => {
  expect(await value('$count($range(1, 360145, 1))')).toBe(360_145);
});

describe('the time in expressions', () => {
  test('is the given clock’s, in $now and in $millis', async () => {
    expect(await value('[$now(), $millis()]')).toEqual([
      '2026-11-22T20:17:00.000Z',
      Date.UTC(2026, 10, 22, 20, 17),
    ]);
    expect(await value("$now('[Y]-[M01]-[D01]', '+0800')")).toBe('2026-11-23');
  });

  test('is read at each evaluation, though the expression is compiled once', async () => {
    const [one, other] = await Promise.all([value('$millis()', { now: 1 }), value('$millis()', { now: 2 })]);
    expect([one, other]).toEqual([1, 2]);
  });
});

describe('a field', () => {
  test('is evaluated only if it is a string in {% %} from end to end', async () => {
    const template = { a: '{% $price %}', b: 'x {% $price %}', c: ['{% $price / 2 %}', null, true] };
    expect(await evaluateTemplate(template, scope(), 'Output')).toEqual({
      a: 120_000,
      b: 'x {% $price %}',
      c: [60_000, null, true],
    });
  });

  test.each([
    ['$states.input.missing', 'returned nothing (undefined)'],
    ['$', 'returned nothing (undefined)'],
    ['$sum', 'returned a function'],
    ['function($x) { $x }', 'returned a function'],
    ['{"f": $sum}', 'returned a function'],
    ["'a' + 1", 'threw an error'],
  ])('%s: %s', async (source, words) => {
    await expect(value(source)).rejects.toThrow(words);
    await expect(value(source)).rejects.toMatchObject({
      error: 'States.QueryEvaluationError',
      location: 'Output',
    });
  });

  test('a number beyond JSON is written as its name, as on AWS', async () => {
    expect(await value('[1 / 0, {"k": -1 / 0}]')).toEqual(['Infinity', { k: '-Infinity' }]);
  });

  test('an endless expression fails after the maximum of evaluations', async () => {
    await expect(value('($f := function($n) { $f($n + 1) }; $f(1))')).rejects.toThrow(
      'more than 200000 steps',
    );
  });

  test('the hidden clock and randomness cannot be named', async () => {
    await expect(value('$ now')).rejects.toThrow();
    expect(await value('$keys({"states": 1})')).toBe('states');
  });

  test('the input of an evaluation is not changed', async () => {
    const input = { a: [3, 1, 2] };
    await value('$sort($states.input.a)', { states: { input } });
    await value('$append($states.input.a, 4)', { states: { input } });
    expect(input).toEqual({ a: [3, 1, 2] });
  });
});
