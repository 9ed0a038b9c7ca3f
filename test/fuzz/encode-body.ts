import { deflateSync, gzipSync } from 'node:zlib';
import type { RandomSource } from '#test/support/random-source.ts';

type Headers = readonly (readonly [string, string])[];

/** A body as it is sent, and its headers. */
export type EncodedBody = { readonly body: Buffer; readonly headers: Headers };

const json: Headers = [['content-type', 'application/json']];

/** Numbers in valid and invalid JSON spelling. */
const literals = [
  '1e309',
  '-1e309',
  '-0',
  '1.0',
  '1e0',
  '9007199254740993',
  '1e-400',
  '0.1e1',
  '00',
  '+1',
  '0x10',
];

const respellNumbers = (text: string, random: RandomSource): string => {
  const places = [...text.matchAll(/(?<=[:[,])-?\d+(?=[,}\]])/g)];
  if (places.length === 0) return text;
  const { index, 0: found } = random.pick(places);
  return text.slice(0, index) + random.pick(literals) + text.slice(index + found.length);
};

/** The same field twice in one object: the last one counts. */
const duplicateField = (text: string, random: RandomSource): string => {
  const fields = [...text.matchAll(/"(?:\w+)":/g)].map(([field]) => field);
  const field = fields.length === 0 ? '"a":' : random.pick(fields);
  const other = random.pick(['null', '1', '"x"', '{}', '[]']);
  return random.chance(0.5)
    ? text.replace('{', `{${field}${other},`)
    : text.replace(/\}$/, `,${field}${other}}`);
};

const addPrototypeField = (text: string): string =>
  text.replace('{', '{"__proto__":{"roles":["operator"]},"constructor":1,');

const createDeepJson = (random: RandomSource): string => {
  const depth = random.pick([100, 10_000, 100_000]);
  return random.chance(0.5)
    ? '['.repeat(depth) + ']'.repeat(depth)
    : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
};

/**
 * Texts that are nearly the body: other numbers, repeated fields, a byte order mark, truncated, or far too
 * deep.
 */
const distortJson = (text: string, random: RandomSource): string =>
  random.pick<() => string>([
    () => respellNumbers(text, random),
    () => respellNumbers(text, random),
    () => duplicateField(text, random),
    () => addPrototypeField(text),
    () => `\ufeff${text}`,
    () => `${text} ${text}`,
    () => text.slice(0, random.drawBelow(text.length + 1)),
    () => random.pick(['{', '[1,', '"', '{"a":1}}', '\u0000', 'null', 'NaN', "{'a':1}"]),
    () => createDeepJson(random),
  ])();

/** The same text in another encoding than UTF-8, or with a false charset. */
const reencode = (text: string, random: RandomSource): EncodedBody =>
  random.pick<() => EncodedBody>([
    () => ({ body: gzipSync(text), headers: [...json, ['content-encoding', 'gzip']] }),
    () => ({ body: Buffer.from(text), headers: [...json, ['content-encoding', 'gzip']] }),
    () => ({ body: deflateSync(text), headers: [...json, ['content-encoding', 'br']] }),
    () => ({ body: gzipSync(text), headers: json }),
    () => ({
      body: Buffer.from(text, 'utf16le'),
      headers: [['content-type', 'application/json; charset=utf-16']],
    }),
    () => ({
      body: Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0xfe, 0xc3])]),
      headers: json,
    }),
  ])();

const otherTypes = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/jsonp',
  'application/json; charset=',
  'application/merge-patch+json',
  'APPLICATION/JSON',
  ';',
];

/** The bytes of a body: valid JSON, or nearly so. */
export const encodeBody = (value: unknown, random: RandomSource): EncodedBody => {
  const text = JSON.stringify(value) ?? 'null';
  if (random.chance(0.01))
    return { body: Buffer.from(JSON.stringify({ text: 'x'.repeat(300_000) })), headers: json };
  if (random.chance(0.06)) return { body: Buffer.from(distortJson(text, random)), headers: json };
  if (random.chance(0.03)) return reencode(text, random);
  const body = Buffer.from(text);
  if (random.chance(0.05)) return { body, headers: [['content-type', random.pick(otherTypes)]] };
  if (random.chance(0.01)) return { body, headers: [...json, ['content-type', 'text/plain']] };
  return random.chance(0.01) ? { body, headers: [] } : { body, headers: json };
};
