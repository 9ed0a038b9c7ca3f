import type { Key } from './keys.ts';

/** A fault of a stored value and its path, without the value. */
export type StoredFault = { readonly path: string; readonly code: string };

/** An item without a required attribute, or with one of the wrong type. */
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
