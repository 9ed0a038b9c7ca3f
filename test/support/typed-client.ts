import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { paths } from '#shared/contract/client/paths.mts';

/** A client whose calls are checked against the document when they are compiled; each request has a key of its own. */
export const typedClient = (baseUrl: string, token?: string) => {
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
  });
  return client;
};
