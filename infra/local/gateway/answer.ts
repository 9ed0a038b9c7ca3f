import * as z from 'zod';

/** An HTTP answer ready to be written; header names in lower case, several values as a list. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const response = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), scalar).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

const hasStatusCode = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && 'statusCode' in payload;

/**
 * Reads a function's answer in payload format 2.0: with a `statusCode` it is the response, anything else is the JSON
 * body of a 200. Answers undefined for a response that API Gateway would refuse with 500.
 */
export const functionAnswer = (payload: unknown): Answer | undefined => {
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

const titles: Readonly<Record<string, string>> = {
  validation: 'Validation',
  unauthenticated: 'Unauthenticated',
  forbidden: 'Forbidden',
  'not-found': 'Not found',
  'payload-too-large': 'Payload too large',
  throttled: 'Throttled',
  internal: 'Internal',
  unavailable: 'Unavailable',
};

export type Problem = {
  readonly slug: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, unknown>>;
};

/**
 * A refusal of the gateway itself, as the contract words it. API Gateway answers a bare `{"message": "Unauthorized"}`,
 * which an HTTP API cannot be told to change: a deployed client meets that body for 401, 413, 429 and 5xx of the gateway.
 */
export const problemAnswer = ({
  slug,
  status,
  detail,
  instance,
  requestId,
  headers,
  more,
}: Problem): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId, ...headers },
  body: JSON.stringify({
    type: `https://astrolabe.dev/problems/${slug}`,
    title: titles[slug] ?? slug,
    status,
    detail,
    instance,
    requestId,
    ...more,
  }),
});
