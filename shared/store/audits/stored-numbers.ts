import { toHoldNameAfterEnd } from '../../domain/audits/audit.ts';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import { type Key, keys, kindShardGroups, kindShards } from '../keys.ts';
import { isOpenOrder, toOrderRecord } from '../orders/order-store.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, type Table } from '../table.ts';
import { toTask } from '../tasks/task-schema.ts';

const keysOf = (place: AuditKey): readonly Key[] => {
  const [what, first = '', second = '', third = ''] = place.split(' ');
  if (what === 'wallet') return [keys.wallet(first, second)];
  if (what === 'month') return [keys.walletMonth(first, second, third)];
  if (what === 'account') return [keys.accountSum(first, second)];
  if (what === 'kinds') return shardsOfGroup(Number(first)).map((shard) => keys.sumsByKind(shard, second));
  return [first === 'task' ? keys.task(second) : keys.order(second)];
};

/** The shards of a group. */
const shardsOfGroup = (group: number): readonly number[] =>
  Array.from({ length: kindShards / kindShardGroups }, (_, at) => group + at * kindShardGroups);

/** The stored numbers of an item, by name; none if it is missing. */
const numbersOf = (item: Item): ReadonlyMap<string, number> => {
  if (item.sk === 'ORDER') {
    const { order } = toOrderRecord(item);
    return heldNumbers(order.terms.price.currency, order.held, isOpenOrder(order));
  }
  if (item.sk === 'TASK') {
    const { reward, held, status } = toTask(item);
    return heldNumbers(reward.currency, held, status !== 'closed');
  }
  return new Map(
    Object.entries(item).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
};

const heldNumbers = (currency: string, held: number, open: boolean): ReadonlyMap<string, number> =>
  new Map(
    open
      ? [[currency, held]]
      : [
          [currency, held],
          [toHoldNameAfterEnd(currency), held],
        ],
  );

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** Reads the stored numbers of some items, strongly consistent. */
export const readStoredNumbers = async (
  table: Table,
  places: readonly AuditKey[],
): Promise<ReadonlyMap<AuditKey, ReadonlyMap<string, number>>> => {
  const items = await getItems(table, places.flatMap(keysOf));
  const found = new Map(readEach(table, items, (item) => [nameOf(item), numbersOf(item)] as const));
  return new Map(
    places.map((place) => [place, together(keysOf(place).flatMap((key) => found.get(nameOf(key)) ?? []))]),
  );
};

const together = (all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const [name, number] of all.flatMap((numbers) => [...numbers])) {
    sums.set(name, (sums.get(name) ?? 0) + number);
  }
  return sums;
};
