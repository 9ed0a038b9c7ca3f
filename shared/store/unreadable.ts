import type { Key } from './keys.ts';

/** What is wrong with a stored value, and where; nothing of what it holds. */
export type StoredFault = { readonly path: string; readonly code: string };

/** An item that lacks what it was always written with, or has it in another type. */
export class UnreadableItem extends Error {
  readonly key: Key;
  readonly faults: readonly StoredFault[];

  constructor(key: Key, faults: readonly StoredFault[]) {
    const places = faults.map(({ path, code }) => `${path} (${code})`).join(', ');
    super(`the item ${key.pk} ${key.sk} cannot be read: ${places}`);
    this.name = 'UnreadableItem';
    this.key = key;
    this.faults = faults;
  }
}
