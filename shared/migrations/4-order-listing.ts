import { readEntity } from '../store/entities.ts';
import { oldOrderListingWrite } from '../store/orders/order-selection-store.ts';
import type { Migration } from './migration.ts';

/** Lists the orders of releases before 0.3.0 among all orders. Their place by age is in the index of the creator. */
export const listOrders: Migration = {
  name: '4-order-listing',
  migrateItem: ({ gsi1sk, ...item }) => {
    const [createdAt, id] = String(gsi1sk).split('#');
    return readEntity(item) === 'order' && createdAt && id ? oldOrderListingWrite(id, createdAt) : undefined;
  },
};
