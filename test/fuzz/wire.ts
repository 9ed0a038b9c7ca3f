import { Agent, type IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A request as it goes over the wire: the path is not touched, and a header may come twice. */
export type Wire = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer | undefined;
};

export type WireAnswer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly ms: number;
};

const patienceMs = 30_000;

/** The connection was an old one. */
class Stale extends Error {}

const textOf = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const isZipped = answer.headers['content-encoding'] === 'gzip' && bytes.length > 0;
  return (isZipped ? gunzipSync(bytes) : bytes).toString();
};

/** Sends requests as they are written, as `fetch` would not, and rejects when there is no whole answer in half a minute. */
export const wireTo = (url: string) => {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port, host } = new URL(url);
  const once = ({ method, path, headers, body }: Wire): Promise<WireAnswer> => {
    const began = performance.now();
    const length: [string, string][] = body === undefined ? [] : [['content-length', String(body.length)]];
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          ...{ hostname, port, method, path, agent },
          headers: [['host', host], ...headers, ...length].flat(),
          signal: AbortSignal.timeout(patienceMs),
        },
        (answer) => {
          const { statusCode: status = 0, headers: told } = answer;
          const done = (text: string) =>
            resolve({ status, headers: told, text, ms: performance.now() - began });
          textOf(answer).then(done, reject);
        },
      );
      // A connection that was kept may have been closed meanwhile: that is no answer to this request.
      asked.on('error', (fault) => reject(asked.reusedSocket ? new Stale(String(fault)) : fault));
      asked.end(body);
    });
  };
  const send = (wire: Wire): Promise<WireAnswer> =>
    once(wire).catch((fault: unknown) => {
      if (fault instanceof Stale)
        return once({ ...wire, headers: [...wire.headers, ['connection', 'close']] });
      throw fault;
    });
  return { send, close: () => agent.destroy() };
};

export type WireTo = ReturnType<typeof wireTo>;
