import { readEntity } from '../store/entities.ts';
import { oldNameWrite } from '../store/search/search-store.ts';
import { displayNameOf, idOf } from './5-search.ts';
import type { Migration } from './migration.ts';

/** Makes parties that were named before findable by each word of their names, also of Chinese ones. */
export const addPartyWords: Migration = {
  name: '7-party-words',
  migrateItem: (item) =>
    readEntity(item) === 'party' ? oldNameWrite(idOf(item), displayNameOf(item)) : undefined,
};
