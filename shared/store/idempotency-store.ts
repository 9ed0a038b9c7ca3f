import * as z from 'zod';
import { type Instant, toEpochMs, toMilliseconds } from '../domain/time.ts';
import { type OnConditionFailed, put, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { OutgoingText, readStoredText } from './packing/pack-text.ts';
import { itemReader } from './stored.ts';
import { getItem, type Table } from './table.ts';
import { UnreadableItem } from './unreadable.ts';

/** The first response to a request with an idempotency key. */
export type FirstResponse = {
  /** A digest of the request. The same key with another request is a client error. */
  readonly fingerprint: string;
  readonly status: number;
  readonly body: unknown;
};

/** How long a key is stored. Natural keys, and ids that follow from the key, prevent repeated effects after that. */
export const idempotencyRetention = 'PT24H';

const toRecord = itemReader(
  z.object({
    fingerprint: z.string(),
    status: z.int(),
    body: z.union([z.string(), z.custom<Uint8Array>((value) => value instanceof Uint8Array)]),
    expiresAt: z.int(),
  }),
);

const seconds = (at: Instant): number => Math.floor(toEpochMs(at) / 1000);

export const findFirstResponse = async (
  table: Table,
  accountId: string,
  name: string,
  now: Instant,
): Promise<FirstResponse | undefined> => {
  const key = keys.idempotency(accountId, name);
  const item = await getItem(table, key);
  if (!item) return undefined;
  const { fingerprint, status, body, expiresAt } = toRecord(item);
  // The table deletes expired items some time later.
  if (expiresAt < seconds(now)) return undefined;
  const text = readStoredText(body);
  if (text === undefined) throw new UnreadableItem(key, [{ path: 'body', code: 'packed' }]);
  return { fingerprint, status, body: JSON.parse(text) };
};

/** Stores a response in the transaction of its effects, unless the key was used before. */
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
      body: new OutgoingText(JSON.stringify(answer.body)),
      expiresAt: seconds(now) + toMilliseconds(idempotencyRetention) / 1000,
    },
    { expression: 'attribute_not_exists(pk) OR expiresAt < :now', values: { ':now': seconds(now) } },
    onKeyUsed,
  );
