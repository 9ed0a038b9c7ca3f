import type { Effect, Place } from './effects.ts';

/** The numbers that the journal comes to, by place. */
export type Sums = Map<Place, Map<string, number>>;

/** Adds an effect to the sums. They are changed and not copied: an audit adds up millions. */
export const addTo = (sums: Sums, { place, name, amount }: Effect): void => {
  const numbers = sums.get(place) ?? new Map<string, number>();
  const sum = (numbers.get(name) ?? 0) + amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${place} ${name} is not a whole number any more`);
  numbers.set(name, sum);
  sums.set(place, numbers);
};

/** The sums as text, and back. */
export const written = (sums: Sums): string =>
  JSON.stringify([...sums].map(([place, numbers]) => [place, Object.fromEntries(numbers)]));

export const read = (text: string): Sums =>
  new Map(
    (JSON.parse(text) as [Place, Record<string, number>][]).map(([place, numbers]) => [
      place,
      new Map(Object.entries(numbers)),
    ]),
  );
