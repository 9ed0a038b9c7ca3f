import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A request as it goes over the wire: the path is not touched, and a header may come twice. */
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

/** The connection was an old one. */
class StaleConnection extends Error {}

const textOf = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const isCompressed = answer.headers['content-encoding'] === 'gzip' && bytes.length > 0;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString();
};

/** Sends requests as they are written, as `fetch` would not, and rejects when there is no whole answer in half a minute. */
export const createWireClient = (url: string) => {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port, host } = new URL(url);
  const sendOnce = ({ method, path, headers, body }: WireRequest): Promise<WireResponse> => {
    const began = performance.now();
    const length: [string, string][] = body === undefined ? [] : [['content-length', String(body.length)]];
    return new Promise((resolve, reject) => {
      const asked = request(
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
      // A connection that was kept may have been closed meanwhile: that is no answer to this request.
      asked.on('error', (fault) => reject(asked.reusedSocket ? new StaleConnection(String(fault)) : fault));
      asked.end(body);
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
