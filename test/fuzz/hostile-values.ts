import type { RandomSource } from '#test/support/random-source.ts';

const createNested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u202e',
  'مرحبا \u202eabc\u202c',
  '\ud800',
  'a\udc00b',
  '\ufeffmei',
  '\u2028\u2029',
  '\u200b\u200d',
  'e\u0301'.repeat(30),
  '👩‍👩‍👧‍👦',
  '𝕏'.repeat(50),
  '\u{10ffff}',
  'x'.repeat(5_000),
  "'; DROP TABLE orders; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.com")',
  '../../etc/passwd',
  '%00',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is sent as it stands.
  '${jndi:ldap://127.0.0.1/a}',
  '{% $uuid() %}',
  '__proto__',
  'constructor',
  '2026-13-45T99:99:99Z',
  '2026-02-30T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  'https://127.0.0.1/',
  'https://user:secret@example.com/',
  'https://xn--/',
  'https://[::1]/',
  'CNY',
  'NaN',
  '1',
  'true',
];

const numbers: readonly number[] = [
  -1,
  0,
  1,
  0.5,
  -0,
  1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  -(2 ** 53),
  1_000_000_000_000,
  1_000_000_000_001,
  2 ** 31,
  2 ** 32,
];

/** A text that a malicious or unlucky client might send. */
export const hostileText = (random: RandomSource): string => random.pick(texts);

/** Any unexpected value. */
export const hostileValue = (random: RandomSource): unknown =>
  random.pick<() => unknown>([
    () => hostileText(random),
    () => hostileText(random),
    () => random.pick(numbers),
    () => random.pick(numbers),
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => createNested(random.pick([3, 50, 2_000])),
    () => Array.from({ length: 500 }, () => 'x'),
    () => JSON.parse('{"__proto__": {"isAdmin": true}, "toString": 1}'),
  ])();

type Spot = { readonly holder: Record<string, unknown>; readonly key: string };

const listSpots = (value: unknown, depth = 0): readonly Spot[] => {
  if (typeof value !== 'object' || value === null || depth > 10) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listSpots(holder[key], depth + 1)]);
};

/** A body with up to three of its parts removed, replaced or added; sometimes another value altogether. */
export const corruptBody = (body: unknown, random: RandomSource): unknown => {
  if (random.chance(0.04)) return hostileValue(random);
  const copy = structuredClone(body);
  for (let times = random.drawBelow(3) + 1; times > 0; times -= 1) {
    const spots = listSpots(copy);
    if (spots.length === 0) return hostileValue(random);
    const { holder, key } = random.pick(spots);
    if (random.chance(0.25)) delete holder[key];
    else if (random.chance(0.2) && !Array.isArray(holder)) holder[`unknown_${key}`] = hostileValue(random);
    else holder[key] = hostileValue(random);
  }
  return copy;
};
