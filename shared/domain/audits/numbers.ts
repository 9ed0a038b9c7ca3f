/** The key of an item as text, as the store makes it. */
export type Place = string;

/** The numbers of an item, by name. A missing one is zero. */
export type Numbers = Readonly<Record<string, number>>;

/** What a journal entry adds to the numbers of one item. */
export type Effect = { readonly place: Place; readonly numbers: Numbers };

/** The sums of journal entries, by the key of the item and the name of the number. */
export type Sums = Map<Place, Record<string, number>>;

export const addNumbers = (numbers: Numbers, added: Numbers): Record<string, number> => {
  const sums: Record<string, number> = { ...numbers };
  for (const [name, amount] of Object.entries(added)) {
    const sum = (sums[name] ?? 0) + amount;
    if (!Number.isSafeInteger(sum)) throw new RangeError(`the sum of ${name} is not a safe integer`);
    sums[name] = sum;
  }
  return sums;
};

/** Adds effects. It changes the sums, because an audit adds millions of effects. */
export const addEffects = (sums: Sums, effects: readonly Effect[]): void => {
  for (const { place, numbers } of effects) sums.set(place, addNumbers(sums.get(place) ?? {}, numbers));
};

/** What must be added to the first numbers to get the second; empty if they are equal. */
export const differenceBetween = (numbers: Numbers, others: Numbers): Numbers =>
  Object.fromEntries(
    [...new Set([...Object.keys(numbers), ...Object.keys(others)])]
      .map((name) => [name, (others[name] ?? 0) - (numbers[name] ?? 0)] as const)
      .filter(([, difference]) => difference !== 0),
  );

export const areEqual = (numbers: Numbers, others: Numbers): boolean =>
  Object.keys(differenceBetween(numbers, others)).length === 0;
