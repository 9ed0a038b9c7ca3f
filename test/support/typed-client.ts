import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { paths } from '#shared/contract/client/paths.mts';
import type { Calls } from './http-client.ts';

export type TypedClient = ReturnType<typeof createClient<paths>>;

/** Looks at an answer as it came, and throws when something is wrong with it. */
type Inspect = (method: string, url: URL, response: Response) => Promise<void>;

/** A client whose calls are checked against the document when they are compiled; each request has a key of its own. */
export const createTypedClient = (baseUrl: string, token?: string, checkResponse?: Inspect): TypedClient => {
  const client = createClient<paths>({
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

/** The typed client over somebody's own way to send, which may try again, look at answers or remember them. */
export const createTypedClientFrom = (calls: Calls): TypedClient => {
  const client = createClient<paths>({
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
