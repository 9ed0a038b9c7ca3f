import type { Event, Result } from './event.ts';
import { headOf } from './head.ts';
import { Problem } from './problem.ts';

/** The methods of each path of the API, as the OpenAPI document has them: `{'/tasks': {get: …, post: …}}`. */
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
 * Answers requests that no route takes, which API Gateway sends to `$default`: HEAD like GET, OPTIONS with `Allow`, 405
 * where other methods are served, and 404 elsewhere.
 */
export const handleUnknownRoute = (paths: () => Promise<Paths>): ((event: Event) => Promise<Result>) => {
  let served: Promise<readonly ServedPath[]> | undefined;
  return async (event) => {
    const { rawPath, requestContext } = event;
    const { method } = requestContext.http;
    served ??= paths().then(toServedPaths);
    const found = (await served).filter(({ pattern }) => pattern.test(rawPath));
    if (found.length === 0) throw new Problem('not-found', `There is no ${method} ${rawPath}.`);
    const allow = toAllowHeader(found.flatMap(({ methods }) => methods));
    if (method === 'HEAD' && allow.includes('GET')) return headOf(event);
    if (method === 'OPTIONS') return { statusCode: 204, headers: { allow } };
    throw new Problem('method-not-allowed', `${method} is not served here; ${allow} are.`, { allow });
  };
};
