import * as z from 'zod';
import { afterEnd } from '../domain/audit/audit.ts';
import type { Place } from '../domain/audit/effects.ts';
import { type Key, keys } from './keys.ts';
import { isOpen, toOrderRecord } from './order-store.ts';
import { getItems, type Item, type Table } from './table.ts';
import { toTask } from './task-schema.ts';

const keyOf = (place: Place): Key => {
  const [what, first = '', second = '', third = ''] = place.split(' ');
  if (what === 'wallet') return keys.wallet(first, second);
  if (what === 'month') return keys.walletMonth(first, second, third);
  if (what === 'account') return keys.accountSum(first, second);
  if (what === 'kinds') return keys.sumsByKind(Number(first), second);
  return first === 'task' ? keys.task(second) : keys.order(second);
};

/** What is stored at a place: its numbers by name. What does not exist holds nothing. */
const numbersOn = (item: Item): ReadonlyMap<string, number> => {
  if (item.sk === 'ORDER') {
    const { order } = toOrderRecord(item);
    return holding(order.terms.price.currency, order.held, isOpen(order));
  }
  if (item.sk === 'TASK') {
    const { reward, held, status } = toTask(item);
    return holding(reward.currency, held, status !== 'closed');
  }
  const numbers = Object.entries(item).filter(([, value]) => typeof value === 'number');
  return new Map(numbers.map(([name, value]) => [name, z.int().parse(value)]));
};

const holding = (currency: string, held: number, open: boolean): ReadonlyMap<string, number> =>
  new Map(
    open
      ? [[currency, held]]
      : [
          [currency, held],
          [afterEnd(currency), held],
        ],
  );

const nothing: ReadonlyMap<string, number> = new Map();

/** What is stored at up to a hundred places, as it is after every write that was acknowledged. */
export const readPlaces = async (
  table: Table,
  places: readonly Place[],
): Promise<ReadonlyMap<Place, ReadonlyMap<string, number>>> => {
  const items = await getItems(table, places.map(keyOf));
  const found = new Map(items.map((item) => [`${item.pk} ${item.sk}`, numbersOn(item)]));
  return new Map(
    places.map((place) => {
      const { pk, sk } = keyOf(place);
      return [place, found.get(`${pk} ${sk}`) ?? nothing];
    }),
  );
};
