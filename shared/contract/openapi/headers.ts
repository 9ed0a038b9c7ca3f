import type { Route } from '../define-route.ts';

type Header = { readonly description: string; readonly schema: object };

const text = { type: 'string' } as const;

/** The headers of answers, as components of the document. */
export const headers: Readonly<Record<string, Header>> = {
  'x-request-id': {
    description: 'The id that the request is logged under: the one that was sent, if it is well-formed.',
    schema: text,
  },
  etag: {
    description: 'Changes when what is shown does.',
    schema: { type: 'string', pattern: '^"[\\w-]+"$' },
  },
  vary: { description: 'What the form of the answer depends on.', schema: text },
  location: { description: 'The path at which what was made is read.', schema: text },
  'idempotency-replayed': {
    description: 'Present when this key was used before: what you see is the first answer.',
    schema: { type: 'string', const: 'true' },
  },
  'retry-after': {
    description: 'In how many seconds to try again.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  deprecation: { description: 'Since when the route is deprecated (RFC 9745).', schema: text },
  sunset: { description: 'Until when the route answers (RFC 8594).', schema: text },
  link: { description: 'What takes the place of the deprecated route.', schema: text },
};

const toHeaderRefs = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const deprecationHeadersOf = ({ deprecated }: Route): readonly string[] =>
  deprecated
    ? ['deprecation', ...(deprecated.sunset ? ['sunset'] : []), ...(deprecated.successor ? ['link'] : [])]
    : [];

/** The headers of a route's answer when it succeeds. */
export const successHeaders = (route: Route) =>
  toHeaderRefs([
    'x-request-id',
    'vary',
    ...(route.isText ? [] : ['etag']),
    ...(route.success.location ? ['location'] : []),
    ...(route.isIdempotent ? ['idempotency-replayed'] : []),
    ...deprecationHeadersOf(route),
  ]);

/** The headers of a problem with a status. */
export const problemHeaders = (status: number, route?: Route) =>
  toHeaderRefs([
    'x-request-id',
    ...(status === 429 ? ['retry-after'] : []),
    ...(route ? deprecationHeadersOf(route) : []),
  ]);

/** The headers of requests, as components of the document. */
export const parameters = {
  IdempotencyKey: {
    name: 'idempotency-key',
    in: 'header',
    description:
      'A key of your own for this request. Sent again with the same body it has its effect once and the first answer comes back, for 24 hours. A request that comes while the first is carried out waits for its answer; only if none can be read for some three seconds it is told so (`idempotency-in-progress`), and may be sent again.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
  },
  IfMatch: {
    name: 'if-match',
    in: 'header',
    description:
      'The ETag of what you read, or several: nothing is changed if somebody else changed it meanwhile (412). `*` is whatever there is; while there is nothing, every condition fails.',
    schema: text,
  },
  IfNoneMatch: {
    name: 'if-none-match',
    in: 'header',
    description: 'The ETag of what you have: the answer is 304 without a body if it is still the same.',
    schema: text,
  },
  RequestId: {
    name: 'x-request-id',
    in: 'header',
    description: 'An id of your own to find the request by in the log; 1 to 128 letters, digits and ._:=+/-',
    schema: text,
  },
} as const;

/** References to the headers that a route's requests may carry. */
export const parametersOf = (route: Route) => {
  const names: readonly (keyof typeof parameters)[] = [
    'RequestId',
    ...(route.isIdempotent ? (['IdempotencyKey'] as const) : []),
    ...(route.problems.includes('precondition-failed') ? (['IfMatch'] as const) : []),
    ...(route.method === 'GET' ? (['IfNoneMatch'] as const) : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
};
