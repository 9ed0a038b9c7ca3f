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
): Numbers | undefined => {
  const sums = [settled];
  for (const numbers of newer) sums.push(addNumbers(sums.at(-1) ?? {}, numbers));
  if (sums.some((each) => areEqual(each, stored))) return undefined;
  const hasSameEntries = ({ entries = 0 }: Numbers) => entries === stored.entries;
  return sums.findLast(hasSameEntries) ?? sums.at(-1);
};
