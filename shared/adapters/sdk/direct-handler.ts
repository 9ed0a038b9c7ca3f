import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { HttpResponse } from '@smithy/core/protocols';
import type { HttpHandlerOptions, HttpRequest, RequestHandler } from '@smithy/types';

export type DirectHandler = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions>;

const agentOptions = { keepAlive: true, maxSockets: 50 } as const;

const readHeaders = ({ headers }: IncomingMessage): Record<string, string> => {
  const read: Record<string, string> = {};
  for (const [name, value = ''] of Object.entries(headers)) read[name] = String(value);
  return read;
};

/** The SDK repeats a request that fails with an error of this name. */
const toTimeoutError = (ms: number): Error =>
  Object.assign(new Error(`No response within ${ms} ms.`), { name: 'TimeoutError' });

/** Rejects when the connection breaks off. */
const readBody = (response: IncomingMessage): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    response
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject);
  });

/** Sends short texts, and reads whole responses. Both together take `maxMs` at most. */
export const createDirectHandler = (maxMs: number): DirectHandler => {
  const agents = { http: new HttpAgent(agentOptions), https: new HttpsAgent(agentOptions) };
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    destroy: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
    handle: ({ protocol, hostname, port, method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const isSecure = protocol === 'https:';
        const options = {
          hostname,
          port,
          method,
          path,
          headers,
          agent: isSecure ? agents.https : agents.http,
        };
        const request = (isSecure ? requestHttps : requestHttp)(options, (response) => {
          readBody(response)
            .then((read) => {
              const statusCode = response.statusCode ?? 500;
              resolve({
                response: new HttpResponse({ statusCode, headers: readHeaders(response), body: read }),
              });
            })
            .catch(reject)
            .finally(() => clearTimeout(timer));
        });
        const timer = setTimeout(() => request.destroy(toTimeoutError(maxMs)), maxMs);
        request.on('error', (fault) => {
          clearTimeout(timer);
          reject(fault);
        });
        request.end(body);
      }),
  };
};
