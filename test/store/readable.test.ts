import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { loosened } from '#shared/store/loosened.ts';
import { readableBy } from '#shared/store/readable.ts';

/** A shape with every type that a stored shape can have. */
const stored = z.strictObject({
  text: z.string().min(3),
  number: z.int(),
  flag: z.boolean(),
  status: z.enum(['open', 'closed']),
  kind: z.literal('order'),
  grade: z.literal([1, 2]),
  mixed: z.literal(['none', 7]),
  maybe: z.string().optional(),
  unset: z.string().nullable(),
  given: z.string().default('x'),
  fixed: z.object({ a: z.string() }).readonly(),
  list: z.array(z.object({ a: z.number(), b: z.string().optional() })),
  counts: z.record(z.string(), z.number()),
  rounds: z.record(z.enum(['script', 'work']), z.int()),
  either: z.union([z.object({ a: z.string() }), z.number()]),
  cause: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fee'), amount: z.number() }),
    z.object({ kind: z.literal('order'), id: z.string() }),
  ]),
  any: z.unknown(),
  own: z.custom<object>(),
});

const value = {
  text: 'abc',
  number: 1,
  flag: true,
  status: 'open',
  kind: 'order',
  grade: 1,
  mixed: 'none',
  maybe: 'here',
  unset: null,
  given: 'y',
  fixed: { a: 'x' },
  list: [{ a: 1, b: 'x' }, { a: 2 }],
  counts: { a: 1 },
  rounds: { script: 0, work: 1 },
  either: { a: 'x' },
  cause: { kind: 'order', id: 'ord_1' },
  any: 1,
  own: {},
};

type Path = readonly string[];

const pathsOf = (part: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))
    : []),
];

/** A copy with another value at a path, or without one. */
const changeAt = (part: unknown, [name, ...inner]: Path, other: unknown): unknown => {
  if (name === undefined) return other;
  if (Array.isArray(part))
    return part.map((one, at) => (String(at) === name ? changeAt(one, inner, other) : one));
  const copy: Record<string, unknown> = { ...(part as object) };
  const changed = changeAt(copy[name], inner, other);
  if (changed === undefined) delete copy[name];
  else copy[name] = changed;
  return copy;
};

const others = [
  undefined,
  null,
  '',
  'later',
  0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  { a: 1 },
  { kind: 'later' },
  { kind: 'fee' },
  { kind: 1 },
];

test('the value is readable', () => {
  expect(readableBy(stored)(value)).toBe(true);
});

test('it accepts exactly what the tolerant copy of the shape accepts', () => {
  for (const path of pathsOf(value)) {
    for (const other of others) {
      const changed = changeAt(value, path, other);
      const expected = loosened(stored).safeParse(changed).success;
      expect({ path, other, accepted: readableBy(stored)(changed) }).toEqual({
        path,
        other,
        accepted: expected,
      });
    }
  }
});

test('it accepts what the tolerant copy accepts after several changes', () => {
  const paths = pathsOf(value);
  const change = fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.constantFrom(...others), fc.jsonValue()));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = changes.reduce<unknown>(
        (part, [path, other]) =>
          pathsOf(part).some((known) => known.join() === path.join()) ? changeAt(part, path, other) : part,
        value,
      );
      expect(readableBy(stored)(changed)).toBe(loosened(stored).safeParse(changed).success);
    }),
  );
});
