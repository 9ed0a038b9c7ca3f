import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import * as z from 'zod';
import { defineRoute, routeKey } from '#shared/contract/define-route.ts';
import { defaultTokenClaims, type TokenClaims } from '#shared/contract/token-claims.ts';
import type { Deps } from '#shared/deps.ts';
import type { Account } from '#shared/domain/accounts/account.ts';
import { refuse } from '#shared/domain/refusal.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';
import { type Endpoint, endpoint } from '#shared/http/endpoint.ts';
import type { Table } from '#shared/store/table.ts';
import { type TestClaims, toBearer, toGatewayClaims } from '#test/support/bearer.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

/** A route with every part that a route can have. */
export const wholeRoute = defineRoute('system', 'POST /things/{thingId}/parts', {
  summary: 'Change a test route',
  permission: ['tasks.take', 'tasks.moderate'],
  params: { thingId: z.string().regex(/^thg_\d+$/) },
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  body: z.strictObject({
    name: z.string().min(1),
    size: z.strictObject({ width: z.int(), 'a/b~c d': z.int().optional() }),
    tags: z.array(z.string()).max(2).default([]),
  }),
  success: { status: 201, schema: z.unknown() },
  problems: ['conflict'],
});

const plainRoute = defineRoute('system', 'POST /plain', {
  summary: 'Send no input',
  permission: 'public',
  success: { status: 200, schema: z.unknown() },
  problems: [],
});

/** A route without idempotency key. */
const replacingRoute = defineRoute('system', 'PUT /plain', {
  summary: 'Send no input',
  permission: 'authenticated',
  success: { status: 200, schema: z.unknown() },
  problems: [],
});

/** Returns its input, except for the names that ask for something else. */
const echo = endpoint(wholeRoute, async ({ params, query, body, caller }) => {
  if (body.name === 'refuse') return refuse('conflict', 'It is taken.', { holder: 'ada' });
  if (body.name === 'break') throw new Error('a secret at /etc/passwd');
  return { response: { params, query, body, caller: { ...caller, permissions: [...caller.permissions] } } };
});

const endpoints: readonly Endpoint[] = [
  echo,
  endpoint(plainRoute, async () => ({ response: { plain: true } })),
  endpoint(replacingRoute, async () => ({ response: { plain: true } })),
];

/** A person with an account as a creator. */
export const claims = { sub: 'ada', 'cognito:groups': [] };

const account: Account = {
  ...{ id: 'ada', openedAt: '2026-11-01T00:00:00.000Z', version: 1 },
  parties: { creator: { id: 'crt_0', openedAt: '2026-11-01T00:00:00.000Z' } },
};

/** A table with the account of Ada, and nothing else. */
const table = {
  name: 'table',
  client: {
    send: async ({ input }: { readonly input: { readonly Key?: { readonly pk: string } } }) =>
      input.Key?.pk === 'PERSON#ada' ? { Item: { pk: 'PERSON#ada', sk: 'PERSON', account } } : { Items: [] },
  },
} as unknown as Table;

export type Given = {
  readonly route?: string;
  readonly path?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string | undefined;
  readonly isBase64Encoded?: boolean;
  readonly claims?: TestClaims | undefined;
  /** The header of the token, if it is not the token of the claims. */
  readonly authorization?: string;
  readonly tokens?: TokenClaims;
};

export const good = { name: 'lamp', size: { width: 3 } };

const deps = { table, now: () => '2026-11-02T01:00:00.000Z', tokens: defaultTokenClaims } as Deps;

/** The handler's response to one event, which is valid except for the given part. */
export const respondTo = async (given: Given = {}) => {
  const sentClaims = 'claims' in given ? given.claims : claims;
  const authorization = given.authorization ?? (sentClaims && toBearer(sentClaims));
  const event = {
    version: '2.0',
    routeKey: given.route ?? routeKey(wholeRoute),
    rawPath: '/things/thg_1/parts',
    rawQueryString: '',
    headers: {
      ...(given.headers ?? { 'content-type': 'application/json' }),
      ...(authorization !== undefined && { authorization }),
    },
    pathParameters: given.path ?? { thingId: 'thg_1' },
    ...(given.query && { queryStringParameters: given.query }),
    ...('body' in given ? given.body !== undefined && { body: given.body } : { body: JSON.stringify(good) }),
    isBase64Encoded: given.isBase64Encoded ?? false,
    requestContext: {
      requestId: 'req-7',
      http: { method: 'POST', path: '/things/thg_1/parts' },
      ...(sentClaims && { authorizer: { jwt: { claims: toGatewayClaims(sentClaims), scopes: [] } } }),
    },
  } as unknown as Event;
  const result = (await createApiHandler(endpoints, {
    ...deps,
    ...(given.tokens && { tokens: given.tokens }),
  })(event, {} as Context)) as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
  };
  return { status: result.statusCode, headers: result.headers, body: JSON.parse(result.body) };
};
