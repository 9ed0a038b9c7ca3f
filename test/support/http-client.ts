import { randomUUID } from 'node:crypto';
import { type Answered, contradiction } from './documented.ts';
import { type TypedClient, typedClient } from './typed-client.ts';

export type Answer<Body = Record<string, unknown>> = {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
};

type Sent = {
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One account's way to the API, for calls of any kind, right and wrong. */
export type Calls = {
  readonly get: <Body = Record<string, unknown>>(path: string) => Promise<Answer<Body>>;
  readonly post: <Body = Record<string, unknown>>(
    path: string,
    body?: unknown,
    sent?: Sent,
  ) => Promise<Answer<Body>>;
  readonly send: <Body = Record<string, unknown>>(
    method: string,
    path: string,
    sent?: Sent,
  ) => Promise<Answer<Body>>;
};

/** The same way, also with the paths, bodies and answers of the OpenAPI document as types. */
export type Session = Calls & { readonly client: TypedClient };

/** Where the API is, and how an account gets its token there. */
export type Connection = {
  readonly url: string;
  readonly as: (sub: string, ...groups: readonly string[]) => Promise<Session>;
};

/** Gives the token of an account in its groups. */
export type TokenFor = (sub: string, groups: readonly string[]) => Promise<string>;

/** What is wrong with an answer, if anything is. */
type Check = (answered: Answered) => string | undefined;

const unchecked: Check = () => undefined;

const sessionWith = (url: string, token: string | undefined, check: Check = contradiction): Session => {
  const send: Session['send'] = async <Body>(
    method: string,
    path: string,
    { body, key, headers }: Sent = {},
  ) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? undefined;
    const pathname = path.split('?')[0] ?? path;
    const wrong = check({ method, path: pathname, status: response.status, contentType, text });
    if (wrong) throw new Error(wrong);
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : {}) as Body,
      headers: response.headers,
    };
  };
  const base = new URL(url).pathname.replace(/\/$/, '');
  const inspect = async (method: string, { pathname }: URL, response: Response): Promise<void> => {
    const contentType = response.headers.get('content-type') ?? undefined;
    const text = await response.text();
    const path = pathname.slice(base.length);
    const wrong = check({ method, path, status: response.status, contentType, text });
    if (wrong) throw new Error(wrong);
  };
  return {
    client: typedClient(url, token, check === unchecked ? undefined : inspect),
    send,
    get: (path) => send('GET', path),
    post: (path, body, sent) =>
      send('POST', path, { key: randomUUID(), ...sent, ...(body !== undefined && { body }) }),
  };
};

/** Somebody without a token. */
export const nobody = (url: string): Session => sessionWith(url, undefined);

/** A platform whose accounts get their tokens elsewhere. Every answer is held against the OpenAPI document. */
export const connectWith = (url: string, tokenFor: TokenFor): Connection => ({
  url,
  as: async (sub, ...groups) => sessionWith(url, await tokenFor(sub, groups)),
});

/** A platform on this machine, which issues the tokens itself. Every answer is held against the OpenAPI document, unless time is measured. */
export const connect = (url: string, { isMeasured = false } = {}): Connection => ({
  url,
  as: async (sub, ...groups) => {
    const { body } = await nobody(url).send<{ accessToken: string }>('POST', '/_local/token', {
      body: { sub, groups },
    });
    return sessionWith(url, body.accessToken, isMeasured ? unchecked : contradiction);
  },
});
