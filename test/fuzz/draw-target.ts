import type { RandomSource } from './chance.ts';
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

const drawHostileSegment = (chance: RandomSource): string =>
  chance.drawChance(60)
    ? chance.pick(segments)
    : encodeURIComponent(hostileText(chance).toWellFormed()) || '-';

/** An existing id with a small change of its spelling. */
const distortId = (id: string, chance: RandomSource): string =>
  chance.pick([
    id.toLowerCase(),
    `${id}%0A`,
    `${id}/`,
    `${id}%20`,
    id.slice(0, -1),
    `${id}0`,
    `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`,
  ]);

const drawSegment = (parameter: Parameter, chance: RandomSource, known: KnownValues): string => {
  if (chance.drawChance(5)) return drawHostileSegment(chance);
  // An id of another kind.
  if (chance.drawChance(2)) return known.id(chance.pick(['ord', 'tsk', 'crt', 'upl'])) ?? '-';
  const id = String(drawFromSchema(parameter.schema ?? {}, chance, known, parameter.name));
  const segment = encodeURIComponent(id) || '-';
  return chance.drawChance(4) ? distortId(segment, chance) : segment;
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
  chance: RandomSource,
  known: KnownValues,
  cursor: string | undefined,
): string => {
  if (name === 'cursor') return chance.drawChance(70) ? (cursor ?? 'e30.e30') : `${cursor ?? ''}x`;
  if (chance.drawChance(12)) return hostileText(chance).toWellFormed().slice(0, 1_000);
  return String(drawFromSchema(schema, chance, known, name));
};

const drawQuery = (
  operation: Operation,
  chance: RandomSource,
  known: KnownValues,
  cursor: string | undefined,
): string => {
  if (chance.drawChance(3)) return encodeURI(chance.pick(hostileQueries)).replaceAll('%25', '%');
  const query = new URLSearchParams();
  const wanted = operation.parameters.filter((one) => one.in === 'query' && chance.drawChance(30));
  for (const one of wanted) query.append(one.name ?? '', queryValue(one, chance, known, cursor));
  if (chance.drawChance(2)) query.append('surprise', hostileText(chance).toWellFormed().slice(0, 500));
  const [first] = wanted;
  if (first && chance.drawChance(4)) query.append(first.name ?? '', queryValue(first, chance, known, cursor));
  return String(query);
};

/** The path and the query of a request, as they are sent. */
export const drawTarget = (
  operation: Operation,
  chance: RandomSource,
  known: KnownValues,
  cursor: string | undefined,
): string => {
  const inPath = new Map(
    operation.parameters.filter((one) => one.in === 'path').map((one) => [one.name, one]),
  );
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    drawSegment(inPath.get(name) ?? {}, chance, known),
  );
  const query = drawQuery(operation, chance, known, cursor);
  return query === '' ? path : `${path}?${query}`;
};
