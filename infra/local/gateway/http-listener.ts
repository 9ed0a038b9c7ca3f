import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listener = {
  readonly port: number;
  /** Takes no new connections, lets running requests finish for up to `graceMs`, then closes every connection. */
  stop(graceMs?: number): Promise<void>;
};

/** What is answered where no handler does: to what HTTP cannot read, and when a handler rejects. */
export type FallbackResponse = (
  status: number,
  path?: string,
) => { readonly headers: Readonly<Record<string, string | string[]>>; readonly body: string };

const bareResponse: FallbackResponse = (status) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: STATUS_CODES[status] }),
});

/** The status of a request that HTTP's parser gave up. */
const statusOf = ({ code }: NodeJS.ErrnoException): number => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
};

const toPortError = (port: number, what: string, fault: NodeJS.ErrnoException): Error => {
  if (fault.code === 'EADDRINUSE')
    return new Error(
      `Port ${port}, wanted for ${what}, is in use; stop what holds it or choose another with PORT=.`,
    );
  return new Error(`Port ${port}, wanted for ${what}, cannot be opened: ${fault.message}.`);
};

const close = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const closingTimer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(closingTimer);
      resolve();
    });
    server.closeIdleConnections();
  });

/**
 * Listens on 127.0.0.1; port 0 means any free one. A handler that rejects answers 500 and nothing else breaks, in the
 * words of `fallback`. Rejects with a sentence that names the port when it is taken.
 */
export const listen = (
  port: number,
  what: string,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  fallback: FallbackResponse = bareResponse,
): Promise<Listener> => {
  const server = createServer({ keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    handle(request, response).catch(() => {
      // Half an answer is made no whole one.
      if (response.headersSent) return void response.destroy();
      const { headers, body } = fallback(500, request.url?.split('?')[0]);
      response.writeHead(500, { ...headers, 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
  });
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = statusOf(fault);
    const { headers, body } = fallback(status);
    const responseHeaders = { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' };
    const head = Object.entries(responseHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    return void socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(toPortError(port, what, fault)));
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const { port: isBound } = server.address() as AddressInfo;
      resolve({ port: isBound, stop: (graceMs = 2000) => close(server, graceMs) });
    });
  });
};
