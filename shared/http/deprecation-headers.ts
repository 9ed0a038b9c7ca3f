import type middy from '@middy/core';
import type { Route } from '../contract/define-route.ts';
import type { Event, Result } from './event.ts';

/** What a deprecated route says of itself: since when (RFC 9745), until when (RFC 8594), and what takes its place. */
export const deprecationHeaders = ({ deprecated }: Route): Readonly<Record<string, string>> => {
  if (!deprecated) return {};
  const { since, sunset, successor } = deprecated;
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    ...(sunset && { sunset: new Date(sunset).toUTCString() }),
    ...(successor && { link: `<${successor}>; rel="successor-version"` }),
  };
};

/** Tells with every answer of a deprecated route, problems included, that it will go. */
export const addDeprecationHeaders = (
  routeOf: (event: Event) => Route | undefined,
): middy.MiddlewareObj<Event, Result> => {
  const addHeaders = ({ event, response }: middy.Request<Event, Result>): void => {
    const route = routeOf(event);
    if (route?.deprecated && response)
      response.headers = { ...response.headers, ...deprecationHeaders(route) };
  };
  return { after: addHeaders, onError: addHeaders };
};
