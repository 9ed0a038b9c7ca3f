import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeFaults } from '#shared/contract/problems.ts';
import type { InvocationResult } from '../functions/function-runtime.ts';
import { issuerPath, readLocalOrigin } from '../identity/local-origin.ts';
import { readBody } from '../read-body.ts';
import type { ApiSettings, RouteSettings } from './api-settings.ts';
import { addCorsHeaders, createPreflightResponse } from './cors.ts';
import type { AuthFailure, createJwtAuthorizer } from './jwt-authorizer.ts';
import type { createLocalRoutes } from './local-routes.ts';
import { type JwtContext, toRequestEvent } from './request-event.ts';
import {
  createProblemResponse,
  createRequestId,
  type GatewayResponse,
  type Problem,
  readFunctionResponse,
} from './response.ts';
import { createRouteTable, type Match } from './route-table.ts';
import { createThrottle } from './throttle.ts';

export type GatewayOptions = {
  readonly api: ApiSettings;
  readonly invoke: (functionArn: string, payload: unknown) => Promise<InvocationResult>;
  readonly authorize: ReturnType<typeof createJwtAuthorizer>;
  readonly local: ReturnType<typeof createLocalRoutes>;
  /** Serves the local issuer at its path, for a client at this origin. */
  readonly openId: (
    request: IncomingMessage,
    path: string,
    origin: string,
  ) => Promise<GatewayResponse | undefined>;
  /** The platform's time in epoch milliseconds, for the event's `timeEpoch`. */
  readonly now: () => number;
  /** A sentence while the disk has no space for writes. */
  readonly checkDisk: () => string | undefined;
};

/** A request to a function. `path` is decoded; `routePath` is the same without the stage. */
type Call = {
  readonly request: IncomingMessage;
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly routePath: string;
  readonly queryString: string;
  readonly stage: string;
};

type LocalCall = Pick<Call, 'request' | 'requestId' | 'method' | 'path'>;

/** Splits the target into decoded path and raw query. Undefined if the percent-encoding is invalid. */
const readTarget = (target: string): { path: string; queryString: string } | undefined => {
  const relative = target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/?]*/i, '') || '/';
  const queryStart = relative.indexOf('?');
  const path = queryStart < 0 ? relative : relative.slice(0, queryStart);
  const queryString = queryStart < 0 ? '' : relative.slice(queryStart + 1);
  try {
    return { path: path.includes('%') ? decodeURIComponent(path) : path, queryString };
  } catch {
    return undefined;
  }
};

/** The first segment of the path can name a stage. Other paths belong to `$default`, if it exists. */
const readStage = (
  stages: readonly string[],
  path: string,
): { stage: string; routePath: string } | undefined => {
  const named = stages.find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
  if (named === undefined)
    return stages.includes('$default') ? { stage: '$default', routePath: path } : undefined;
  return { stage: named, routePath: path.slice(named.length + 1) || '/' };
};

/** Resolves with `timed out` if the work takes longer than `ms`. */
const withTimeout = async <T>(ms: number, work: Promise<T>): Promise<T | 'timed out'> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'timed out'>((resolve) => {
    timer = setTimeout(() => resolve('timed out'), ms);
  });
  const first = await Promise.race([work, timeout]);
  clearTimeout(timer);
  return first;
};

/** Writes the response. HEAD, 204 and 304 have no body. */
const writeResponse = (
  response: ServerResponse,
  method: string,
  { status, headers, body }: GatewayResponse,
  requestId: string,
): void => {
  const written: Record<string, string | string[]> = { ...headers, 'apigw-requestid': requestId };
  const bodiless = status === 204 || status === 304;
  if (bodiless) delete written['content-type'];
  else if (method !== 'HEAD' || body !== '') written['content-length'] = String(Buffer.byteLength(body));
  // Otherwise the rest of a rejected body would be parsed as the next request.
  if (!response.req.complete) written.connection = 'close';
  response.writeHead(status, written);
  response.end(bodiless || method === 'HEAD' ? undefined : body);
};

/** Clients compare deadlines with the date, and the platform's clock can be ahead of the machine's. */
const setDate = (response: ServerResponse, now: number): void => {
  response.setHeader('date', new Date(now).toUTCString());
};

const toProblem = (
  call: Pick<Call, 'path' | 'requestId'>,
  rest: Omit<Problem, 'instance' | 'requestId'>,
): GatewayResponse => createProblemResponse({ instance: call.path, requestId: call.requestId, ...rest });

const toInternalError = (call: Call): GatewayResponse =>
  toProblem(call, {
    slug: 'internal',
    status: 500,
    detail: 'The request could not be processed.',
    extraFields: { message: 'Internal Server Error' },
  });

const toThrottled = (call: Call): GatewayResponse =>
  toProblem(call, {
    slug: 'throttled',
    status: 429,
    detail: 'The stage has reached its limit of requests. Try again in a moment.',
    headers: { 'retry-after': '1' },
    extraFields: { retryAfterSeconds: 1, message: 'Too Many Requests' },
  });

const toUnavailable = (call: Call, detail: string): GatewayResponse =>
  toProblem(call, { status: 503, detail, extraFields: { message: 'Service Unavailable' } });

/** Reads work on a full disk; the check of the health says that writes do not. */
const needsDisk = ({ method, routePath }: Call): boolean =>
  (method !== 'GET' && method !== 'HEAD') || routePath === '/health';

const toPayloadTooLarge = (call: Pick<Call, 'path' | 'requestId'>): GatewayResponse =>
  toProblem(call, {
    slug: 'payload-too-large',
    status: 413,
    detail: 'The body is larger than 10 MB.',
    extraFields: { message: 'Request Entity Too Large' },
  });

const toInvalidPath = (call: Pick<Call, 'path' | 'requestId'>): GatewayResponse =>
  toProblem(call, {
    slug: 'validation',
    status: 400,
    detail: describeFaults(1),
    extraFields: {
      errors: [
        {
          in: 'path',
          pointer: '#',
          code: 'invalid_encoding',
          message: 'The percent-encoding of the path is invalid.',
        },
      ],
    },
  });

const toNotFound = (call: Pick<Call, 'method' | 'path' | 'requestId'>): GatewayResponse =>
  toProblem(call, {
    slug: 'not-found',
    status: 404,
    detail: `There is no route for ${call.method} ${call.path}.`,
  });

/** Another site must not get a token from this machine, neither directly nor with a name that points to it. */
const toForeignProblem = (call: LocalCall): GatewayResponse =>
  toProblem(call, {
    slug: 'forbidden',
    status: 403,
    detail: 'Routes under /_local serve programs and pages of this machine at their own address only.',
  });

const toAuthProblem = (call: Call, refused: AuthFailure): GatewayResponse =>
  toProblem(call, {
    slug: refused.status === 401 ? 'unauthenticated' : 'forbidden',
    status: refused.status,
    detail: refused.detail,
    headers: { 'www-authenticate': refused.challenge },
  });

/** Passes the request to its function, and reads the result. */
const invokeRoute = async (
  { api, invoke, now }: GatewayOptions,
  call: Call,
  found: Match<RouteSettings>,
  jwt: JwtContext | undefined,
): Promise<GatewayResponse> => {
  const body = await readBody(call.request);
  if (body === 'aborted') return { status: 400, headers: {}, body: '' };
  if (body === 'too large') return toPayloadTooLarge(call);
  const event = toRequestEvent({
    ...call,
    body,
    apiId: api.apiId,
    routeKey: found.key,
    timeMs: now(),
    pathParameters: found.parameters,
    jwt,
  });
  const result = await withTimeout(found.target.timeoutMs, invoke(found.target.functionArn, event));
  if (result === 'timed out')
    return toUnavailable(
      call,
      `The function did not respond within ${found.target.timeoutMs / 1000} seconds.`,
    );
  return ('payload' in result && readFunctionResponse(result.payload)) || toInternalError(call);
};

/** The limits of stages by name, and of routes by stage and route key. A request to a limited route takes two tokens. */
const createThrottles = ({ stages }: GatewayOptions['api']) => ({
  takeToken: new Map(
    stages.flatMap(({ name, throttle: limit }) => (limit ? [[name, createThrottle(limit)] as const] : [])),
  ),
  takeRouteToken: new Map(
    stages.flatMap(({ name, routeThrottles }) =>
      [...routeThrottles].map(([key, limit]) => [`${name} ${key}`, createThrottle(limit)] as const),
    ),
  ),
});

/**
 * Serves an HTTP API of the template as API Gateway does: routes, JWT authorizer, CORS, payload format 2.0 and limits.
 * It also serves the routes under `/_local`.
 */
export const createGateway = (options: GatewayOptions) => {
  const { api, authorize, local, openId } = options;
  const stages = api.stages.map(({ name }) => name);
  const { takeToken, takeRouteToken } = createThrottles(api);
  const match = createRouteTable<RouteSettings>(
    api.routes.map((route) => ({ key: route.key, target: route })),
  );

  const handleRequest = async (call: Call): Promise<GatewayResponse> => {
    const found = match(call.method, call.routePath);
    if (!found) return toNotFound(call);
    const diskProblem = needsDisk(call) ? options.checkDisk() : undefined;
    if (diskProblem !== undefined) return toUnavailable(call, diskProblem);
    if (takeRouteToken.get(`${call.stage} ${found.key}`)?.() === false) return toThrottled(call);
    const { jwt: settings, scopes } = found.target;
    if (!settings) return invokeRoute(options, call, found, undefined);
    const token = call.request.headers[settings.header];
    const verdict = await authorize(Array.isArray(token) ? token[0] : token, settings, scopes);
    return 'jwt' in verdict ? invokeRoute(options, call, found, verdict.jwt) : toAuthProblem(call, verdict);
  };

  const handleLocalRequest = async (call: LocalCall): Promise<GatewayResponse> => {
    const { host, origin } = call.request.headers;
    const ownOrigin = readLocalOrigin(host);
    if (ownOrigin === undefined) return toForeignProblem(call);
    if (call.path.startsWith(`${issuerPath}/`))
      return (await openId(call.request, call.path, ownOrigin)) ?? toNotFound(call);
    if (origin !== undefined && origin !== ownOrigin) return toForeignProblem(call);
    const body = await readBody(call.request);
    if (body === 'too large') return toPayloadTooLarge(call);
    const text = typeof body === 'string' ? '' : body.toString('utf8');
    const found = await local(call.method, { path: call.path, body: text, requestId: call.requestId });
    return found ?? toNotFound(call);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = createRequestId();
    const method = request.method ?? 'GET';
    setDate(response, options.now());
    const target = readTarget(request.url ?? '/');
    if (!target) {
      const refused = toInvalidPath({ path: request.url?.split('?')[0] ?? '/', requestId });
      return writeResponse(response, method, addCorsHeaders(api.cors, request, refused), requestId);
    }
    const preflight = createPreflightResponse(api.cors, request);
    if (preflight) return writeResponse(response, method, preflight, requestId);
    if (target.path.startsWith('/_local/')) {
      const answered = await handleLocalRequest({ request, requestId, method, path: target.path });
      return writeResponse(response, method, addCorsHeaders(api.cors, request, answered), requestId);
    }
    const stage = readStage(stages, target.path);
    if (!stage) {
      const noStage = toNotFound({ method, requestId, ...target });
      return writeResponse(response, method, addCorsHeaders(api.cors, request, noStage), requestId);
    }
    const call: Call = { request, requestId, method, ...target, ...stage };
    const isThrottled = takeToken.get(stage.stage)?.() === false;
    const complete = addCorsHeaders(
      api.cors,
      request,
      isThrottled ? toThrottled(call) : await handleRequest(call),
    );
    try {
      writeResponse(response, method, complete, requestId);
    } catch {
      // As on AWS, an invalid header is an error of the function.
      writeResponse(response, method, toInternalError(call), requestId);
    }
  };
};
