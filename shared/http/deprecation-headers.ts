import type middy from '@middy/core';
import type { Route } from '../contract/define-route.ts';
import type { Event, Result } from './event.ts';

/** The headers of a deprecated route: `deprecation` (RFC 9745), `sunset` (RFC 8594) and the successor. */
export const deprecationHeaders = ({ deprecated }: Route): Readonly<Record<string, string>> => {
  if (!deprecated) return {};
  const { since, sunset, successor } = deprecated;
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    ...(sunset && { sunset: new Date(sunset).toUTCString() }),
    ...(successor && { link: `<${successor}>; rel="successor-version"` }),
  };
};

/** Both groups of headers, with the links of both. */
const joinLinks = (present: Result['headers'], added: Readonly<Record<string, string>>) => ({
  ...present,
  ...added,
  ...(present?.link !== undefined && added.link !== undefined && { link: `${present.link}, ${added.link}` }),
});

/** Adds deprecation headers to every response of a deprecated route, problems included. */
export const addDeprecationHeaders = (
  routeOf: (event: Event) => Route | undefined,
): middy.MiddlewareObj<Event, Result> => {
  const addHeaders = ({ event, response }: middy.Request<Event, Result>): void => {
    const route = routeOf(event);
    if (route?.deprecated && response)
      response.headers = joinLinks(response.headers, deprecationHeaders(route));
  };
  return { after: addHeaders, onError: addHeaders };
};
