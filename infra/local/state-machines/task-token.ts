import { parseJson } from './json.ts';
import { createUuid } from './query-functions.ts';

/** A token names its execution and attempt, so that it is found without an index; a nonce keeps it from being guessed. */
export const makeTaskToken = (executionArn: string, attempt: number, random: () => number): string =>
  Buffer.from(JSON.stringify([executionArn, attempt, createUuid(random)])).toString('base64url');

/** The ARN of the execution that a token was made for, or undefined when it is no task token. */
export function executionOfToken(token: string): string | undefined {
  const read = parseJson(Buffer.from(token, 'base64url').toString());
  return Array.isArray(read) && read.length === 3 && typeof read[0] === 'string' ? read[0] : undefined;
}
