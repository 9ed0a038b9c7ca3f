import type { Route } from './define-route.ts';

/** The limit of a route that states none. API Gateway accepts much more. */
const maxBodyBytes = 256 * 1024;

/** The limit of a route without a body. Some clients send `{}`. */
const maxUnknownBodyBytes = 1024;

/** The limit of bodies without long texts or lists. */
export const smallBodyBytes = 16 * 1024;

/** The maximum size of a route's request body. */
export const maxBodyBytesOf = ({
  body,
  isText,
  maxBodyBytes: own,
}: Pick<Route, 'body' | 'isText' | 'maxBodyBytes'>): number =>
  own ?? (body || isText ? maxBodyBytes : maxUnknownBodyBytes);
