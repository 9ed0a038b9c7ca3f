import { update } from '../store/commit.ts';
import { entityOf } from '../store/entities.ts';
import type { Migration } from './migration.ts';

/** Writes to each item what it is. An update does so by itself. */
export const addEntity: Migration = {
  name: '1-entity',
  migrateItem: ({ pk, sk, entity }) => {
    const key = { pk: String(pk), sk: String(sk) };
    if (entity !== undefined || entityOf(key) === undefined) return undefined;
    return update(key, '', { expression: 'attribute_exists(pk) AND attribute_not_exists(entity)' });
  },
};
