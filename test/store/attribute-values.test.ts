import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAttributes, toValues } from '#shared/store/attribute-values.ts';

const bytes = fc.uint8Array().map((value) => new Uint8Array(value));
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  fc.boolean(),
  fc.constant(null),
  bytes,
);
const set = fc
  .oneof(
    ...[fc.string(), fc.integer(), bytes].map((member) =>
      fc.array<string | number | Uint8Array>(member, { minLength: 1 }),
    ),
  )
  .map((members) => new Set(members));
const absent = fc.constantFrom(undefined, () => 'a function');
const name = fc.string().filter((text) => text !== '__proto__');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, set, absent, fc.array(tie('value')), tie('map')),
  map: fc.dictionary(name, tie('value'), { noNullPrototype: false }),
}));
const item = fc.dictionary(name, value);

/** The service's JSON has bytes as base64. */
const onWire = (_name: string, part: unknown): unknown =>
  part instanceof Uint8Array ? Buffer.from(part).toString('base64') : part;

const readWire = (name: string, part: unknown): unknown => {
  if (name === 'B' && typeof part === 'string') return new Uint8Array(Buffer.from(part, 'base64'));
  if (name === 'BS' && Array.isArray(part)) return part.map((text) => readWire('B', text));
  return part;
};

describe('the attributes of an item', () => {
  test('are those of the library', () => {
    fc.assert(
      fc.property(item, (values) => {
        const expected = JSON.stringify(marshall(values, { removeUndefinedValues: true }), onWire);
        expect(JSON.stringify(toAttributes(values))).toBe(expected);
      }),
    );
  });

  test('have the values of the library', () => {
    fc.assert(
      fc.property(item, (values) => {
        const attributes = toAttributes(values);
        const expected = unmarshall(JSON.parse(JSON.stringify(attributes), readWire));
        expect(toValues(attributes)).toEqual(expected);
      }),
    );
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 53], [new Date()], [new Set()], [Symbol('s')]])(
    'refuse what the library refuses: %s',
    (wrong) => {
      expect(() => marshall({ wrong })).toThrow();
      expect(() => toAttributes({ wrong })).toThrow();
      expect(() => toAttributes({ inside: [{ wrong }] })).toThrow();
    },
  );
});
