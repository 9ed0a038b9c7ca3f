import { createHash } from 'node:crypto';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Route, routeKey } from '../contract/define-route.ts';
import type { Deps } from '../deps.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { type Answered, perform, performOnce } from '../usecases/perform.ts';
import { etagOf, jsonAnswer } from './answer.ts';
import { readBody } from './body.ts';
import { type Caller, callerOf } from './caller.ts';
import type { Endpoint } from './endpoint.ts';
import { parseRequest } from './parse.ts';
import { Problem, problemOf } from './problem.ts';
import { problemJson } from './problem-json.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Result = APIGatewayProxyStructuredResultV2;

/** A Lambda handler for one context's routes, told apart by the route key that API Gateway names in each request. */
export const api = (endpoints: readonly Endpoint[], deps: Pick<Deps, 'table' | 'now'>) => {
  const byKey = new Map(endpoints.map((endpoint) => [routeKey(endpoint.route), endpoint]));
  const answer = async (event: Event): Promise<Result> => {
    const found = byKey.get(event.routeKey);
    if (!found)
      throw new Problem('not-found', `There is no ${event.requestContext.http.method} ${event.rawPath}.`);
    return serve(found, event, deps);
  };
  return middy<Event, Result>({ timeoutEarlyInMillis: 0 }).use(problemJson()).handler(answer);
};

const serve = async (
  { route, use }: Endpoint,
  event: Event,
  deps: Pick<Deps, 'table' | 'now'>,
): Promise<Result> => {
  const caller = admit(route, event);
  const body = route.body || event.body ? readBody(event) : undefined;
  const parts = parseRequest(route, {
    path: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body,
  });
  const now = deps.now();
  const request = { ...parts, caller, now, ifMatch: event.headers['if-match'] };
  const attempt = () => use(request as never) as Promise<Outcome<unknown>>;
  const key = route.idempotent && caller ? idempotencyKey(event) : undefined;
  if (key === undefined || !caller) return toResult(route, await perform(deps.table, attempt));
  const once = {
    accountId: caller.accountId,
    key,
    fingerprint: fingerprintOf(event),
    status: route.success.status,
    now,
  };
  return toOnceResult(route, await performOnce(deps.table, once, attempt));
};

/** Lets a caller through to a route, or throws 401 without a token and 403 without a role. */
const admit = (route: Route, event: Event): Caller | undefined => {
  if (route.roles === 'public') return undefined;
  const caller = callerOf(event.requestContext.authorizer?.jwt?.claims);
  if (!caller) throw new Problem('unauthenticated', 'Send a valid token: Authorization: Bearer …');
  if (route.roles.length > 0 && !route.roles.some((role) => caller.roles.has(role))) {
    throw new Problem('forbidden', `This is for the ${route.roles.join(' or the ')}.`);
  }
  return caller;
};

const keyPattern = /^[\x21-\x7e]{1,255}$/;

const idempotencyKey = (event: Event): string | undefined => {
  const key = event.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (keyPattern.test(key)) return key;
  const message = '1 to 255 visible ASCII characters';
  throw new Problem('validation', 'The request has a fault.', {
    errors: [{ in: 'header', pointer: '#/idempotency-key', code: 'invalid_format', message }],
  });
};

const fingerprintOf = (event: Event): string =>
  createHash('sha256')
    .update(`${event.requestContext.http.method} ${event.rawPath}\n${event.body ?? ''}`)
    .digest('base64url');

const toResult = (route: Route, answer: unknown): Result => {
  if (isRefusal(answer)) throw problemOf(answer);
  return jsonAnswer(route.success.status, answer, { etag: etagOf(answer) });
};

const toOnceResult = (route: Route, answered: Answered<unknown>): Result => {
  if (answered === 'key-reused') {
    throw new Problem('idempotency-key-reused', 'This key was used for another request; use a new one.');
  }
  if (isRefusal(answered)) throw problemOf(answered);
  if (!answered.replayed) return toResult(route, answered.answer);
  return jsonAnswer(answered.status, answered.answer, {
    etag: etagOf(answered.answer),
    'idempotency-replayed': 'true',
  });
};
