/** Compares UTF-8 bytes, which is S3's order: surrogate pairs come after U+FFFF, not before U+E000. */
export const compareKeys = (left: string, right: string): number => {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) {
      const toCodePoint = (unit: number) =>
        unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
      return toCodePoint(a) - toCodePoint(b);
    }
  }
  return left.length - right.length;
};

/** Keys in S3's order. */
export type SortedKeys = {
  add(key: string): void;
  remove(key: string): void;
  /** The index of the first key that is not before `key`. */
  iterateFrom(key: string): number;
  at(place: number): string | undefined;
};

export const createSortedKeys = (initial: Iterable<string>): SortedKeys => {
  const keys = [...initial].sort(compareKeys);
  const iterateFrom = (key: string): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareKeys(keys[middle] ?? '', key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add: (key) => {
      const place = iterateFrom(key);
      if (keys[place] !== key) keys.splice(place, 0, key);
    },
    remove: (key) => {
      const place = iterateFrom(key);
      if (keys[place] === key) keys.splice(place, 1);
    },
    iterateFrom,
    at: (place) => keys[place],
  };
};
