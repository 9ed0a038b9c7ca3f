import { addNumbers, type Numbers, type Place } from '../../domain/audits/numbers.ts';
import { findOwn } from '../../domain/find-own.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, type Table } from '../table.ts';
import { type Document, documents, withCurrency } from './documents.ts';
import { keysOf, placeOf } from './place.ts';

/** The stored numbers of an item, by name. Those of a document name their currency. `undefined` if none can be compared. */
const numbersOf = (item: Item): Numbers | undefined => {
  const document = findOwn<Document>(documents, String(item.sk).toLowerCase());
  if (!document) {
    const numbers = Object.entries(item).flatMap(([name, value]) =>
      typeof value === 'number' ? [[name, value]] : [],
    );
    return Object.fromEntries(numbers);
  }
  const comparable = document.numbersOf(item);
  return comparable && withCurrency(comparable[1], comparable[0]);
};

/**
 * Reads the stored numbers of some items, strongly consistent. A missing item has none. Items whose numbers cannot be
 * compared are left out.
 */
export const readStoredNumbers = async (
  table: Table,
  places: readonly Place[],
): Promise<ReadonlyMap<Place, Numbers>> => {
  const items = await getItems(table, places.flatMap(keysOf));
  const found = new Map(readEach(table, items, (item) => [placeOf(item), numbersOf(item)] as const));
  const isComparable = (place: Place) => !found.has(place) || found.get(place) !== undefined;
  const sumOf = (place: Place) =>
    keysOf(place).reduce<Numbers>((sum, key) => addNumbers(sum, found.get(placeOf(key)) ?? {}), {});
  return new Map(places.filter(isComparable).map((place) => [place, sumOf(place)]));
};
