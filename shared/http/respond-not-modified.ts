import type middy from '@middy/core';
import type { Event, Result } from './event.ts';

const namesTag = (wanted: string, etag: string): boolean =>
  wanted.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

/** Responds with 304 if the client has the current ETag (`If-None-Match`). */
export const respondNotModified = (): middy.MiddlewareObj<Event, Result> => ({
  after: (request) => {
    const { event, response } = request;
    const wanted = event.headers['if-none-match'];
    const etag = response?.headers?.etag;
    const isRead = event.requestContext.http.method === 'GET';
    if (!isRead || response?.statusCode !== 200 || wanted === undefined || typeof etag !== 'string') return;
    if (!namesTag(wanted, etag)) return;
    const { 'content-type': _type, ...headers } = response.headers ?? {};
    request.response = { statusCode: 304, headers };
  },
});
