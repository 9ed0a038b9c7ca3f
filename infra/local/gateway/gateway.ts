import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InvocationResult } from '../functions/function-runtime.ts';
import { type Answer, functionAnswer, newRequestId, type Problem, problemAnswer } from './answer.ts';
import type { ApiSettings, RouteSettings } from './api-settings.ts';
import { preflightAnswer, withCors } from './cors.ts';
import type { jwtAuthorizer, Refused } from './jwt-authorizer.ts';
import type { localRoutes } from './local-routes.ts';
import { readBody } from './read-body.ts';
import { type JwtContext, requestEvent } from './request-event.ts';
import { type Match, routeTable } from './route-table.ts';
import { throttle } from './throttle.ts';

export type GatewayOptions = {
  readonly api: ApiSettings;
  readonly invoke: (functionArn: string, payload: unknown) => Promise<InvocationResult>;
  readonly authorize: ReturnType<typeof jwtAuthorizer>;
  readonly local: ReturnType<typeof localRoutes>;
  /** The platform's time in epoch milliseconds, for the event's `timeEpoch`. */
  readonly now: () => number;
};

/** A request on its way to its function; `path` is decoded, `routePath` is it without the stage. */
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

/** Splits the target into decoded path and raw query; undefined when the percent-encoding is broken. */
const readTarget = (target: string): { path: string; queryString: string } | undefined => {
  const relative = target.startsWith('/') ? target : target.replace(/^[a-z]+:\/\/[^/?]*/i, '') || '/';
  const mark = relative.indexOf('?');
  const path = mark < 0 ? relative : relative.slice(0, mark);
  const queryString = mark < 0 ? '' : relative.slice(mark + 1);
  try {
    return { path: path.includes('%') ? decodeURIComponent(path) : path, queryString };
  } catch {
    return undefined;
  }
};

/** A named stage is the first segment of the path; `$default`, if there is one, takes every other path. */
const readStage = (
  stages: readonly string[],
  path: string,
): { stage: string; routePath: string } | undefined => {
  const named = stages.find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
  if (named === undefined)
    return stages.includes('$default') ? { stage: '$default', routePath: path } : undefined;
  return { stage: named, routePath: path.slice(named.length + 1) || '/' };
};

/** Rejects nothing: answers `timed out` when the integration takes longer than its time. */
const within = async <T>(ms: number, work: Promise<T>): Promise<T | 'timed out'> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'timed out'>((resolve) => {
    timer = setTimeout(() => resolve('timed out'), ms);
  });
  const first = await Promise.race([work, patience]);
  clearTimeout(timer);
  return first;
};

/** Writes the answer; HEAD, 204 and 304 have no body. */
const write = (response: ServerResponse, method: string, answer: Answer, requestId: string): void => {
  const { status, headers, body } = answer;
  const written: Record<string, string | string[]> = { ...headers, 'apigw-requestid': requestId };
  const bodiless = status === 204 || status === 304;
  if (bodiless) delete written['content-type'];
  else written['content-length'] = String(Buffer.byteLength(body));
  // What is left of a refused body would otherwise be taken for the next request.
  if (!response.req.complete) written.connection = 'close';
  response.writeHead(status, written);
  response.end(bodiless || method === 'HEAD' ? undefined : body);
};

const problem = (
  call: Pick<Call, 'path' | 'requestId'>,
  rest: Omit<Problem, 'instance' | 'requestId'>,
): Answer => problemAnswer({ instance: call.path, requestId: call.requestId, ...rest });

const internal = (call: Call): Answer =>
  problem(call, {
    slug: 'internal',
    status: 500,
    detail: 'The request could not be processed.',
    more: { message: 'Internal Server Error' },
  });

const tooMany = (call: Call): Answer =>
  problem(call, {
    slug: 'throttled',
    status: 429,
    detail: 'The stage has had as many requests as it takes; try again in a moment.',
    headers: { 'retry-after': '1' },
    more: { retryAfterSeconds: 1, message: 'Too Many Requests' },
  });

const tooLarge = (call: Pick<Call, 'path' | 'requestId'>): Answer =>
  problem(call, {
    slug: 'payload-too-large',
    status: 413,
    detail: 'The body is larger than 10 MB.',
    more: { message: 'Request Entity Too Large' },
  });

const brokenPath = (call: Pick<Call, 'path' | 'requestId'>): Answer =>
  problem(call, {
    slug: 'validation',
    status: 400,
    detail: 'The request has a fault.',
    more: {
      errors: [
        {
          in: 'path',
          pointer: '#',
          code: 'invalid_encoding',
          message: 'The percent-encoding of the path is broken.',
        },
      ],
    },
  });

const notFound = (call: Pick<Call, 'method' | 'path' | 'requestId'>): Answer =>
  problem(call, {
    slug: 'not-found',
    status: 404,
    detail: `Nothing is served at ${call.method} ${call.path}.`,
  });

const refuse = (call: Call, refused: Refused): Answer =>
  problem(call, {
    slug: refused.status === 401 ? 'unauthenticated' : 'forbidden',
    status: refused.status,
    detail: refused.detail,
    headers: { 'www-authenticate': refused.challenge },
  });

/** Hands the request on to its function and reads what comes back. */
const forward = async (
  { api, invoke, now }: GatewayOptions,
  call: Call,
  found: Match<RouteSettings>,
  jwt: JwtContext | undefined,
): Promise<Answer> => {
  const body = await readBody(call.request);
  if (body === 'aborted') return { status: 400, headers: {}, body: '' };
  if (body === 'too large') return tooLarge(call);
  const event = requestEvent({
    ...call,
    body,
    apiId: api.apiId,
    routeKey: found.key,
    timeMs: now(),
    pathParameters: found.parameters,
    jwt,
  });
  const result = await within(found.target.timeoutMs, invoke(found.target.functionArn, event));
  if (result === 'timed out')
    return problem(call, {
      status: 503,
      detail: `The function did not answer within ${found.target.timeoutMs / 1000} seconds.`,
      more: { message: 'Service Unavailable' },
    });
  return ('payload' in result && functionAnswer(result.payload)) || internal(call);
};

/**
 * Serves an HTTP API of the template as API Gateway does: routes, JWT authorizer, CORS, payload format 2.0 and limits.
 * Beyond it, the routes under `/_local` come first.
 */
export const createGateway = (options: GatewayOptions) => {
  const { api, authorize, local } = options;
  const stages = api.stages.map(({ name }) => name);
  const letsThrough = new Map(
    api.stages.flatMap(({ name, throttle: limit }) => (limit ? [[name, throttle(limit)] as const] : [])),
  );
  const match = routeTable<RouteSettings>(api.routes.map((route) => ({ key: route.key, target: route })));

  const answer = async (call: Call): Promise<Answer> => {
    const found = match(call.method, call.routePath);
    if (!found) return notFound(call);
    const { jwt: settings, scopes } = found.target;
    if (!settings) return forward(options, call, found, undefined);
    const token = call.request.headers[settings.header];
    const verdict = await authorize(Array.isArray(token) ? token[0] : token, settings, scopes);
    return 'jwt' in verdict ? forward(options, call, found, verdict.jwt) : refuse(call, verdict);
  };

  const answerLocal = async (call: LocalCall): Promise<Answer> => {
    const body = await readBody(call.request);
    if (body === 'too large') return tooLarge(call);
    const text = typeof body === 'string' ? '' : body.toString('utf8');
    const found = await local(call.method, { path: call.path, body: text, requestId: call.requestId });
    return found ?? notFound(call);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = newRequestId();
    const method = request.method ?? 'GET';
    const target = readTarget(request.url ?? '/');
    if (!target) {
      const refused = brokenPath({ path: request.url?.split('?')[0] ?? '/', requestId });
      return write(response, method, withCors(api.cors, request, refused), requestId);
    }
    const preflight = preflightAnswer(api.cors, request);
    if (preflight) return write(response, method, preflight, requestId);
    if (target.path.startsWith('/_local/')) {
      const answered = await answerLocal({ request, requestId, method, path: target.path });
      return write(response, method, withCors(api.cors, request, answered), requestId);
    }
    const stage = readStage(stages, target.path);
    if (!stage) {
      const nowhere = notFound({ method, requestId, ...target });
      return write(response, method, withCors(api.cors, request, nowhere), requestId);
    }
    const call: Call = { request, requestId, method, ...target, ...stage };
    const isThrottled = letsThrough.get(stage.stage)?.() === false;
    const complete = withCors(api.cors, request, isThrottled ? tooMany(call) : await answer(call));
    try {
      write(response, method, complete, requestId);
    } catch {
      // A function's header that HTTP cannot carry is its fault, as on AWS.
      write(response, method, internal(call), requestId);
    }
  };
};
