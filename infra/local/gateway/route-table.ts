/** A route. Its key is, for example, `GET /orders/{orderId}`, `ANY /{proxy+}` or `$default`. */
export type RoutePattern<T> = { readonly key: string; readonly target: T };

/** The route of a request, and the values of its path variables. */
export type Match<T> = {
  readonly target: T;
  readonly key: string;
  readonly parameters: Readonly<Record<string, string>>;
};

type Segment = { readonly kind: 'literal' | 'variable' | 'greedy'; readonly text: string };
type Compiled<T> = {
  readonly method: string;
  readonly segments: readonly Segment[];
  readonly key: string;
  readonly target: T;
};

const rank = { literal: 0, variable: 1, greedy: 2 } as const;

const toSegment = (text: string): Segment => {
  const variable = /^\{([^}+]+)(\+?)\}$/.exec(text);
  if (!variable) return { kind: 'literal', text };
  return { kind: variable[2] ? 'greedy' : 'variable', text: variable[1] ?? '' };
};

const split = (path: string): string[] => path.split('/').slice(1);

const compile = <T>({ key, target }: RoutePattern<T>): Compiled<T> => {
  const [method = '', path = ''] = key.split(' ');
  return { method, segments: split(path).map(toSegment), key, target };
};

/** Sorts more specific routes first: in each position a literal, then a variable, then a greedy variable. */
const compareSpecificity = <T>(one: Compiled<T>, other: Compiled<T>): number => {
  for (const [index, segment] of one.segments.entries()) {
    const against = other.segments[index];
    if (!against) return 1;
    if (rank[segment.kind] !== rank[against.kind]) return rank[segment.kind] - rank[against.kind];
  }
  return Number(one.method === 'ANY') - Number(other.method === 'ANY');
};

const matchesSegments = (segments: readonly Segment[], parts: readonly string[]): boolean => {
  const last = segments.at(-1);
  const greedy = last?.kind === 'greedy';
  if (greedy ? parts.length < segments.length : parts.length !== segments.length) return false;
  return segments.every(({ kind, text }, index) =>
    kind === 'literal' ? text === parts[index] : parts[index] !== '' || kind === 'greedy',
  );
};

const parametersOf = (segments: readonly Segment[], parts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    segments.flatMap(({ kind, text }, index) => {
      if (kind === 'literal') return [];
      return [[text, kind === 'greedy' ? parts.slice(index).join('/') : (parts[index] ?? '')]];
    }),
  );

/**
 * Matches requests to routes as an HTTP API does: a full match, else the most specific greedy route, else `$default`.
 * A named method has priority over ANY. The path is decoded and without the stage.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export const createRouteTable = <T>(routes: ReadonlyArray<RoutePattern<T>>) => {
  const fallback = routes.find(({ key }) => key === '$default');
  const compiled = routes.filter(({ key }) => key !== '$default').map(compile);
  const exact = new Map<string, Compiled<T>>();
  const openRoutes: Array<Compiled<T>> = [];
  for (const route of compiled.sort(compareSpecificity)) {
    const literal = route.segments.every(({ kind }) => kind === 'literal');
    if (literal && route.method !== 'ANY') exact.set(route.key, route);
    else openRoutes.push(route);
  }
  return (method: string, path: string): Match<T> | undefined => {
    const named = exact.get(`${method} ${path}`);
    if (named) return { target: named.target, key: named.key, parameters: {} };
    const parts = split(path);
    const found = openRoutes.find(
      (route) =>
        (route.method === method || route.method === 'ANY') && matchesSegments(route.segments, parts),
    );
    if (found)
      return { target: found.target, key: found.key, parameters: parametersOf(found.segments, parts) };
    return fallback && { target: fallback.target, key: fallback.key, parameters: {} };
  };
};
