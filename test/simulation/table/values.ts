/**
 * An attribute's value as the document client returns it. Items in the table are frozen, so that they can be
 * shared.
 */
export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | ReadonlySet<string | number>
  | readonly Value[]
  | { readonly [name: string]: Value };

export type Item = { readonly [name: string]: Value };

export const isMap = (value: Value | undefined): value is Item =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Set) &&
  !(value instanceof Uint8Array);

const toPlainValue = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * A frozen copy of a written item, as the document client would marshal it: undefined members are omitted.
 * Throws for everything that a table cannot store.
 */
export const toStoredValue = (value: unknown): Value => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`a table stores no ${value}`);
    return value;
  }
  if (Array.isArray(value))
    return Object.freeze(value.filter((item) => item !== undefined).map(toStoredValue));
  if (value instanceof Set) return storedSet(value);
  // Bytes cannot be frozen. Nothing changes those of a packed text.
  if (value instanceof Uint8Array) return value;
  if (typeof value !== 'object' || !toPlainValue(value)) throw new Error(`a table stores no ${typeof value}`);
  const copy: Record<string, Value> = {};
  for (const name in value) {
    const member: unknown = (value as Record<string, unknown>)[name];
    if (member !== undefined) copy[name] = toStoredValue(member);
  }
  return Object.freeze(copy);
};

const storedSet = (set: ReadonlySet<unknown>): ReadonlySet<string | number> => {
  const members = [...set];
  const [first] = members;
  const kind = typeof first;
  if ((kind !== 'string' && kind !== 'number') || !members.every((member) => typeof member === kind)) {
    throw new Error('a set holds texts or numbers, at least one, and not both');
  }
  return new Set(members as (string | number)[]);
};

/** The type of a value by DynamoDB's name for it. */
export const typeOf = (value: Value): string => {
  if (typeof value === 'string') return 'S';
  if (typeof value === 'number') return 'N';
  if (typeof value === 'boolean') return 'BOOL';
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return 'L';
  if (value instanceof Set) return typeof value.values().next().value === 'string' ? 'SS' : 'NS';
  return value instanceof Uint8Array ? 'B' : 'M';
};

const hasSurrogates = /[\ud800-\udfff]/;

/** Texts are in the order of their bytes in UTF-8, which is that of UTF-16 except beyond the basic plane. */
export const compareTexts = (a: string, b: string): number => {
  if (a === b) return 0;
  const isBefore = a < b;
  // The orders differ only where the smaller text has a surrogate.
  if (hasSurrogates.test(isBefore ? a : b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return isBefore ? -1 : 1;
};

/** The order of two values of one type that has an order; undefined for all others. */
export const compare = (a: Value | undefined, b: Value | undefined): number | undefined => {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(a - b);
  return undefined;
};

const equalMaps = (a: Item, b: Item): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => equal(a[name], b[name]));
};

/** Whether two values are equal and of one type. */
export const equal = (a: Value | undefined, b: Value | undefined): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (typeOf(a) !== typeOf(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => equal(item, b[at]));
  }
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  return isMap(a) && isMap(b) && equalMaps(a, b);
};
