import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Address } from '../publication/public-address.ts';

/** As much of an answer as is looked at. */
export type OutboundResponse = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

export type OutboundLimits = { readonly milliseconds: number; readonly bytes: number };

export type OutboundRequest = {
  readonly url: URL;
  /** The one address that is asked, whatever the name leads to by then. */
  readonly target: Address;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly limits: OutboundLimits;
};

/** Answers every question with the one address that was judged, so that a name cannot lead elsewhere a moment later. */
const resolveTo =
  ({ address, family }: Address): LookupFunction =>
  (_host, { all }, answer) =>
    all ? answer(null, [{ address, family }]) : answer(null, address, family);

const readText = async (answer: IncomingMessage, most: number): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, most - size));
    size += part.length;
    // What is said late in a huge answer is not heard.
    if (size >= most) break;
  }
  answer.destroy();
  return Buffer.concat(parts).toString('utf8');
};

/** One request over a connection of its own: no redirects, no cookies, no compression, bounded in time and size. */
export const sendPinnedRequest = (
  request: typeof httpsRequest,
  { url, target, method, headers, body, limits }: OutboundRequest,
): Promise<OutboundResponse> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        agent: false,
        method,
        lookup: resolveTo(target),
        signal: AbortSignal.timeout(limits.milliseconds),
        headers: { 'accept-encoding': 'identity', 'user-agent': 'astrolabe', ...headers },
      },
      (answer) => {
        const { statusCode: status = 0, headers: given } = answer;
        readText(answer, limits.bytes)
          .then((text) => resolve({ status, headers: given, text }))
          .catch(reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
