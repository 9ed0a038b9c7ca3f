import { request as httpsRequest } from 'node:https';
import { type OutboundLimits, sendPinnedRequest } from '../outbound/pinned-request.ts';
import type { Address } from './public-address.ts';

/** The response, up to the size limit. */
export type Page = { readonly status: number; readonly location?: string; readonly text: string };

export type GetLimits = OutboundLimits;

/** Gets a page from one address only. */
export type PinnedGet = (url: URL, at: Address, limits: GetLimits) => Promise<Page>;

/** One GET request to a checked address. */
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
