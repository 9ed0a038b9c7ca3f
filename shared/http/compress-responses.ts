import { gzipSync } from 'node:zlib';
import type middy from '@middy/core';
import type { Event, Result } from './event.ts';

/** Smaller answers fit into one packet as they are. */
const minBytes = 1024;

/** Whether a client takes gzip: it names it, or anything, and does not forbid it by `q=0`. */
export const acceptsGzip = (accepted: string | undefined): boolean => {
  const codings = (accepted ?? '').toLowerCase().split(',');
  const named = (coding: string) => codings.find((matched) => matched.split(';')[0]?.trim() === coding);
  const matched = named('gzip') ?? named('*');
  return matched !== undefined && !/;\s*q=0(?:\.0{0,3})?\s*$/.test(matched);
};

const varyHeader = (headers: Result['headers']): string => {
  const already = headers?.vary;
  return already === undefined ? 'accept-encoding' : `${already}, accept-encoding`;
};

/** Compresses what is larger than a packet, for API Gateway's HTTP APIs do not. */
export const compressResponses = (): middy.MiddlewareObj<Event, Result> => {
  const compress = ({ event, response }: middy.Request<Event, Result>): void => {
    if (!response?.body || response.isBase64Encoded || Buffer.byteLength(response.body) <= minBytes) return;
    response.headers = { ...response.headers, vary: varyHeader(response.headers) };
    if (!acceptsGzip(event.headers['accept-encoding'])) return;
    response.headers['content-encoding'] = 'gzip';
    // At once, and not by another thread: the way there and back costs more than an answer of some kilobytes.
    response.body = gzipSync(response.body).toString('base64');
    response.isBase64Encoded = true;
  };
  return { after: compress, onError: compress };
};
