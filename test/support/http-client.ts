import { randomUUID } from 'node:crypto';
import { findContradiction, type ReceivedResponse } from './openapi-check.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';

export type ApiResponse<Body = Record<string, unknown>> = {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
};

type RequestOptions = {
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One account's session with the API, for valid and invalid calls of any kind. */
export type Calls = {
  readonly get: <Body = Record<string, unknown>>(path: string) => Promise<ApiResponse<Body>>;
  readonly post: <Body = Record<string, unknown>>(
    path: string,
    body?: unknown,
    sent?: RequestOptions,
  ) => Promise<ApiResponse<Body>>;
  readonly send: <Body = Record<string, unknown>>(
    method: string,
    path: string,
    sent?: RequestOptions,
  ) => Promise<ApiResponse<Body>>;
};

/** The same session, also with the paths, bodies and responses of the OpenAPI document as types. */
export type Session = Calls & { readonly client: TypedClient };

/** The address of the API, and the source of its tokens. */
export type Connection = {
  readonly url: string;
  readonly signIn: (sub: string, ...groups: readonly string[]) => Promise<Session>;
};

/** Returns the token of an account in its groups. */
export type GetToken = (sub: string, groups: readonly string[]) => Promise<string>;

/** The fault in a response, if there is one. */
type ResponseCheck = (answered: ReceivedResponse) => string | undefined;

const skipCheck: ResponseCheck = () => undefined;

const createSession = (
  url: string,
  token: string | undefined,
  check: ResponseCheck = findContradiction,
): Session => {
  const send: Session['send'] = async <Body>(
    method: string,
    path: string,
    { body, idempotencyKey, headers }: RequestOptions = {},
  ) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? undefined;
    const pathname = path.split('?')[0] ?? path;
    const fault = check({ method, path: pathname, status: response.status, contentType, text });
    if (fault) throw new Error(fault);
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : {}) as Body,
      headers: response.headers,
    };
  };
  const base = new URL(url).pathname.replace(/\/$/, '');
  const checkResponse = async (method: string, { pathname }: URL, response: Response): Promise<void> => {
    const contentType = response.headers.get('content-type') ?? undefined;
    const text = await response.text();
    const path = pathname.slice(base.length);
    const fault = check({ method, path, status: response.status, contentType, text });
    if (fault) throw new Error(fault);
  };
  return {
    client: createTypedClient(url, token, check === skipCheck ? undefined : checkResponse),
    send,
    get: (path) => send('GET', path),
    post: (path, body, sent) =>
      send('POST', path, { idempotencyKey: randomUUID(), ...sent, ...(body !== undefined && { body }) }),
  };
};

/** A session without a token. */
export const connectAnonymously = (url: string): Session => createSession(url, undefined);

/** A platform with tokens from elsewhere. Every response is checked with the OpenAPI document. */
export const connectWithTokens = (url: string, tokenFor: GetToken): Connection => ({
  url,
  signIn: async (sub, ...groups) => createSession(url, await tokenFor(sub, groups)),
});

/** A token of the platform on this machine. */
export const fetchToken = async (url: string, sub: string, groups: readonly string[]): Promise<string> => {
  const { body } = await connectAnonymously(url).send<{ accessToken: string }>('POST', '/_local/token', {
    body: { sub, groups },
  });
  return body.accessToken;
};

/**
 * A platform on this machine, which issues the tokens. Every response is checked with the OpenAPI document,
 * unless time is measured.
 */
export const connect = (url: string, { isMeasured = false } = {}): Connection => ({
  url,
  signIn: async (sub, ...groups) => {
    const token = await fetchToken(url, sub, groups);
    return createSession(url, token, isMeasured ? skipCheck : findContradiction);
  },
});
