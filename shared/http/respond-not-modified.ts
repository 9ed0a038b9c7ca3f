import type middy from '@middy/core';
import { stripEncoding } from '../usecases/if-match.ts';
import type { Event, Result } from './event.ts';

/** The tag of the client's copy that is current, by weak comparison (RFC 9110, 13.1.2). The copy may be of either encoding. */
const findCurrentTag = (wanted: string, etag: string): string | undefined => {
  const tags = wanted.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') ? etag : tags.find((tag) => stripEncoding(tag) === stripEncoding(etag));
};

/** Responds with 304 if the client has the current ETag (`If-None-Match`). The response has the tag of the client's copy. */
export const respondNotModified = (): middy.MiddlewareObj<Event, Result> => ({
  after: (request) => {
    const { event, response } = request;
    const wanted = event.headers['if-none-match'];
    const etag = response?.headers?.etag;
    const isRead = event.requestContext.http.method === 'GET';
    if (!isRead || response?.statusCode !== 200 || wanted === undefined || typeof etag !== 'string') return;
    const current = findCurrentTag(wanted, etag);
    if (current === undefined) return;
    const { 'content-type': _type, 'content-encoding': _encoding, ...headers } = response.headers ?? {};
    request.response = { statusCode: 304, headers: { ...headers, etag: current } };
  },
});
