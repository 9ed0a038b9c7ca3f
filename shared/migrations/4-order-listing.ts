import { refuse } from '../domain/refusal.ts';
import { allOf, exists, isMissing, update } from '../store/commit.ts';
import { readEntity } from '../store/entities.ts';
import { indexes, indexKeys } from '../store/indexes.ts';
import { keys } from '../store/keys.ts';
import type { Migration } from './migration.ts';

const listedRefusal = refuse('conflict', 'The order is listed already.');

/** Lists the orders of releases before 0.3.0 among all orders. Their place by age is in the index of the creator. */
export const listOrders: Migration = {
  name: '4-order-listing',
  migrateItem: ({ gsi1sk, ...item }) => {
    const [createdAt, id] = String(gsi1sk).split('#');
    if (readEntity(item) !== 'order' || !createdAt || !id) return undefined;
    const place = indexKeys(indexes.allOrders(), `${createdAt}#${id}`);
    const isUnlisted = allOf(exists, isMissing('gsi1pk'));
    return update(keys.orderEvent(id, 1), { set: place }, isUnlisted, () => listedRefusal);
  },
};
