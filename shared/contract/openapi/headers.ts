import type { Route } from '../define-route.ts';
import { responseLanguages } from '../languages.ts';
import { isPolled } from '../poll-advice.ts';
import { problemsOf } from '../route-problems.ts';

type Header = { readonly description: string; readonly schema: object };

const text = { type: 'string' } as const;

/** Response headers, as components of the document. */
export const headers: Readonly<Record<string, Header>> = {
  'x-request-id': {
    description: 'The id of the request in the logs: the id that was sent, if it is valid.',
    schema: text,
  },
  etag: {
    description:
      'Changes when the response body changes. A compressed response has a separate tag, which ends in `.gzip`, and Chinese texts have one with `.zh-CN`. `If-Match` accepts all of them.',
    schema: { type: 'string', pattern: '^"[\\w-]+(\\.zh-CN)?(\\.gzip)?"$' },
  },
  'content-language': {
    description: 'The language of the texts for people, if there are any.',
    schema: { type: 'string', enum: [...responseLanguages] },
  },
  vary: { description: 'The request headers that affect the response.', schema: text },
  location: { description: 'The path of the created item.', schema: text },
  'idempotency-replayed': {
    description: 'Present if the key was used before. The response is the first one.',
    schema: { type: 'string', const: 'true' },
  },
  'retry-after': {
    description:
      'The number of seconds to wait before a retry. In a successful response: when to read it again, if you show it. It is short while a machine works.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  deprecation: { description: 'The time since which the route is deprecated (RFC 9745).', schema: text },
  sunset: { description: 'The time at which the route is removed (RFC 8594).', schema: text },
  link: {
    description:
      'In a problem, the page that explains its type (`rel="help"`). Of a deprecated route, the route that replaces it (`rel="successor-version"`).',
    schema: text,
  },
};

export const toHeaderRefs = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const deprecationHeadersOf = ({ deprecated }: Route): readonly string[] =>
  deprecated
    ? ['deprecation', ...(deprecated.sunset ? ['sunset'] : []), ...(deprecated.successor ? ['link'] : [])]
    : [];

/** The response headers that some of these routes have. Without deprecated routes, those about them alone are not used. */
export const headersOf = (routes: readonly Route[]): Readonly<Record<string, Header>> => {
  const isUsed = routes.flatMap(deprecationHeadersOf).length > 0;
  const { deprecation, sunset, ...others } = headers;
  return isUsed ? headers : others;
};

/** The headers of a successful response of a route. */
export const successHeaders = (route: Route) =>
  toHeaderRefs([
    'x-request-id',
    'vary',
    'content-language',
    ...(route.isText ? [] : ['etag']),
    ...(route.success.location ? ['location'] : []),
    ...(isPolled(route) ? ['retry-after'] : []),
    ...(route.isIdempotent ? ['idempotency-replayed'] : []),
    ...deprecationHeadersOf(route),
  ]);

/** The headers of a problem response. */
export const problemHeaders = (status: number, route?: Route) =>
  toHeaderRefs([
    'x-request-id',
    ...(status >= 400 ? ['content-language', 'link'] : []),
    ...(status === 429 ? ['retry-after'] : []),
    ...(route ? deprecationHeadersOf(route) : []),
  ]);

const idempotencyKey = {
  name: 'idempotency-key',
  in: 'header',
  description:
    'A unique key for this request. For 24 hours, a repeated request with the same key, path, query and body has no second effect and returns the first response. A repetition that arrives while the first request runs waits up to three seconds for its response. Then it fails with `idempotency-in-progress`, and can be sent again.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
} as const;

/** Request headers, as components of the document. */
export const parameters = {
  IdempotencyKey: idempotencyKey,
  RequiredIdempotencyKey: {
    ...idempotencyKey,
    required: true,
    description: `${idempotencyKey.description} Required, because the request moves money.`,
  },
  AcceptLanguage: {
    name: 'accept-language',
    in: 'header',
    description:
      'The languages that you read, with weights. Texts for people are in Chinese for `zh`, `zh-CN` and `zh-Hans`, else in English.',
    schema: text,
  },
  IfMatch: {
    name: 'if-match',
    in: 'header',
    description:
      'One or more ETags. The write fails with 412, or a claim with 409 `task-changed`, if the current ETag is none of them. `*` matches every existing item. If there is no item, every condition fails.',
    schema: text,
  },
  IfNoneMatch: {
    name: 'if-none-match',
    in: 'header',
    description: 'The ETag of your copy. If it is current, the response is 304 without a body.',
    schema: text,
  },
  RequestId: {
    name: 'x-request-id',
    in: 'header',
    description: 'Your id of the request, which appears in the logs: 1 to 128 letters, digits and `._:=+/-`.',
    schema: text,
  },
} as const;

const idempotencyParametersOf = ({
  isIdempotent,
  movesMoney,
}: Route): readonly (keyof typeof parameters)[] =>
  movesMoney ? ['RequiredIdempotencyKey'] : isIdempotent ? ['IdempotencyKey'] : [];

/** Whether a route reads `If-Match`: changes of a resource, and claims of a task. */
const isConditional = (route: Route): boolean =>
  problemsOf(route).some((slug) => slug === 'precondition-failed' || slug === 'task-changed');

/** References to the request headers of a route. */
export const parametersOf = (route: Route) => {
  const names: readonly (keyof typeof parameters)[] = [
    'RequestId',
    'AcceptLanguage',
    ...idempotencyParametersOf(route),
    ...(isConditional(route) ? (['IfMatch'] as const) : []),
    ...(route.method === 'GET' ? (['IfNoneMatch'] as const) : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
};
