import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { paths } from '#shared/contract/client/paths.mts';

export type TypedClient = ReturnType<typeof createClient<paths>>;

/** Looks at an answer as it came, and throws when something is wrong with it. */
type Inspect = (method: string, url: URL, response: Response) => Promise<void>;

/** A client whose calls are checked against the document when they are compiled; each request has a key of its own. */
export const typedClient = (baseUrl: string, token?: string, inspect?: Inspect): TypedClient => {
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
      await inspect?.(request.method, new URL(request.url), response.clone());
    },
  });
  return client;
};
