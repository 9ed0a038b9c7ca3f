import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A request as it is sent: the path is unchanged, and a header may be repeated. */
export type WireRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer | undefined;
};

export type WireResponse = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly ms: number;
};

const maxWaitMs = 30_000;

/** A connection that was open before. */
class StaleConnection extends Error {}

const textOf = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const isCompressed = answer.headers['content-encoding'] === 'gzip' && bytes.length > 0;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString();
};

/**
 * Sends requests exactly as written, which `fetch` does not, and rejects without a complete response in half
 * a minute.
 */
export const createWireClient = (url: string) => {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port, host } = new URL(url);
  const sendOnce = ({ method, path, headers, body }: WireRequest): Promise<WireResponse> => {
    const began = performance.now();
    const length: [string, string][] = body === undefined ? [] : [['content-length', String(body.length)]];
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          ...{ hostname, port, method, path, agent },
          headers: [['host', host], ...headers, ...length].flat(),
          signal: AbortSignal.timeout(maxWaitMs),
        },
        (answer) => {
          const { statusCode: status = 0, headers: responseHeaders } = answer;
          const readResponse = (text: string) =>
            resolve({ status, headers: responseHeaders, text, ms: performance.now() - began });
          textOf(answer).then(readResponse, reject);
        },
      );
      // A kept connection may have been closed meanwhile: that is no response to this request.
      outgoing.on('error', (fault) =>
        reject(outgoing.reusedSocket ? new StaleConnection(String(fault)) : fault),
      );
      outgoing.end(body);
    });
  };
  const send = (wire: WireRequest): Promise<WireResponse> =>
    sendOnce(wire).catch((fault: unknown) => {
      if (fault instanceof StaleConnection)
        return sendOnce({ ...wire, headers: [...wire.headers, ['connection', 'close']] });
      throw fault;
    });
  return { send, close: () => agent.destroy() };
};

export type WireTo = ReturnType<typeof createWireClient>;
