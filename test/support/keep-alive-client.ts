import { once } from 'node:events';
import { connect } from 'node:net';

/** A connection that sends one request after the other. */
export type KeepAliveClient = {
  /** Sends a GET and returns the status, when the whole response has arrived. */
  readonly get: (path: string) => Promise<number>;
  readonly close: () => void;
};

const endOfHead = '\r\n\r\n';
const contentLength = /\r\ncontent-length: (\d+)/i;

/**
 * A client that costs little processor time itself, because it shares the processors with what it measures. It reads
 * the status and the length of a response, and drops the body.
 */
export const openKeepAliveClient = async (url: string, token: string): Promise<KeepAliveClient> => {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  const fields = `Host: ${host}\r\nAuthorization: Bearer ${token}\r\nAccept: application/json\r\n`;
  let waiting: PromiseWithResolvers<number> | undefined;
  let head = '';
  let status = 0;
  let missing = 0;
  const finish = (): void => {
    const done = waiting;
    waiting = undefined;
    head = '';
    done?.resolve(status);
  };
  socket.on('data', (chunk) => {
    if (status > 0) missing -= chunk.length;
    else {
      head += chunk.toString('latin1');
      const end = head.indexOf(endOfHead);
      if (end < 0) return;
      status = Number(head.slice(9, 12));
      const [, length = '0'] = contentLength.exec(head.slice(0, end)) ?? [];
      missing = Number(length) - (head.length - end - endOfHead.length);
    }
    if (missing <= 0) finish();
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')));
  return {
    get: (path) => {
      waiting = Promise.withResolvers();
      status = 0;
      socket.write(`GET ${path} HTTP/1.1\r\n${fields}\r\n`);
      return waiting.promise;
    },
    close: () => void socket.destroy(),
  };
};
