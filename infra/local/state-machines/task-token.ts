import { parseJson } from './json.ts';
import { createUuid } from './query-functions.ts';

/** A token contains its execution and attempt, so that it needs no index. A nonce makes it hard to guess. */
export const makeTaskToken = (executionArn: string, attempt: number, random: () => number): string =>
  Buffer.from(JSON.stringify([executionArn, attempt, createUuid(random)])).toString('base64url');

/** The ARN of a token's execution. Undefined if it is not a task token. */
export function executionOfToken(token: string): string | undefined {
  const read = parseJson(Buffer.from(token, 'base64url').toString());
  return Array.isArray(read) && read.length === 3 && typeof read[0] === 'string' ? read[0] : undefined;
}
