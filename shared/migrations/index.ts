import { addEntity } from './1-entity.ts';
import { openParties } from './2-accounts.ts';
import { listSuspensions } from './3-suspensions.ts';
import { listOrders } from './4-order-listing.ts';
import { addSearchTerms } from './5-search.ts';
import { listPayments } from './6-payment-listing.ts';
import { addPartyWords } from './7-party-words.ts';
import { listFilmsByWord } from './8-film-words.ts';
import type { Migration } from './migration.ts';

/** All migrations, in the order in which they run. A published one never changes. */
export const migrations: readonly Migration[] = [
  addEntity,
  openParties,
  listSuspensions,
  listOrders,
  addSearchTerms,
  listPayments,
  addPartyWords,
  listFilmsByWord,
];
