import * as z from 'zod';
import { deriveId } from '../../adapters/ids.ts';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { openCollection } from '../collection.ts';
import { exists, isNew, put, remove, update, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, type Key, keys, shardOf } from '../keys.ts';
import { itemReader } from '../stored.ts';

/** A new or changed item whose projection keeps failing. The item itself stays in the table, so its key is enough. */
const DeadLetter = z.object({
  id: z.string(),
  item: z.object({ pk: z.string(), sk: z.string() }),
  /** The kind of the item. */
  entity: z.string(),
  failedAt: Instant,
  /** The name of the first error. */
  error: z.string(),
});

export type DeadLetter = TypeOf<typeof DeadLetter>;

const readDeadLetter = itemReader(z.object({ deadLetter: DeadLetter, gsi5sk: z.string() }));

/** A dead letter and when it is tried again. */
export type DeadLetterRecord = { readonly deadLetter: DeadLetter; readonly nextAttemptAt: Instant };

export const { find: findDeadLetter, list: listDeadLetters } = openCollection(
  keys.deadLetter,
  (item): DeadLetterRecord => {
    const { deadLetter, gsi5sk } = readDeadLetter(item);
    return { deadLetter, nextAttemptAt: gsi5sk.split('#', 1)[0] ?? '' };
  },
);

export const toDeadLetter = (item: Parameters<typeof readDeadLetter>[0]): DeadLetter =>
  readDeadLetter(item).deadLetter;

/** One dead letter for each item, so that a second failure adds none. */
export const deadLetterIdOf = ({ pk, sk }: Key): string => deriveId('dlt', `${pk} ${sk}`);

const dueKeysOf = (id: string, at: Instant) =>
  indexKeys(indexes.deadLettersDue(shardOf(id, deadlineShards), ''), `${at}#${id}`);

export const newDeadLetterWrite = (deadLetter: DeadLetter): Write => {
  const { id, failedAt } = deadLetter;
  const place = indexKeys(indexes.deadLetters(), `${failedAt}#${id}`);
  return put({ ...keys.deadLetter(id), ...place, ...dueKeysOf(id, failedAt), deadLetter }, isNew);
};

/** Makes a dead letter due now. Its next delays are short again. */
export const redrivenDeadLetterWrite = (id: string, now: Instant): Write =>
  update(keys.deadLetter(id), { set: { ...dueKeysOf(id, now), delay: undefined } }, exists);

export const removedDeadLetterWrite = ({ id }: DeadLetter): Write => remove(keys.deadLetter(id), exists);
