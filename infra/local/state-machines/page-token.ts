import { parseJson } from './json.ts';
import { ServiceError } from './service-error.ts';

/** A `nextToken`: the list it belongs to, and where that list goes on. */
export const makePageToken = (list: string, position: number): string =>
  Buffer.from(JSON.stringify([list, position])).toString('base64url');

/** The position in a `nextToken`; throws InvalidToken for one that was not made for this very list. */
export function readPageToken(list: string, token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  const read = parseJson(Buffer.from(token, 'base64url').toString());
  if (Array.isArray(read) && read[0] === list && typeof read[1] === 'number') return read[1];
  throw new ServiceError('InvalidToken', `Invalid Token: 'the token does not belong to this list'`);
}
