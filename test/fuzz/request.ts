import type { Route } from '#shared/contract/define-route.ts';
import { bodies } from '#shared/contract/openapi/examples.ts';
import document from '#shared/contract/openapi.json' with { type: 'json' };
import { operations } from '#shared/contract/routes/index.ts';
import type { Chance } from './chance.ts';
import { hostileText, spoilt } from './hostile.ts';

/** A request as it is sent, by an account with these roles or by nobody. */
export type FuzzRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly as: string | undefined;
};

type Parameter = {
  readonly in?: string;
  readonly name?: string;
  readonly schema?: { readonly enum?: string[]; readonly pattern?: string };
};
type Operation = { readonly operationId: string; readonly parameters?: readonly Parameter[] };
type Documented = { readonly method: string; readonly path: string; readonly operation: Operation };

const documented: readonly Documented[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    operation,
  })),
);

const idPattern = /\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g;

/** The ids that answers have named, by their prefix: without them nearly everything would be not found. */
export const idPool = () => {
  const ids = new Map<string, string[]>();
  return {
    harvest: (text: string): void => {
      for (const [id] of text.slice(0, 20_000).matchAll(idPattern)) {
        const found = ids.get(id.slice(0, 3)) ?? [];
        if (found.length < 200 && !found.includes(id)) ids.set(id.slice(0, 3), [...found, id]);
      }
    },
    draw: (prefix: string, chance: Chance): string | undefined => {
      const found = ids.get(prefix) ?? [];
      return found.length === 0 ? undefined : chance.pick(found);
    },
  };
};

export type IdPool = ReturnType<typeof idPool>;

const drawValue = ({ schema }: Parameter, chance: Chance, pool: IdPool): string => {
  if (chance.happens(12)) return hostileText(chance).toWellFormed().slice(0, 1_000);
  if (schema?.enum) return chance.pick(schema.enum);
  const prefix = schema?.pattern?.match(/^\^([a-z]{3})_/)?.[1];
  if (prefix) return pool.draw(prefix, chance) ?? `${prefix}_${'0'.repeat(26)}`;
  return chance.pick([
    '1',
    '20',
    '100',
    '101',
    '2026-11',
    '2026-11-25',
    '2026-11-25T08:00:00.000Z',
    'food',
    'CNY',
  ]);
};

/** The example of a body with ids that there are, and moments that are to come. */
const livelyBody = (body: unknown, chance: Chance, pool: IdPool): unknown => {
  const text = JSON.stringify(body).replaceAll(idPattern, (id) => pool.draw(id.slice(0, 3), chance) ?? id);
  return JSON.parse(text);
};

const headersOf = (hasBody: boolean, chance: Chance): Readonly<Record<string, string>> => ({
  ...(hasBody && {
    'content-type': chance.happens(5)
      ? chance.pick(['text/plain', 'application/xml', 'multipart/form-data', 'application/jsonp'])
      : 'application/json',
  }),
  ...(chance.happens(50) && {
    'idempotency-key': chance.pick([`key-${chance.below(300)}`, 'two words', 'x'.repeat(300)]),
  }),
  ...(chance.happens(10) && { 'if-match': chance.pick(['*', '"none"', 'W/"x"']) }),
  ...(chance.happens(10) && { 'x-request-id': chance.pick(['mine', '<b>', 'x'.repeat(500)]) }),
  ...(chance.happens(10) && { accept: chance.pick(['text/csv', 'text/html', 'nonsense', '*/*;q=0']) }),
});

const rolesFor = (route: Route | undefined, chance: Chance): string | undefined => {
  if (chance.happens(4)) return undefined;
  const { roles = [] } = route ?? {};
  if (roles === 'public' || roles.length === 0 || chance.happens(8))
    return chance.pick(['creator', 'advertiser', 'reviewer', 'operator']);
  return chance.pick(roles);
};

const bodyOf = (name: string, chance: Chance, pool: IdPool): string | undefined => {
  const example = bodies[name];
  if (example === undefined) return chance.happens(5) ? '{"surprise": 1}' : undefined;
  if (chance.happens(3)) return chance.pick(['{', '[1,', '"', '{"a":1}}', '\u0000']);
  if (chance.happens(1)) return JSON.stringify({ text: 'x'.repeat(300_000) });
  const body = livelyBody(example, chance, pool);
  return JSON.stringify(chance.happens(40) ? body : spoilt(body, chance));
};

/** Draws one request to one of the operations of the document. */
export const drawRequest = (chance: Chance, pool: IdPool): FuzzRequest => {
  const { method, path, operation } = chance.pick(documented);
  const { operationId, parameters = [] } = operation;
  const inPath = new Map(parameters.filter((one) => one.in === 'path').map((one) => [one.name, one]));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(drawValue(inPath.get(name) ?? {}, chance, pool) || 'none'),
  );
  const query = new URLSearchParams();
  for (const one of parameters)
    if (one.in === 'query' && chance.happens(30)) query.append(one.name ?? '', drawValue(one, chance, pool));
  if (chance.happens(4)) query.append('surprise', hostileText(chance).toWellFormed().slice(0, 500));
  const body = method === 'GET' ? undefined : bodyOf(operationId, chance, pool);
  const sent = chance.happens(4)
    ? chance.pick(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'])
    : method;
  return {
    method: sent,
    path: `${filled}${query.size > 0 ? `?${query}` : ''}`,
    headers: headersOf(body !== undefined, chance),
    body: sent === 'GET' || sent === 'HEAD' ? undefined : body,
    as: rolesFor(operations[operationId], chance),
  };
};
