import type { Write } from '../store/commit.ts';
import type { Item } from '../store/document.ts';

/** A change of stored items, one item at a time. */
export type Migration = {
  /** Its number and what it changes, as in `1-entity`. Its progress is stored by this name. */
  readonly name: string;
  /**
   * The write that changes an item, or nothing if the item needs no change. Its condition must refuse an item that
   * was changed since: the migration then reads that item again.
   */
  readonly migrateItem: (item: Item) => Write | undefined;
};
