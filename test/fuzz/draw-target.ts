import type { RandomSource } from '#test/support/random-source.ts';
import { drawFromSchema, type KnownValues } from './draw-from-schema.ts';
import { hostileText } from './hostile-values.ts';
import type { Operation, Parameter } from './operations.ts';

/** Path segments that no client library would send. */
const segments = [
  '%',
  '%zz',
  '%E0%A4%A',
  '%c3%28',
  '%00',
  '%0a',
  '%2e%2e',
  '..%2f..%2fetc%2fpasswd',
  '%2F',
  '%25',
  '.',
  '..',
  '-',
  'null',
  'undefined',
  '[object%20Object]',
  'x'.repeat(3_000),
  '\u00ff',
  '%F0%9F%8D%B5',
];

const drawHostileSegment = (random: RandomSource): string =>
  random.chance(0.6) ? random.pick(segments) : encodeURIComponent(hostileText(random).toWellFormed()) || '-';

/** An existing id with a small change of its spelling. */
const distortId = (id: string, random: RandomSource): string =>
  random.pick([
    id.toLowerCase(),
    `${id}%0A`,
    `${id}/`,
    `${id}%20`,
    id.slice(0, -1),
    `${id}0`,
    `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`,
  ]);

const drawSegment = (parameter: Parameter, random: RandomSource, known: KnownValues): string => {
  if (random.chance(0.05)) return drawHostileSegment(random);
  // An id of another kind.
  if (random.chance(0.02)) return known.id(random.pick(['ord', 'tsk', 'crt', 'upl'])) ?? '-';
  const id = String(drawFromSchema(parameter.schema ?? {}, random, known, parameter.name));
  const segment = encodeURIComponent(id) || '-';
  return random.chance(0.04) ? distortId(segment, random) : segment;
};

const hostileQueries = [
  'limit=1&limit=2',
  'limit[]=1',
  'limit=%zz',
  'limit=+1',
  'limit=1e1',
  'limit=0x1',
  'limit=９',
  '&&&',
  '=',
  '==',
  '?',
  '__proto__=1',
  '__proto__[a]=1',
  'constructor=1',
  'toString',
  'cursor=',
  'cursor=%00',
  `cursor=${'A'.repeat(2_000)}`,
  'cursor=..',
  'a;b=c',
  '%',
  '%E0%A4%A=1',
  '#',
];

const queryValue = (
  { name, schema = {} }: Parameter,
  random: RandomSource,
  known: KnownValues,
  cursor: string | undefined,
): string => {
  if (name === 'cursor') return random.chance(0.7) ? (cursor ?? 'e30.e30') : `${cursor ?? ''}x`;
  if (random.chance(0.12)) return hostileText(random).toWellFormed().slice(0, 1_000);
  return String(drawFromSchema(schema, random, known, name));
};

const drawQuery = (
  operation: Operation,
  random: RandomSource,
  known: KnownValues,
  cursor: string | undefined,
): string => {
  if (random.chance(0.03)) return encodeURI(random.pick(hostileQueries)).replaceAll('%25', '%');
  const query = new URLSearchParams();
  const wanted = operation.parameters.filter((one) => one.in === 'query' && random.chance(0.3));
  for (const one of wanted) query.append(one.name ?? '', queryValue(one, random, known, cursor));
  if (random.chance(0.02)) query.append('surprise', hostileText(random).toWellFormed().slice(0, 500));
  const [first] = wanted;
  if (first && random.chance(0.04)) query.append(first.name ?? '', queryValue(first, random, known, cursor));
  return String(query);
};

/** The path and the query of a request, as they are sent. */
export const drawTarget = (
  operation: Operation,
  random: RandomSource,
  known: KnownValues,
  cursor: string | undefined,
): string => {
  const inPath = new Map(
    operation.parameters.filter((one) => one.in === 'path').map((one) => [one.name, one]),
  );
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    drawSegment(inPath.get(name) ?? {}, random, known),
  );
  const query = drawQuery(operation, random, known, cursor);
  return query === '' ? path : `${path}?${query}`;
};
