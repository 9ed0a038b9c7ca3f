import { addNumbers, type Numbers, type Place } from '../../domain/audits/numbers.ts';
import { findOwn } from '../../domain/find-own.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, type Table } from '../table.ts';
import { type Document, documents, withCurrency } from './documents.ts';
import { keysOf, placeOf } from './place.ts';

/** The stored numbers of an item, by name. Those of a document name their currency. */
const numbersOf = (item: Item): Numbers => {
  const document = findOwn<Document>(documents, String(item.sk).toLowerCase());
  if (!document) {
    const numbers = Object.entries(item).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value]] : [],
    );
    return Object.fromEntries(numbers);
  }
  const [currency, numbers] = document.numbersOf(item);
  return withCurrency(numbers, currency);
};

/** Reads the stored numbers of some items, strongly consistent. A missing item has none. */
export const readStoredNumbers = async (
  table: Table,
  places: readonly Place[],
): Promise<ReadonlyMap<Place, Numbers>> => {
  const items = await getItems(table, [...new Set(places)].flatMap(keysOf));
  const found = new Map(readEach(table, items, (item) => [placeOf(item), numbersOf(item)] as const));
  const sumOf = (place: Place) =>
    keysOf(place).reduce<Numbers>((sum, key) => addNumbers(sum, found.get(placeOf(key)) ?? {}), {});
  return new Map(places.map((place) => [place, sumOf(place)]));
};
