import { readOnce } from '../domain/read-once.ts';
import type { Event, Result } from './event.ts';
import { headOf } from './head.ts';
import { Problem } from './problem.ts';

/** The methods of each path, from the OpenAPI document: `{'/tasks': {get: …, post: …}}`. */
export type Paths = Readonly<Record<string, object>>;

type ServedPath = { readonly pattern: RegExp; readonly methods: readonly string[] };

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);

const toAllowHeader = (methods: readonly string[]): string => {
  const named = methods.map((method) => method.toUpperCase());
  return [...new Set([...named, ...(named.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort().join(', ');
};

const toServedPaths = (paths: Paths): readonly ServedPath[] =>
  Object.entries(paths).map(([path, operations]) => ({
    pattern: patternOf(path),
    methods: Object.keys(operations),
  }));

/**
 * Responds to requests without a route, which API Gateway sends to `$default`. HEAD is like GET, OPTIONS returns `Allow`.
 * Another method of a known path returns 405, an unknown path 404.
 */
export const handleUnknownRoute = (paths: () => Promise<Paths>): ((event: Event) => Promise<Result>) => {
  const readServedPaths = readOnce(async () => toServedPaths(await paths()));
  return async (event) => {
    const { rawPath, requestContext } = event;
    const { method } = requestContext.http;
    const found = (await readServedPaths()).filter(({ pattern }) => pattern.test(rawPath));
    if (found.length === 0) throw new Problem('not-found', `There is no route ${method} ${rawPath}.`);
    const allow = toAllowHeader(found.flatMap(({ methods }) => methods));
    if (method === 'HEAD' && allow.includes('GET')) return headOf(event);
    if (method === 'OPTIONS') return { statusCode: 204, headers: { allow } };
    throw new Problem(
      'method-not-allowed',
      `${method} is not allowed on this path. Allowed methods: ${allow}.`,
      { allow },
      { allow },
    );
  };
};
