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
  const send = ({ method, path, headers, body }: Wire): Promise<WireAnswer> => {
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
          textOf(answer).then(
            (text) =>
              resolve({
                status: answer.statusCode ?? 0,
                headers: answer.headers,
                text,
                ms: performance.now() - began,
              }),
            reject,
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  };
  return { send, close: () => agent.destroy() };
};

export type WireTo = ReturnType<typeof wireTo>;
