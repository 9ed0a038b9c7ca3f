import { addNumbers, areEqual, type Numbers } from './numbers.ts';

/**
 * Compares the stored numbers of an item with the journal. `settled` are the sums of the entries that the item contains
 * for certain. `newer` are the effects of later entries, in their order. The item contains the first of them, as many as
 * its number of entries says. Returns the numbers by the journal, if the stored ones differ.
 */
export const judgeNumbers = (
  settled: Numbers,
  stored: Numbers,
  newer: readonly Numbers[],
): { readonly expected: Numbers } | undefined => {
  let sums = settled;
  let counted = hasSameEntries(sums, stored) ? sums : undefined;
  for (const numbers of newer) {
    if (areEqual(sums, stored)) return undefined;
    sums = addNumbers(sums, numbers);
    if (hasSameEntries(sums, stored)) counted = sums;
  }
  return areEqual(sums, stored) ? undefined : { expected: counted ?? sums };
};

const hasSameEntries = (sums: Numbers, { entries }: Numbers): boolean =>
  entries !== undefined && (sums.entries ?? 0) === entries;
