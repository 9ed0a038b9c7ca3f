import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { ClientPaths } from '#shared/contract/client/package/types.ts';
import type { Calls } from './http-client.ts';

export type TypedClient = ReturnType<typeof createClient<ClientPaths>>;

/** Checks a raw response, and throws when it has a fault. */
type Inspect = (method: string, url: URL, response: Response) => Promise<void>;

/** A client with calls that are checked against the document at compile time; each request has a new key. */
export const createTypedClient = (baseUrl: string, token?: string, checkResponse?: Inspect): TypedClient => {
  const client = createClient<ClientPaths>({
    baseUrl,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
  client.use({
    onRequest: ({ request }) => {
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', randomUUID());
      return request;
    },
    onResponse: async ({ request, response }) => {
      await checkResponse?.(request.method, new URL(request.url), response.clone());
    },
  });
  return client;
};

/** The typed client over another way to send, which may retry, check or record responses. */
export const createTypedClientFrom = (calls: Calls): TypedClient => {
  const client = createClient<ClientPaths>({
    baseUrl: 'http://over.invalid',
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      const idempotencyKey = request.headers.get('idempotency-key') ?? undefined;
      const sent = {
        ...(idempotencyKey !== undefined && { idempotencyKey }),
        ...(text !== '' && { body: JSON.parse(text) }),
      };
      const path = `${pathname}${search}`;
      const answer =
        request.method === 'POST'
          ? await calls.post(path, sent.body, sent)
          : await calls.send(request.method, path, sent);
      return Response.json(answer.body, { status: answer.status, headers: answer.headers });
    },
  });
  return client;
};
