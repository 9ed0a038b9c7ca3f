import * as z from 'zod';
import { AuditKey, type Effect } from './entry-effects.ts';

/** The sums of the journal, by key and name. */
export type Sums = Map<AuditKey, Map<string, number>>;

/** Adds an effect. It changes the sums, because an audit adds millions of effects. */
export const addEffect = (sums: Sums, { place, name, amount }: Effect): void => {
  const numbers = sums.get(place) ?? new Map<string, number>();
  const sum = (numbers.get(name) ?? 0) + amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${place} ${name} is not a safe integer`);
  numbers.set(name, sum);
  sums.set(place, numbers);
};

export const stringifySums = (sums: Sums): string =>
  JSON.stringify([...sums].map(([place, numbers]) => [place, Object.fromEntries(numbers)]));

const StoredSums = z.array(z.tuple([AuditKey, z.record(z.string(), z.number())]));

export const parseSums = (text: string): Sums =>
  new Map(
    StoredSums.parse(JSON.parse(text)).map(([place, numbers]) => [place, new Map(Object.entries(numbers))]),
  );
