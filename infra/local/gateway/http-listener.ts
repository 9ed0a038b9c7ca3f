import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Listener = {
  readonly port: number;
  /**
   * Accepts no new connections, waits up to `graceMs` for running requests, then closes every connection. Logs what it
   * waits for if that takes long.
   */
  stop(log?: (line: string) => void, graceMs?: number): Promise<void>;
};

/** The response to a request that cannot be parsed, or whose handler rejects. */
export type FallbackResponse = (
  status: number,
  path?: string,
) => { readonly headers: Readonly<Record<string, string | string[]>>; readonly body: string };

const bareResponse: FallbackResponse = (status) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: STATUS_CODES[status] }),
});

/** The status for an error of the HTTP parser. */
const toStatus = ({ code }: NodeJS.ErrnoException): number => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
};

const toPortError = (port: number, what: string, fault: NodeJS.ErrnoException): Error => {
  if (fault.code === 'EADDRINUSE')
    return new Error(
      `Port ${port} for ${what} is in use. Stop the program that uses it, or set PORT to another port.`,
    );
  return new Error(`Port ${port} for ${what} cannot be opened: ${fault.message}.`);
};

/** As long as the longest request can take. */
const maxGraceMs = 30_000;
/** A shorter wait needs no explanation. A request that was being sent has arrived by then. */
const silentWaitMs = 1_000;

const close = (
  server: Server,
  what: string,
  running: ReadonlySet<ServerResponse>,
  sockets: ReadonlySet<Socket>,
  log: (line: string) => void,
  graceMs: number,
): Promise<void> =>
  new Promise((resolve) => {
    const explainTimer = setTimeout(() => {
      const inUse = new Set([...running].map(({ socket }) => socket));
      for (const socket of sockets) if (!inUse.has(socket)) socket.destroy();
      if (running.size > 0)
        log(`Waiting for running requests of ${what}: ${running.size}. Press Ctrl-C again to stop at once.`);
    }, silentWaitMs);
    const closingTimer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(explainTimer);
      clearTimeout(closingTimer);
      resolve();
    });
    // Their clients must not send another request on the same connection.
    for (const response of running) response.shouldKeepAlive = false;
    server.closeIdleConnections();
  });

/**
 * Listens on 127.0.0.1. Port 0 means any free port. If a handler rejects, the response is `fallback` with 500. Rejects
 * with a sentence that names the port if it is in use.
 */
export const listen = (
  port: number,
  what: string,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  fallback: FallbackResponse = bareResponse,
): Promise<Listener> => {
  const running = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    running.add(response);
    response.once('close', () => {
      running.delete(response);
      if (!server.listening) server.closeIdleConnections();
    });
    // A request can arrive on an open connection during the stop.
    if (!server.listening) response.shouldKeepAlive = false;
    handle(request, response).catch(() => {
      // A partly sent response cannot be replaced.
      if (response.headersSent) return void response.destroy();
      const { headers, body } = fallback(500, request.url?.split('?')[0]);
      response.writeHead(500, { ...headers, 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
  });
  // Node counts a connection that never had a request as busy, so a stop would wait for it.
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = toStatus(fault);
    const { headers, body } = fallback(status);
    const responseHeaders = { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' };
    const head = Object.entries(responseHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    return void socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(toPortError(port, what, fault)));
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const { port: boundPort } = server.address() as AddressInfo;
      resolve({
        port: boundPort,
        stop: (log = () => undefined, graceMs = maxGraceMs) =>
          close(server, what, running, sockets, log, graceMs),
      });
    });
  });
};
