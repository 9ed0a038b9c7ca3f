import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it arrived. */
export type ReceivedMessage = { readonly headers: Readonly<Record<string, string>>; readonly text: string };

export type WebhookReceiver = {
  readonly url: string;
  readonly received: ReceivedMessage[];
  /** The status of its responses from now on. */
  setResponse(status: number, headers?: Readonly<Record<string, string>>): void;
  stop(): Promise<void>;
};

const flattenHeaders = (headers: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** A server that receives webhooks, on a free port of this machine. */
export const startWebhookReceiver = async (): Promise<WebhookReceiver> => {
  const received: ReceivedMessage[] = [];
  let status = 204;
  let headers: Readonly<Record<string, string>> = {};
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    received.push({ headers: flattenHeaders(request.headers), text: Buffer.concat(parts).toString('utf8') });
    response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    setResponse: (next, more = {}) => {
      status = next;
      headers = more;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
