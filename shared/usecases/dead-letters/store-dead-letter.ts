import type { Deps } from '../../deps.ts';
import { commit } from '../../store/commit.ts';
import { deadLetterIdOf, newDeadLetterWrite } from '../../store/dead-letters/dead-letter-store.ts';
import { entityOf } from '../../store/entities.ts';
import type { Key } from '../../store/keys.ts';

/** Stores the key of an item whose projection keeps failing, so that the stream continues and a sweep tries again. */
export const storeDeadLetter = async (
  { table, now }: Pick<Deps, 'table' | 'now'>,
  item: Key,
  error: unknown,
): Promise<void> => {
  const deadLetter = {
    id: deadLetterIdOf(item),
    item,
    entity: entityOf(item) ?? 'unknown',
    failedAt: now(),
    error: error instanceof Error ? error.name : 'unknown',
  };
  // A stored one stays: it is the same item.
  await commit(table, [newDeadLetterWrite(deadLetter)]);
};
