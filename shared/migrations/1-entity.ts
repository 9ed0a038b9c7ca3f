import { update } from '../store/commit.ts';
import { entityOf } from '../store/entities.ts';
import type { Migration } from './migration.ts';

/** Adds the `entity` attribute to each item. An update adds it without more code. */
export const addEntity: Migration = {
  name: '1-entity',
  migrateItem: ({ pk, sk, entity }) => {
    const key = { pk: String(pk), sk: String(sk) };
    if (entity !== undefined || entityOf(key) === undefined) return undefined;
    return update(key, {}, { expression: 'attribute_exists(pk) AND attribute_not_exists(entity)' });
  },
};
