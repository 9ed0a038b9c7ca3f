import { oldSuspensionWrite } from '../store/accounts/party-store.ts';
import { readEntity } from '../store/entities.ts';
import type { Migration } from './migration.ts';

/** The creator in an item, by what this migration needs of it. */
const isSuspended = (creator: unknown): boolean =>
  typeof creator === 'object' && creator !== null && Reflect.get(creator, 'status') === 'suspended';

/**
 * Lists creators whom a release before 0.3.0 suspended. Who suspended them, and why, stays in the history of their
 * standing.
 */
export const listSuspensions: Migration = {
  name: '3-suspensions',
  migrateItem: (item) =>
    readEntity(item) === 'creator' && isSuspended(item.creator)
      ? oldSuspensionWrite(String(item.pk).split('#')[1] ?? '')
      : undefined,
};
