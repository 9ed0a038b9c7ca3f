import { readEntity } from '../store/entities.ts';
import { keys } from '../store/keys.ts';
import { idEndKeys, nameKeys, oldSearchWrite } from '../store/search/search-store.ts';
import type { Item } from '../store/table.ts';
import type { Migration } from './migration.ts';

/** The id in a partition key. */
export const idOf = ({ pk }: Item): string => String(pk).split('#')[1] ?? '';

/** The name of a party. */
export const displayNameOf = ({ party }: Item): string | undefined => {
  const name = typeof party === 'object' && party !== null ? Reflect.get(party, 'displayName') : undefined;
  return typeof name === 'string' ? name : undefined;
};

const writeOf: Readonly<Record<string, (item: Item) => ReturnType<typeof oldSearchWrite>>> = {
  // The first event of an order has its places.
  order: (item) => oldSearchWrite(keys.orderEvent(idOf(item), 1), idEndKeys('order', idOf(item))),
  task: (item) => oldSearchWrite(keys.task(idOf(item)), idEndKeys('task', idOf(item))),
  withdrawal: (item) => oldSearchWrite(keys.withdrawal(idOf(item)), idEndKeys('withdrawal', idOf(item))),
  deposit: (item) => oldSearchWrite(keys.deposit(idOf(item)), idEndKeys('deposit', idOf(item))),
  party: (item) => oldSearchWrite(keys.party(idOf(item)), nameKeys(idOf(item), displayNameOf(item))),
};

/** Makes orders, tasks, payments and parties of releases before 0.3.0 findable by the ends of their ids and by name. */
export const addSearchTerms: Migration = {
  name: '5-search',
  migrateItem: (item) => writeOf[readEntity(item) ?? '']?.(item),
};
