import { randomUUID } from 'node:crypto';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { createRouteTable } from '#infra/local/gateway/route-table.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { problems, problemTypes } from '#shared/contract/problems.ts';
import type { Role } from '#shared/contract/roles.ts';
import { problemsOf } from '#shared/contract/route-problems.ts';
import { problemSchemas } from '#shared/contract/schemas/problems.ts';
import type { Deps } from '#shared/deps.ts';
import { accountEndpoints } from '#shared/endpoints/accounts.ts';
import { controlEndpoints } from '#shared/endpoints/adjustments.ts';
import { assetEndpoints } from '#shared/endpoints/assets.ts';
import { paymentEndpoints } from '#shared/endpoints/deposits.ts';
import { financeEndpoints } from '#shared/endpoints/ledger.ts';
import { inboxEndpoints } from '#shared/endpoints/notifications.ts';
import { operationsEndpoints } from '#shared/endpoints/operations.ts';
import { orderEndpoints } from '#shared/endpoints/orders.ts';
import { partyEndpoints } from '#shared/endpoints/parties.ts';
import { reviewEndpoints } from '#shared/endpoints/reviews.ts';
import { systemEndpoints } from '#shared/endpoints/system.ts';
import { taskEndpoints } from '#shared/endpoints/tasks.ts';
import { walletEndpoints } from '#shared/endpoints/wallet.ts';
import { webhookEndpoints } from '#shared/endpoints/webhooks.ts';
import { withdrawalCaseEndpoints } from '#shared/endpoints/withdrawals.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';
import type { Endpoint } from '#shared/http/endpoint.ts';
import { successOf } from '#shared/http/route-response.ts';
import { type TestClaims, toBearer, toGatewayClaims } from './bearer.ts';
import { openAccount } from './open-account.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

type Money = { readonly amount: number; readonly currency: string };

/** The fields of responses that tests read. The contract of the route says which of them exist. */
export type Body = {
  readonly id: string;
  readonly uploadId: string;
  readonly url: string;
  readonly headUrl: string;
  readonly status: string | number;
  readonly items: readonly Body[];
  readonly nextCursor?: string;
  readonly available: Money;
  readonly dueAt?: string;
  readonly type: string;
  readonly detail: string;
  readonly errors: readonly {
    readonly in: string;
    readonly pointer: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly orderId?: string;
  readonly kind: string;
  readonly act: string;
  readonly accounts: Readonly<Record<string, { readonly id: string } | undefined>>;
  readonly holds: readonly object[];
  readonly grant: string;
  readonly eventId: string;
  readonly takenDown: object;
  readonly unread: number;
  readonly application: Body;
  readonly order: Body;
  readonly author?: Pick<Body, 'id'>;
  readonly proposal: Body;
};

export type ApiResponse = {
  readonly status: number;
  readonly body: Body;
  /** The body as it was sent. */
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type RequestOptions = {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent unchanged. */
  readonly text?: string;
  readonly idempotencyKey?: string;
  /** Sends no key, also to a route that moves money. */
  readonly isWithoutKey?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isBase64Encoded?: boolean;
};

export type Session = {
  readonly get: (path: string, sent?: RequestOptions) => Promise<ApiResponse>;
  readonly post: (path: string, body?: unknown, sent?: RequestOptions) => Promise<ApiResponse>;
  readonly put: (path: string, body?: unknown, sent?: RequestOptions) => Promise<ApiResponse>;
  readonly patch: (path: string, body?: unknown, sent?: RequestOptions) => Promise<ApiResponse>;
  readonly delete: (path: string, sent?: RequestOptions) => Promise<ApiResponse>;
};

export type ApiClient = {
  /** A session of a person with these roles. Its first request opens their account. */
  readonly signIn: (sub: string, ...roles: readonly Role[]) => Session;
  /** A session of a token with these claims, whose person nobody opens an account for. */
  readonly claim: (claims: TestClaims) => Session;
  /** A session of a machine client with a token of these scopes, in the spelling of tokens. */
  readonly machine: (clientId: string, scope: string) => Session;
  readonly anonymous: Session;
};

/** Every endpoint of the product. */
export const listEndpoints = (deps: Deps): readonly Endpoint[] =>
  [
    accountEndpoints,
    controlEndpoints,
    financeEndpoints,
    inboxEndpoints,
    operationsEndpoints,
    orderEndpoints,
    assetEndpoints,
    partyEndpoints,
    paymentEndpoints,
    reviewEndpoints,
    systemEndpoints,
    taskEndpoints,
    walletEndpoints,
    webhookEndpoints,
    withdrawalCaseEndpoints,
  ].flatMap((endpoints) => endpoints(deps));

/** Asserts that a response follows the route's contract, so that every call of every test checks it. */
const assertInContract = (route: Endpoint['route'], { status, body }: ApiResponse): void => {
  const name = routeKey(route);
  if (status < 300) {
    const success = successOf(route, body);
    if (status !== success.status) throw new Error(`${name} answered ${status}`);
    if (!route.file) success.schema.parse(body);
    return;
  }
  const slug = problemsOf(route).find((one) => body.type === `${problemTypes}${one}`);
  if (!slug)
    throw new Error(`${name} responded with ${body.type}, which its contract does not name: ${body.detail}`);
  const read = problemSchemas[slug].safeParse(body);
  if (problems[slug] !== status || !read.success)
    throw new Error(`${name} responded ${status} with a ${slug} of another shape: ${read.error?.message}`);
};

const toEvent = (
  method: string,
  { pathname, searchParams, search }: URL,
  match: { readonly key: string; readonly parameters: Readonly<Record<string, string>> },
  claims: TestClaims | undefined,
  { body, text, idempotencyKey, headers, isBase64Encoded = false }: RequestOptions,
): Event => {
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const query = Object.fromEntries(searchParams);
  return {
    version: '2.0',
    routeKey: match.key,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: {
      ...(claims && { authorization: toBearer(claims) }),
      ...(content !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      ...headers,
    },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    ...(content !== undefined && { body: content }),
    isBase64Encoded,
    requestContext: {
      requestId: 'req-1',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      ...(claims && { authorizer: { jwt: { claims: toGatewayClaims(claims), scopes: [] } } }),
    } as unknown as Event['requestContext'],
  };
};

const isJson = ({ headers }: APIGatewayProxyStructuredResultV2): boolean =>
  /json/.test(String(headers?.['content-type']));

type RouteTable = ReturnType<typeof createRouteTable<Endpoint['route']>>;

let routeTable: RouteTable | undefined;

/** The routes are the same for all dependencies. A simulation makes thousands of clients. */
const routeTableOf = (endpoints: readonly Endpoint[]): RouteTable => {
  routeTable ??= createRouteTable(endpoints.map(({ route }) => ({ key: routeKey(route), target: route })));
  return routeTable;
};

/** Whether the account of a person with these roles is open, so that no request needs to open it. */
export type IsAccountOpen = (sub: string, roles: readonly Role[]) => boolean;

type ClientOptions = {
  readonly isAccountOpen?: IsAccountOpen;
  /** Whether the next response is checked against the contract of its route; each one by default. */
  readonly isContractChecked?: () => boolean;
};

/** The API without a network: each call runs the deployed handler, on an event in the format of API Gateway. */
export const createApiClient = (
  deps: Deps,
  { isAccountOpen = () => false, isContractChecked = () => true }: ClientOptions = {},
): ApiClient => {
  const endpoints = listEndpoints(deps);
  const handler = createApiHandler(endpoints, deps);
  const match = routeTableOf(endpoints);

  const call = async (
    claims: TestClaims | undefined,
    method: string,
    target: string,
    sent: RequestOptions,
  ): Promise<ApiResponse> => {
    const url = new URL(target, 'https://api.test');
    const found = match(method, url.pathname);
    const needsKey = found?.target.movesMoney && !sent.isWithoutKey;
    const event = toEvent(method, url, found ?? { key: '$default', parameters: {} }, claims, {
      ...(needsKey && { idempotencyKey: randomUUID() }),
      ...sent,
    });
    const result = (await handler(event, {} as Context)) as APIGatewayProxyStructuredResultV2;
    const answer = {
      status: result.statusCode ?? 0,
      body: isJson(result) ? JSON.parse(result.body ?? 'null') : {},
      text: result.body ?? '',
      headers: result.headers as Readonly<Record<string, string>>,
    };
    if (found && isJson(result) && isContractChecked()) assertInContract(found.target, answer);
    return answer;
  };

  const sessionOf = (
    claims: TestClaims | undefined,
    open: () => Promise<void> = async () => undefined,
  ): Session => {
    const send = async (method: string, path: string, sent: RequestOptions) => {
      await open();
      return call(claims, method, path, sent);
    };
    return {
      get: (path, sent = {}) => send('GET', path, sent),
      post: (path, body, sent = {}) => send('POST', path, { body, ...sent }),
      put: (path, body, sent = {}) => send('PUT', path, { body, ...sent }),
      patch: (path, body, sent = {}) => send('PATCH', path, { body, ...sent }),
      delete: (path, sent = {}) => send('DELETE', path, sent),
    };
  };
  const opened = new Map<string, Promise<void>>();
  const openOnce = async (sub: string, roles: readonly Role[]): Promise<void> => {
    if (isAccountOpen(sub, roles)) return;
    const key = `${sub} ${roles}`;
    const opening = opened.get(key) ?? openAccount(deps.table, sub, roles, deps.now());
    opened.set(key, opening);
    await opening;
  };
  const signIn: ApiClient['signIn'] = (sub, ...roles) =>
    sessionOf({ sub, username: sub, client_id: 'web', 'cognito:groups': roles, factor: 'mfa' }, () =>
      openOnce(sub, roles),
    );
  return {
    signIn,
    claim: (claims) => sessionOf(claims),
    machine: (clientId, scope) => sessionOf({ sub: clientId, client_id: clientId, scope }),
    anonymous: sessionOf(undefined),
  };
};
