import type { Deps } from '../../deps.ts';
import { commit } from '../../store/commit.ts';
import {
  type DeadLetter,
  removedDeadLetterWrite,
  toDeadLetter,
} from '../../store/dead-letters/dead-letter-store.ts';
import { indexes } from '../../store/indexes.ts';
import { shards } from '../../store/keys.ts';
import { getItem, type Item } from '../../store/table.ts';
import { defineDue, sweepDue } from '../sweep-due.ts';

/** Maximum dead letters of a shard that are listed at once. */
const maxPerShard = 25;

/** A run ends before the next one begins. */
const maxRunDuration = 'PT50S';

/**
 * Projects the items of dead letters again, from the table. A dead letter is deleted after a success, and
 * otherwise tried again for ever, with growing delays. An item that was deleted needs no projection.
 */
export const sweepDeadLetters = async (
  deps: Pick<Deps, 'table' | 'now'>,
  project: (item: Item) => Promise<void>,
): Promise<{ readonly found: number; readonly projected: number }> => {
  const kind = defineDue<DeadLetter, 'projected'>(deps.table, {
    ranges: (now) => shards.map((shard) => indexes.deadLettersDue(shard, `${now}#~`)),
    read: toDeadLetter,
    limit: maxPerShard,
    handle: async (letter) => {
      const item = await getItem(deps.table, letter.item);
      if (item) await project(item);
      await commit(deps.table, [removedDeadLetterWrite(letter)]);
      return { outcome: 'projected' };
    },
  });
  const outcomes = await sweepDue(deps, [kind], maxRunDuration);
  return { found: outcomes.length, projected: outcomes.filter((each) => each === 'projected').length };
};
