import { parseJson } from './json.ts';
import { ServiceError } from './service-error.ts';

/** A `nextToken`: its list, and the position of the next page. */
export const makePageToken = (list: string, position: number): string =>
  Buffer.from(JSON.stringify([list, position])).toString('base64url');

/** Reads the position in a `nextToken`. Throws InvalidToken for a token of another list. */
export function readPageToken(list: string, token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  const read = parseJson(Buffer.from(token, 'base64url').toString());
  if (Array.isArray(read) && read[0] === list && typeof read[1] === 'number') return read[1];
  throw new ServiceError('InvalidToken', `Invalid Token: 'the token does not belong to this list'`);
}
