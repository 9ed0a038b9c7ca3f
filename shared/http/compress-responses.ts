import { gzipSync } from 'node:zlib';
import type middy from '@middy/core';
import { toGzipTag } from '../usecases/if-match.ts';
import type { Event, Result } from './event.ts';
import { parsePreferences } from './parse-preferences.ts';

/** A smaller response fits into the ten packets with which a connection begins, so compression saves no round trip. */
const minBytes = 8_192;

/** Whether a client accepts gzip: by name or by `*`, without `q=0`. */
export const acceptsGzip = (accepted: string | undefined): boolean => {
  const codings = parsePreferences(accepted ?? '');
  const find = (coding: string) => codings.find(({ name }) => name === coding);
  const { weight } = find('gzip') ?? find('*') ?? { weight: 0 };
  return weight > 0;
};

const varyHeader = (headers: Result['headers']): string => {
  const current = headers?.vary;
  if (current === undefined) return 'accept-encoding';
  return String(current).includes('accept-encoding') ? String(current) : `${current}, accept-encoding`;
};

/** A body that several responses share, compressed when the first client wants it so. */
export type SharedBody = { readonly text: string; gzip?: string };

const sharedBodies = new WeakMap<Result, SharedBody>();

/** Makes a response share the compressed form of its body with others. */
export const shareCompressed = (response: Result, body: SharedBody): Result => {
  sharedBodies.set(response, body);
  return response;
};

/** Half the time of the default level, for 3 % more bytes. Most results fit into one piece, which is small to allocate. */
const gzipOptions = { level: 4, chunkSize: 2_048 } as const;

/** Synchronous: a thread switch costs more than the compression of a few kilobytes. */
const compressText = (text: string): string => gzipSync(text, gzipOptions).toString('base64');

const compressOnce = (response: Result, text: string): string => {
  const shared = sharedBodies.get(response);
  if (!shared) return compressText(text);
  shared.gzip ??= compressText(text);
  return shared.gzip;
};

/** Compresses large responses, which then have another ETag. HTTP APIs of API Gateway do not compress. */
export const compressResponses = (): middy.MiddlewareObj<Event, Result> => {
  const compress = ({ event, response }: middy.Request<Event, Result>): void => {
    if (!response?.body || response.isBase64Encoded || Buffer.byteLength(response.body) <= minBytes) return;
    response.headers = { ...response.headers, vary: varyHeader(response.headers) };
    if (!acceptsGzip(event.headers['accept-encoding'])) return;
    response.headers['content-encoding'] = 'gzip';
    const { etag } = response.headers;
    if (typeof etag === 'string') response.headers.etag = toGzipTag(etag);
    response.body = compressOnce(response, response.body);
    response.isBase64Encoded = true;
  };
  return { after: compress, onError: compress };
};
