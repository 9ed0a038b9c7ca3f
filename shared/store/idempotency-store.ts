import * as z from 'zod';
import { type Instant, toEpochMs, toMilliseconds } from '../domain/time.ts';
import { type OnConditionFailed, put, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { itemReader } from './stored.ts';
import { getItem, type Table } from './table.ts';

/** The first answer to a request that carried an idempotency key. */
export type FirstResponse = {
  /** A digest of what was asked; the same key with another is a mistake of the client. */
  readonly fingerprint: string;
  readonly status: number;
  readonly body: unknown;
};

/** How long a key is remembered. Natural keys below it keep an effect from happening twice even after. */
export const idempotencyRetention = 'PT24H';

const toRecord = itemReader(
  z.object({
    fingerprint: z.string(),
    status: z.int(),
    body: z.string(),
    expiresAt: z.int(),
  }),
);

const seconds = (at: Instant): number => Math.floor(toEpochMs(at) / 1000);

export const findFirstResponse = async (
  table: Table,
  accountId: string,
  key: string,
  now: Instant,
): Promise<FirstResponse | undefined> => {
  const item = await getItem(table, keys.idempotency(accountId, key));
  if (!item) return undefined;
  const { fingerprint, status, body, expiresAt } = toRecord(item);
  // The table removes what has expired some time later, so what is still there may be over.
  return expiresAt < seconds(now) ? undefined : { fingerprint, status, body: JSON.parse(body) };
};

/** Remembers an answer in the same transaction as what it tells of, unless the key was used before. */
export const firstResponseWrite = (
  accountId: string,
  key: string,
  answer: FirstResponse,
  now: Instant,
  onKeyUsed: OnConditionFailed,
): Write =>
  put(
    {
      ...keys.idempotency(accountId, key),
      fingerprint: answer.fingerprint,
      status: answer.status,
      body: JSON.stringify(answer.body),
      expiresAt: seconds(now) + toMilliseconds(idempotencyRetention) / 1000,
    },
    { expression: 'attribute_not_exists(pk) OR expiresAt < :now', values: { ':now': seconds(now) } },
    onKeyUsed,
  );
