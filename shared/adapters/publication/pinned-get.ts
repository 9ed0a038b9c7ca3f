import { request as httpsRequest } from 'node:https';
import { type OutboundLimits, sendPinnedRequest } from '../outbound/pinned-request.ts';
import type { Address } from './public-address.ts';

/** As much of an answer as is looked at. */
export type Page = { readonly status: number; readonly location?: string; readonly text: string };

export type GetLimits = OutboundLimits;

/** Asks one address, and no other, for a page. */
export type PinnedGet = (url: URL, at: Address, limits: GetLimits) => Promise<Page>;

/** One GET for a page, by an address that was judged before. */
export const createPinnedGet =
  (request: typeof httpsRequest = httpsRequest): PinnedGet =>
  async (url, target, limits) => {
    const { status, headers, text } = await sendPinnedRequest(request, {
      url,
      target,
      method: 'GET',
      headers: { accept: 'text/html' },
      limits,
    });
    return { status, ...(headers.location && { location: headers.location }), text };
  };
