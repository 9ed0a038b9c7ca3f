import middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Route, routeKey } from '../contract/define-route.ts';
import type { Deps } from '../deps.ts';
import type { Fault } from '../domain/fault.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { readBody, readText } from './body.ts';
import { type Caller, type Claims, callerOf, machineOf } from './caller.ts';
import { compressed } from './compressed.ts';
import { deprecation } from './deprecation.ts';
import type { Endpoint } from './endpoint.ts';
import { notModified } from './not-modified.ts';
import { faultInBody, problemOfFaults, type RawParts, readRequest } from './parse.ts';
import { Problem } from './problem.ts';
import { problemJson } from './problem-json.ts';
import { readable } from './readable.ts';

export type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Result = APIGatewayProxyStructuredResultV2;

/** Finds the account that a machine client acts for, or throws 403. */
export type AdmitMachine = (route: Route, clientId: string, claims: Claims) => Promise<Caller>;

/** Who serves nothing but what is public needs to admit nobody. */
type ServeDeps = Pick<Deps, 'now'> & { readonly admitMachine?: AdmitMachine };

/** A request that was let through and understood, with the attempt to serve it. */
export type Admitted = {
  readonly route: Route;
  readonly event: Event;
  readonly caller: Caller | undefined;
  readonly now: string;
  readonly attempt: () => Promise<Outcome<unknown>>;
  readonly renderings?: Endpoint['renderings'];
};

/**
 * A Lambda handler for one context's routes, told apart by the route key that API Gateway names in each request.
 * `carryOut` makes what the use case worked out true, and answers; `otherwise` answers what none of the routes takes.
 */
export const serve = (
  endpoints: readonly Endpoint[],
  deps: ServeDeps,
  carryOut: (admitted: Admitted) => Promise<Result>,
  otherwise: (event: Event) => Promise<Result> = notFound,
) => {
  const byKey = new Map(endpoints.map((endpoint) => [routeKey(endpoint.route), endpoint]));
  const find = ({ routeKey: key }: Event) => byKey.get(key);
  const answer = async (event: Event): Promise<Result> => {
    const found = find(event);
    return found ? carryOut(await admitRequest(found, event, deps)) : otherwise(event);
  };
  // Each sees an answer after those below it have.
  return middy<Event, Result>({ timeoutEarlyInMillis: 0 })
    .use(compressed())
    .use(notModified())
    .use(deprecation((event) => find(event)?.route))
    .use(problemJson())
    .handler(answer);
};

const notFound = async ({ rawPath, requestContext }: Event): Promise<Result> => {
  throw new Problem('not-found', `There is no ${requestContext.http.method} ${rawPath}.`);
};

const admitRequest = async (endpoint: Endpoint, event: Event, deps: ServeDeps): Promise<Admitted> => {
  const now = deps.now();
  const { route, use, renderings } = endpoint;
  const caller = await admitCaller(route, event, deps);
  const raw: RawParts = {
    path: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body: isRead(route, event) ? readBody(event) : undefined,
  };
  const { parts, faults } = readRequest(route, raw);
  if (faults.length > 0) {
    const others = await faultsBetweenFields(endpoint, { ...parts, body: raw.body }, caller, now);
    throw problemOfFaults([...faults, ...others.map(faultInBody)]);
  }
  const text = route.text ? { text: readText(event), headers: event.headers } : {};
  const request = { ...parts, ...text, caller, now, ifMatch: event.headers['if-match'] };
  return { route, event, caller, now, attempt: () => use(request as never), renderings };
};

/** A GET is about its address alone: what some clients send with it means nothing (RFC 9110, 9.3.1), of whatever type or size. */
const isRead = ({ method, text, body }: Route, event: Event): boolean =>
  method !== 'GET' && !text && (body !== undefined || event.body !== undefined);

/** What else is wrong with a body that has faults already, as far as it can be read. */
const faultsBetweenFields = async (
  { route, faults }: Endpoint,
  { params, body }: { readonly params: unknown; readonly body: unknown },
  caller: Caller | undefined,
  now: string,
): Promise<readonly Fault[]> => {
  if (!faults || !route.body || body === undefined || (route.params && params === undefined)) return [];
  const read = readable(route.body, body);
  // Where an object is wanted and something else is sent, there are no fields to look between.
  if (typeof read !== 'object' || read === null) return [];
  return faults({ params, body: read, caller, now } as never);
};

/** Lets a caller through to a route, or throws 401 without a token and 403 without a role. */
const admitCaller = async (
  route: Route,
  event: Event,
  { admitMachine }: ServeDeps,
): Promise<Caller | undefined> => {
  if (route.roles === 'public') return undefined;
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const machine = machineOf(claims);
  const caller = machine ? await admitMachine?.(route, machine, claims) : callerOf(claims);
  if (!caller) throw new Problem('unauthenticated', 'Send a valid token: Authorization: Bearer …');
  if (route.roles.length > 0 && !route.roles.some((role) => caller.roles.has(role))) {
    throw new Problem('forbidden', `This is for the ${route.roles.join(' or the ')}.`);
  }
  return caller;
};
