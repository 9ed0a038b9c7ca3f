import type { Chance } from './chance.ts';

const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\ud800',
  '𝕏'.repeat(50),
  'x'.repeat(5_000),
  "'; DROP TABLE orders; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  '2026-13-45T99:99:99Z',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  'https://127.0.0.1/',
  'https://user:secret@example.com/',
  'CNY',
  'NaN',
];

const numbers: readonly number[] = [
  -1,
  0,
  1,
  0.5,
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  -(2 ** 53),
  1_000_000_000_000,
  1_000_000_000_001,
  2 ** 31,
];

/** A text that somebody with bad intentions, or with bad luck, might send. */
export const hostileText = (chance: Chance): string => chance.pick(texts);

/** Any value that nobody asked for. */
export const hostileValue = (chance: Chance): unknown =>
  chance.pick<() => unknown>([
    () => hostileText(chance),
    () => hostileText(chance),
    () => chance.pick(numbers),
    () => chance.pick(numbers),
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => nested(chance.pick([3, 50, 2_000])),
    () => Array.from({ length: 500 }, () => 'x'),
    () => JSON.parse('{"__proto__": {"isAdmin": true}, "toString": 1}'),
  ])();

type Spot = { readonly holder: Record<string, unknown>; readonly key: string };

const spotsIn = (value: unknown, depth = 0): readonly Spot[] => {
  if (typeof value !== 'object' || value === null || depth > 10) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key], depth + 1)]);
};

/** A body with up to three of its parts left out, replaced or added to; now and then another value altogether. */
export const spoilt = (body: unknown, chance: Chance): unknown => {
  if (chance.happens(4)) return hostileValue(chance);
  const copy = structuredClone(body);
  for (let times = chance.below(4); times > 0; times -= 1) {
    const spots = spotsIn(copy);
    if (spots.length === 0) return hostileValue(chance);
    const { holder, key } = chance.pick(spots);
    if (chance.happens(25)) delete holder[key];
    else if (chance.happens(20) && !Array.isArray(holder)) holder[`unknown_${key}`] = hostileValue(chance);
    else holder[key] = hostileValue(chance);
  }
  return copy;
};
