import * as z from 'zod';
import type { ActName } from '../domain/proposals/acts.ts';
import type { RateLimitedAction } from '../domain/rate-limits/rate-limits.ts';
import { type Ownership, pathParams } from './ids.ts';
import type { ProblemSlug } from './problems.ts';
import { isStaffPermission, type Permission, type Role, roleNames, rolesWith } from './roles.ts';
import { listOf, pageQuery } from './schemas/basics.ts';

/** The Lambda function that serves a route: `functions/api/<context>.ts`. */
export type Context =
  | 'creators'
  | 'tasks'
  | 'orders'
  | 'assets'
  | 'reviews'
  | 'wallet'
  | 'payments'
  | 'finance'
  | 'controls'
  | 'operations'
  | 'inbox'
  | 'webhooks'
  | 'system';

/**
 * One route as data. Validation, dispatch, the deployed API, the OpenAPI document and the tests read it.
 */
export type Route = {
  readonly context: Context;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path as API Gateway spells it: `/orders/{orderId}/reviews`. */
  readonly path: string;
  readonly summary: string;
  /** One of these permissions is needed. A public route needs no token, and `authenticated` means any valid one. */
  readonly permission: Permission | readonly Permission[] | 'authenticated' | 'public';
  /** The ownership of ids by field, where it differs from the table in `ids.ts`. */
  readonly ownership?: Readonly<Record<string, Ownership>>;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The maximum size of the body, if it is not that of `body-limits.ts`. */
  readonly maxBodyBytes?: number;
  /** A provider's notification: the use case gets the signed text of the body, and the response is text. */
  readonly isText?: boolean;
  /** How long caches may keep a response that is the same for everybody. Others are not stored. */
  readonly freshSeconds?: number;
  /** The media types of a route that returns files. */
  readonly file?: readonly string[];
  /** Whether the route accepts `Idempotency-Key`: every POST, except the notification of a provider. */
  readonly isIdempotent: boolean;
  /** Whether the route moves money, so that a request without `Idempotency-Key` is refused. */
  readonly movesMoney?: true;
  /** The act that a second person approves. Its response can be 202 with a proposal. */
  readonly act?: ActName;
  /** Whether an erased account can send this request, although it is no read. */
  readonly isForErased?: boolean;
  /** When clients read the response again, by its `status` or those of its items. Every list says so. */
  readonly polled?: PolledStatuses;
  /** The action that `rateLimits` of the policy limits per account. */
  readonly rateLimit?: RateLimitedAction;
  /** Media types that a client can request by `Accept`, in addition to JSON. */
  readonly formats?: readonly string[];
  readonly success: {
    readonly status: 200 | 201 | 202;
    readonly schema: z.ZodType;
    /** The path of the created item, from fields of the response and the request path: `/tasks/{id}`. */
    readonly location?: string;
  };
  /** Problems of this route. `problemsOf` adds those of every route of its kind. */
  readonly problems: readonly ProblemSlug[];
  readonly deprecated?: Deprecated;
};

/** The statuses of a resource in which a machine works on it, and those that do not change any more. */
export type PolledStatuses = { readonly machine: readonly string[]; readonly final: readonly string[] };

/** When a route is deprecated and removed, and the path that replaces it. */
export type Deprecated = {
  readonly since: string;
  readonly sunset?: string;
  readonly successor?: string;
};

/** A route without what its key says, and without the problems of every route of its kind. `params` replaces schemas of `pathParams`. */
export type RouteRules = Omit<
  Route,
  'context' | 'method' | 'path' | 'params' | 'isIdempotent' | 'problems'
> & {
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly problems?: Route['problems'];
};

export type RouteKey = `${Route['method']} /${string}`;
type MethodOf<Key> = Key extends `${infer Method extends Route['method']} ${string}` ? Method : never;
type PathOf<Key> = Key extends `${string} ${infer Path}` ? Path : never;
type NamesIn<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type ParamSchemas<Path, Own> = {
  readonly [Name in NamesIn<Path>]: Own extends Readonly<Record<Name, infer Schema extends z.ZodType>>
    ? Schema
    : Name extends keyof typeof pathParams
      ? (typeof pathParams)[Name]
      : never;
};

type ParamsOf<Path, Own> = [NamesIn<Path>] extends [never]
  ? unknown
  : { readonly params: z.ZodObject<ParamSchemas<Path, Own>, z.core.$strict> };

type IsIdempotent<Method, Rules> = Method extends 'POST'
  ? Rules extends { readonly isText: true }
    ? false
    : true
  : false;

export type Defined<C, Key, Rules> = Omit<Rules, 'params' | 'problems'> & {
  readonly context: C;
  readonly method: MethodOf<Key>;
  readonly path: PathOf<Key>;
  readonly isIdempotent: IsIdempotent<MethodOf<Key>, Rules>;
  readonly problems: Route['problems'];
} & ParamsOf<PathOf<Key>, Rules extends { readonly params: infer Own } ? Own : undefined>;

/**
 * Defines a route by its key, such as `GET /orders/{orderId}`. Keeps literal types, so that its use case knows its
 * parameters, query and body.
 */
export const defineRoute = <
  const C extends Context,
  const Key extends RouteKey,
  const Rules extends RouteRules,
>(
  context: C,
  key: Key,
  { params: own, problems = [], ...rules }: Rules,
): Defined<C, Key, Rules> => {
  const [method, path = ''] = key.split(' ');
  const isIdempotent = method === 'POST' && !rules.isText;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const schemas: Readonly<Record<string, z.ZodType | undefined>> = { ...pathParams, ...own };
  const params = Object.fromEntries(names.map((name) => [name, schemas[name]]));
  const route = { ...rules, context, method, path, isIdempotent, problems };
  return (names.length > 0 ? { ...route, params: z.strictObject(params) } : route) as never;
};

type ListRules = Omit<RouteRules, 'query' | 'success'> & {
  readonly items: z.ZodType;
  readonly query?: z.ZodRawShape;
};

type QueryOf<Rules> = Rules extends { readonly query: infer Query } ? Query : unknown;

type ListOf<Rules extends ListRules> = Omit<Rules, 'items' | 'query'> & {
  readonly query: z.ZodObject<QueryOf<Rules> & typeof pageQuery, z.core.$strict>;
  readonly success: {
    readonly status: 200;
    readonly schema: ReturnType<typeof listOf<Rules['items']>>;
  };
};

/** Defines a route that returns pages of `items`. `query` are parameters in addition to those of every list. */
export const defineList = <
  const C extends Context,
  const Key extends RouteKey,
  const Rules extends ListRules,
>(
  context: C,
  key: Key,
  list: Rules,
): Defined<C, Key, ListOf<Rules>> => {
  const { items, query, ...rules }: ListRules = list;
  return defineRoute(context, key, {
    ...rules,
    query: z.strictObject({ ...query, ...pageQuery }),
    success: { status: 200, schema: listOf(items) },
  }) as never;
};

/** The roles that may use a route, in the order of their table. */
export const rolesOf = ({ permission }: Pick<Route, 'permission'>): readonly Role[] => {
  if (permission === 'public' || permission === 'authenticated') return roleNames;
  return typeof permission === 'string' ? rolesWith(permission) : rolesWith(...permission);
};

/** Whether staff use a route in their role. Some routes are for a party, too. */
export const isForStaff = ({ permission }: Pick<Route, 'permission'>): boolean =>
  [permission].flat().some(isStaffPermission);

/** The route key of API Gateway, in the template and in each request: `GET /orders/{orderId}`. */
export const routeKey = (route: Pick<Route, 'method' | 'path'>): string => `${route.method} ${route.path}`;
