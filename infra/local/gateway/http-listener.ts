import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listener = {
  readonly port: number;
  /** Takes no new connections, lets running requests finish for up to `graceMs`, then closes every connection. */
  stop(graceMs?: number): Promise<void>;
};

const portError = (port: number, what: string, fault: NodeJS.ErrnoException): Error => {
  if (fault.code === 'EADDRINUSE')
    return new Error(
      `Port ${port}, wanted for ${what}, is in use; stop what holds it or choose another with PORT=.`,
    );
  return new Error(`Port ${port}, wanted for ${what}, cannot be opened: ${fault.message}.`);
};

const close = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });

/**
 * Listens on 127.0.0.1; port 0 means any free one. A handler that rejects answers 500 and nothing else breaks. Rejects
 * with a sentence that names the port when it is taken.
 */
export const listen = (
  port: number,
  what: string,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listener> => {
  const server = createServer({ keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    });
  });
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const tooLong = fault.code === 'HPE_HEADER_OVERFLOW';
    const status = tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const body = `{"message":"${tooLong ? 'Request Header Fields Too Large' : 'Bad Request'}"}`;
    const head = `content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close`;
    return void socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(portError(port, what, fault)));
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const { port: bound } = server.address() as AddressInfo;
      resolve({ port: bound, stop: (graceMs = 2000) => close(server, graceMs) });
    });
  });
};
