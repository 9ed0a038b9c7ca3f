import type * as z from 'zod';
import type { RateLimitedAction } from '../domain/rate-limits/rate-limits.ts';
import type { ProblemSlug } from './problems.ts';
import type { Role } from './roles.ts';

export type { Role };

/**
 * Whose a thing must be that a request names by its id. Whoever names another's is answered as if there were none, so
 * that ids cannot be probed. Reviewers and operators, where a route is theirs, may name everybody's.
 */
export type Ownership =
  /** Anybody's: whoever has a role of the route may name it. */
  | 'anybody'
  /** The caller's own: made by the account, or between it and somebody else. */
  | 'own'
  /** Anybody's once it is public, and its owner's before. */
  | 'published'
  /** Part of what the path names before it: whoever may name that may name this, and nobody else's. */
  | 'inside';

/** The Lambda function that serves a route: `functions/api/<context>.ts`. */
export type Context =
  | 'creators'
  | 'tasks'
  | 'orders'
  | 'reviews'
  | 'wallet'
  | 'payments'
  | 'finance'
  | 'controls'
  | 'inbox'
  | 'webhooks'
  | 'system';

/**
 * One route as data. Validation, dispatch, the deployed API, the OpenAPI document and the tests all read it.
 *
 * `roles: 'public'` needs no token; `roles: []` any valid token; otherwise one of the roles named.
 */
export type Route = {
  readonly context: Context;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path as API Gateway spells it: `/orders/{orderId}/reviews`. */
  readonly path: string;
  readonly summary: string;
  readonly roles: readonly Role[] | 'public';
  /** Whose the things are that the request names, by field, where it is not what `ownership.ts` says of their kind. */
  readonly ownership?: Readonly<Record<string, Ownership>>;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A provider's notice: its body is handed over as the text that was signed, and the answer is text as well. */
  readonly isText?: boolean;
  /** The media types of a route whose answers are files, which are sent as they are. */
  readonly file?: readonly string[];
  /** POSTs that create or move something honour `Idempotency-Key`. */
  readonly isIdempotent?: boolean;
  /** What it counts as, where one account may ask only so often: `rates` of the policy says how often that is. */
  readonly rateLimit?: RateLimitedAction;
  /** The media types besides JSON that the answer may be asked for in, by `Accept`. */
  readonly formats?: readonly string[];
  readonly success: {
    readonly status: 200 | 201 | 202;
    readonly schema: z.ZodType;
    /** Where what was made is read, with the names of the answer's fields and of the path's: `/tasks/{id}`. */
    readonly location?: string;
  };
  /** What the route itself may answer besides what `problemsOf` says that every route of its kind does. */
  readonly problems: readonly ProblemSlug[];
  readonly deprecated?: Deprecated;
};

/** Since when a route should not be used any more, until when it answers at all, and which path takes its place. */
export type Deprecated = {
  /** A moment in UTC, as are all. */
  readonly since: string;
  readonly sunset?: string;
  readonly successor?: string;
};

/** Keeps a route's literal types, so that its use case sees its own parameters, query and body. */
export const defineRoute = <const R extends Route>(route: R): R => route;

/** The key by which API Gateway names a route, in the template and in each request: `GET /orders/{orderId}`. */
export const routeKey = (route: Pick<Route, 'method' | 'path'>): string => `${route.method} ${route.path}`;
