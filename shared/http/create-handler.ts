import middy from '@middy/core';
import { deriveKeyedIds, type NewId } from '../adapters/ids.ts';
import { type Route, rolesOf, routeKey } from '../contract/define-route.ts';
import type { Deps } from '../deps.ts';
import type { Account } from '../domain/accounts/account.ts';
import type { Fault } from '../domain/fault.ts';
import { type Caller, type Identity, mayUse, withWithheldRoles } from '../usecases/caller.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { toBodyFault } from '../usecases/refuse-faults.ts';
import { type Claims, isAccessToken, readPayload } from './access-token.ts';
import type { ReadAccount } from './account-reader.ts';
import { type AuthorizedPerson, authorizePerson } from './authorize-person.ts';
import { machineClientOf, toIdentity } from './caller.ts';
import { chooseLanguage } from './choose-language.ts';
import { compressResponses } from './compress-responses.ts';
import { addDeprecationHeaders } from './deprecation-headers.ts';
import type { Endpoint } from './endpoint.ts';
import type { Event, Result } from './event.ts';
import { Problem } from './problem.ts';
import { readBody, readText } from './read-body.ts';
import { readPartially } from './read-partially.ts';
import { type RawParts, readRequest, toFaultsProblem } from './read-request.ts';
import { respondNotModified } from './respond-not-modified.ts';
import { respondWithProblems } from './respond-with-problems.ts';

/** Finds the account that a machine client acts for, or throws 403. */
export type AuthorizeMachine = (route: Route, clientId: string, claims: Claims) => Promise<Identity>;

/** What finds callers. A handler of public routes needs none of it. */
type FindCallers = { readonly authorizeMachine: AuthorizeMachine; readonly readAccount: ReadAccount };

type ServeDeps = Pick<Deps, 'now' | 'tokens'> &
  Partial<Pick<Deps, 'ids'>> & { readonly callers?: FindCallers };

/** A valid request of an authorized caller, with the attempt to serve it. */
export type AuthorizedRequest = {
  readonly route: Route;
  readonly event: Event;
  readonly caller: Caller | undefined;
  /** The account of the caller, as it was read for this request. */
  readonly account: Account | undefined;
  readonly now: string;
  /** The parsed body. */
  readonly body?: unknown;
  readonly attempt: () => Promise<Outcome<unknown>>;
  /** Makes the response to a repeat, if it is not stored as it is. */
  readonly replay: ((stored: unknown) => Promise<Outcome<unknown>>) | undefined;
  readonly renderings?: Endpoint['renderings'];
  readonly settle?: Endpoint['settle'];
};

/** A Lambda handler for the routes of one context, which it finds by the route key of API Gateway. */
export const createHandler = (
  endpoints: readonly Endpoint[],
  deps: ServeDeps,
  complete: (request: AuthorizedRequest) => Promise<Result>,
  onUnknownRoute: (event: Event) => Promise<Result> = notFound,
) => {
  const byKey = new Map(endpoints.map((endpoint) => [routeKey(endpoint.route), endpoint]));
  const find = ({ routeKey: key }: Event) => byKey.get(key);
  const answer = async (event: Event): Promise<Result> => {
    const found = find(event);
    return found ? complete(await authorizeRequest(found, event, deps)) : onUnknownRoute(event);
  };
  // Middlewares process the response from the last to the first.
  return middy<Event, Result>({ timeoutEarlyInMillis: 0 })
    .use(compressResponses())
    .use(respondNotModified())
    .use(addDeprecationHeaders((event) => find(event)?.route))
    .use(respondWithProblems())
    .handler(answer);
};

const notFound = async ({ rawPath, requestContext }: Event): Promise<Result> => {
  throw new Problem('not-found', `There is no route ${requestContext.http.method} ${rawPath}.`);
};

const authorizeRequest = async (
  endpoint: Endpoint,
  event: Event,
  deps: ServeDeps,
): Promise<AuthorizedRequest> => {
  const now = deps.now();
  const { route, useCase, renderings, replay, settle } = endpoint;
  const person = await authorizeCaller(route, event, deps, now);
  const caller = person?.caller;
  const raw: RawParts = {
    path: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body: hasReadableBody(route, event) ? readBody(event, route) : undefined,
  };
  const { parts, faults } = readRequest(route, raw);
  if (faults.length > 0) {
    const others = await faultsBetweenFields(endpoint, { ...parts, body: raw.body }, caller, now);
    throw toFaultsProblem([...faults, ...others.map(toBodyFault)]);
  }
  const text = route.isText ? { text: readText(event, route), headers: event.headers } : {};
  const newId = newIdsOf(route, event, caller, deps, now);
  const language = chooseLanguage(event.headers['accept-language']);
  const request = { ...parts, ...text, caller, now, language, newId, ifMatch: event.headers['if-match'] };
  return {
    route,
    event,
    caller,
    account: person?.account,
    now,
    body: parts.body,
    attempt: () => useCase(request as never),
    replay: replay && ((stored) => replay(stored, request as never)),
    renderings,
    settle,
  };
};

/** With an idempotency key, ids follow from it and the account. */
const newIdsOf = (
  route: Route,
  { headers }: Event,
  caller: Caller | undefined,
  { ids }: ServeDeps,
  now: string,
): NewId => {
  const key = headers['idempotency-key'];
  if (route.isIdempotent && caller && key !== undefined)
    return deriveKeyedIds(caller.accountId, routeKey(route), key, now);
  return (prefix) => {
    if (!ids) throw new Error(`${routeKey(route)} makes nothing`);
    return ids.create(prefix);
  };
};

/** The body of a GET has no meaning (RFC 9110, 9.3.1) and is ignored. */
const hasReadableBody = ({ method, isText, body }: Route, event: Event): boolean =>
  method !== 'GET' && !isText && (body !== undefined || event.body !== undefined);

/** Faults between fields of a body that also has faults in single fields. */
const faultsBetweenFields = async (
  { route, faults }: Endpoint,
  { params, body }: { readonly params: unknown; readonly body: unknown },
  caller: Caller | undefined,
  now: string,
): Promise<readonly Fault[]> => {
  if (!faults || !route.body || body === undefined || (route.params && params === undefined)) return [];
  const read = readPartially(route.body, body);
  if (typeof read !== 'object' || read === null) return [];
  return faults({ params, body: read, caller, now } as never);
};

const unauthenticated = () =>
  new Problem(
    'unauthenticated',
    'Send a valid access token: Authorization: Bearer …',
    {},
    { 'www-authenticate': 'Bearer' },
  );

/** Authorizes a caller for a route, or throws 401 without an access token and 403 without a role. */
const authorizeCaller = async (
  route: Route,
  event: Event,
  { callers, tokens }: ServeDeps,
  now: string,
): Promise<AuthorizedPerson | undefined> => {
  if (route.permission === 'public') return undefined;
  const claims = event.requestContext.authorizer?.jwt?.claims;
  if (!isAccessToken(claims)) throw unauthenticated();
  const machine = machineClientOf(claims);
  const identity = machine
    ? await callers?.authorizeMachine(route, machine, claims)
    : toIdentity(claims, readPayload(event), tokens);
  if (!identity || !callers) throw unauthenticated();
  const person = await authorizePerson(route, event, identity, callers.readAccount, now);
  if (mayUse(person.caller, route)) return person;
  if (mayUse(withWithheldRoles(identity), route)) {
    throw new Problem(
      'second-factor-needed',
      'Staff sign in with a second factor. Enroll one, then sign in again.',
    );
  }
  throw new Problem('forbidden', `This route needs the role ${rolesOf(route).join(' or ')}.`);
};
