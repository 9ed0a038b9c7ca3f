import type { Write } from '../store/commit.ts';
import type { Item } from '../store/document.ts';

/** A change of stored items, one by one. */
export type Migration = {
  /** Its number and its change, as in `1-entity`. Its progress is stored under this name. */
  readonly name: string;
  /**
   * The write that migrates an item, or `undefined` if there is nothing to change. Its condition must fail if
   * the item changed since; then the item is read again. If it is refused instead, there is nothing left to change.
   */
  readonly migrateItem: (item: Item) => Write | undefined;
};
