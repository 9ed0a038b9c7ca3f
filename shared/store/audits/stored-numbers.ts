import { toHoldNameAfterEnd, toHoldNameOfTerms } from '../../domain/audits/audit.ts';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import { addNumbers, type Numbers } from '../../domain/audits/numbers.ts';
import type { Order } from '../../domain/orders/order.ts';
import { type Key, keys, kindShardGroups, kindShards } from '../keys.ts';
import { isOpenOrder, toOrderRecord } from '../orders/order-store.ts';
import { numberIn, readEach } from '../stored.ts';
import { getItems, type Item, type Table } from '../table.ts';
import { toTask } from '../tasks/task-schema.ts';

const keysOf = (place: AuditKey): readonly Key[] => {
  const [what, first = '', second = '', third = ''] = place.split(' ');
  if (what === 'wallet') return [keys.wallet(first, second)];
  if (what === 'month') return [keys.walletMonth(first, second, third)];
  if (what === 'account') return [keys.earlierAccountSum(first, second)];
  if (what === 'sums') return [keys.kindSums(Number(first), second)];
  if (what === 'kinds') {
    return shardsOfGroup(Number(first)).map((shard) => keys.earlierKindSums(shard, second));
  }
  return [first === 'task' ? keys.task(second) : keys.order(second)];
};

/** The shards of a group. */
const shardsOfGroup = (group: number): readonly number[] =>
  Array.from({ length: kindShards / kindShardGroups }, (_, at) => group + at * kindShardGroups);

/** The stored numbers of an item, by name; none if it is missing. */
const numbersOf = (item: Item): Numbers => {
  if (item.sk === 'ORDER') return orderNumbersOf(toOrderRecord(item).order);
  if (item.sk === 'TASK') return taskNumbersOf(item);
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
};

/** The funds of an order come and go once. Its price and what is held tell both. */
const orderNumbersOf = (order: Order): Numbers => {
  const { held, terms } = order;
  const { amount, currency } = terms.price;
  return {
    [currency]: held,
    ...(isOpenOrder(order)
      ? { [toHoldNameOfTerms(currency)]: held - amount }
      : { [toHoldNameAfterEnd(currency)]: held }),
    [`credit ${currency}`]: amount,
    [`debit ${currency}`]: amount - held,
    [`entries ${currency}`]: held === 0 ? 2 : 1,
  };
};

const taskNumbersOf = (item: Item): Numbers => {
  const { reward, held, status, slotsLeft } = toTask(item);
  const { currency, amount } = reward;
  const hasSlots = status === 'open' || status === 'paused' || status === 'in_moderation';
  return {
    [currency]: held,
    ...(hasSlots && { [toHoldNameOfTerms(currency)]: held - slotsLeft * amount }),
    ...(status === 'closed' && { [toHoldNameAfterEnd(currency)]: held }),
    ...Object.fromEntries(
      ['debit', 'credit', 'entries'].map((name) => [`${name} ${currency}`, numberIn(item, name) ?? 0]),
    ),
  };
};

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** Reads the stored numbers of some items, strongly consistent. */
export const readStoredNumbers = async (
  table: Table,
  places: readonly AuditKey[],
): Promise<ReadonlyMap<AuditKey, Numbers>> => {
  const items = await getItems(table, [...new Set(places)].flatMap(keysOf));
  const found = new Map(readEach(table, items, (item) => [nameOf(item), numbersOf(item)] as const));
  return new Map(
    places.map((place) => [
      place,
      keysOf(place).reduce<Numbers>((sum, key) => addNumbers(sum, found.get(nameOf(key)) ?? {}), {}),
    ]),
  );
};
