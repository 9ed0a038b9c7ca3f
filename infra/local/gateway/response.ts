import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import * as z from 'zod';
import { titleOf } from '#shared/contract/labels/problems.ts';
import { type ProblemSlug, problemTypes, toProblemLink } from '#shared/contract/problems.ts';
import type { FallbackResponse } from './http-listener.ts';

/** An HTTP response. Header names are in lower case; several values are a list. */
export type GatewayResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
};

type FunctionHeaders = Readonly<Record<string, string | number | boolean>>;

/** A schema for each value would take ten times as long. */
const isHeaders = (value: unknown): value is FunctionHeaders =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => ['string', 'number', 'boolean'].includes(typeof each));

const response = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.custom<FunctionHeaders>(isHeaders).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

const hasStatusCode = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && 'statusCode' in payload;

/**
 * Reads a function's result in payload format 2.0: with a `statusCode` it is the response, otherwise the JSON body of a
 * 200. Undefined for a result that API Gateway would answer with 500.
 */
export const readFunctionResponse = (payload: unknown): GatewayResponse | undefined => {
  if (!hasStatusCode(payload))
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload) };
  const parsed = response.safeParse(payload);
  if (!parsed.success) return undefined;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const written: Record<string, string | string[]> = { 'content-type': 'text/plain;charset=UTF-8' };
  for (const [name, value] of Object.entries(headers ?? {})) written[name.toLowerCase()] = String(value);
  if (cookies && cookies.length > 0) written['set-cookie'] = cookies;
  return {
    status: statusCode,
    headers: written,
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  };
};

/** A problem of the gateway itself. Without a `slug`, the contract has no type for it. */
export type Problem = {
  readonly slug?: ProblemSlug;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly extraFields?: Readonly<Record<string, unknown>>;
};

/**
 * A response of the gateway itself, in the format of the contract. In a deployment, the body for 401, 413, 429 and 5xx
 * is only `{"message": "Unauthorized"}` or similar: an HTTP API cannot change it.
 */
export const createProblemResponse = ({
  slug,
  status,
  detail,
  instance,
  requestId,
  headers,
  extraFields,
}: Problem): GatewayResponse => ({
  status,
  headers: {
    'content-type': 'application/problem+json',
    'x-request-id': requestId,
    ...(slug && toProblemLink(slug)),
    ...headers,
  },
  body: JSON.stringify({
    type: slug ? `${problemTypes}${slug}` : 'about:blank',
    title: slug ? titleOf(slug) : STATUS_CODES[status],
    status,
    detail,
    instance,
    requestId,
    ...extraFields,
  }),
});

/** As long as the ids of API Gateway. The numbers of UUIDs are drawn in advance, which takes less time. */
export const createRequestId = (): string => `${randomUUID().replaceAll('-', '').slice(-15)}=`;

const unreadableDetails: Readonly<Record<number, string>> = {
  400: 'The request is not valid HTTP, or its URL has characters without percent-encoding.',
  408: 'The request did not arrive completely in time.',
  413: 'The chunk extensions of the body are too large.',
  431: 'The headers of the request are too large.',
  500: 'The request could not be processed.',
};

/** The gateway's response to a request that cannot be parsed or whose handler failed. */
export const createUnreadableResponse: FallbackResponse = (status, instance = '/') => {
  const requestId = createRequestId();
  const slug = status === 500 ? ({ slug: 'internal' } as const) : {};
  const detail = unreadableDetails[status] ?? 'The request cannot be served.';
  const message = { message: STATUS_CODES[status] };
  const { headers, body } = createProblemResponse({
    ...slug,
    status,
    detail,
    instance,
    requestId,
    extraFields: message,
  });
  return { headers: { ...headers, 'apigw-requestid': requestId }, body: String(body) };
};
