import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Address } from '../publication/public-address.ts';

/** The response, up to the size limit. */
export type OutboundResponse = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

export type OutboundLimits = { readonly milliseconds: number; readonly bytes: number };

export type OutboundRequest = {
  readonly url: URL;
  /** The only address to connect to, independent of later name lookups. */
  readonly target: Address;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly limits: OutboundLimits;
};

/** Resolves every name to the checked address, so that a name cannot change meanwhile. */
const resolveTo =
  ({ address, family }: Address): LookupFunction =>
  (_host, { all }, answer) =>
    all ? answer(null, [{ address, family }]) : answer(null, address, family);

const readText = async (response: IncomingMessage, maxBytes: number): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, maxBytes - size));
    size += part.length;
    // The rest of a huge response is ignored.
    if (size >= maxBytes) break;
  }
  response.destroy();
  return Buffer.concat(parts).toString('utf8');
};

/**
 * Sends one request on a new connection: no redirects, cookies or compression, with limits of time and size.
 */
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
