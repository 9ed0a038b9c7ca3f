import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Address } from './public-address.ts';

/** As much of an answer as is looked at. */
export type Page = { readonly status: number; readonly location?: string; readonly text: string };

export type GetLimits = { readonly milliseconds: number; readonly bytes: number };

/** Asks one address, and no other, for a page. */
export type PinnedGet = (url: URL, at: Address, limits: GetLimits) => Promise<Page>;

/** Answers every question with the one address that was judged, so that a name cannot lead elsewhere a moment later. */
const always =
  ({ address, family }: Address): LookupFunction =>
  (_host, { all }, answer) =>
    all ? answer(null, [{ address, family }]) : answer(null, address, family);

const textOf = async (answer: IncomingMessage, most: number): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, most - size));
    size += part.length;
    // What is named late in a huge page is not found; a reviewer looks then.
    if (size >= most) break;
  }
  answer.destroy();
  return Buffer.concat(parts).toString('utf8');
};

/** One GET over a connection of its own: no redirects, no cookies, no compression, bounded in time and size. */
export const pinnedGet =
  (request: typeof httpsRequest = httpsRequest): PinnedGet =>
  (url, at, { milliseconds, bytes }) =>
    new Promise((resolve, reject) => {
      const asking = request(
        url,
        {
          agent: false,
          lookup: always(at),
          signal: AbortSignal.timeout(milliseconds),
          headers: { accept: 'text/html', 'accept-encoding': 'identity', 'user-agent': 'astrolabe' },
        },
        (answer) => {
          const { statusCode = 0, headers } = answer;
          const { location } = headers;
          textOf(answer, bytes)
            .then((text) => resolve({ status: statusCode, ...(location && { location }), text }))
            .catch(reject);
        },
      );
      asking.once('error', reject);
      asking.end();
    });
