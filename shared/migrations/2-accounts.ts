import { namedOldPartyWrite, oldPartyWrite } from '../store/accounts/party-store.ts';
import type { Write } from '../store/commit.ts';
import type { Item } from '../store/document.ts';
import { readEntity } from '../store/entities.ts';
import type { Migration } from './migration.ts';

/** The party of an item by a field of its nested value, such as `task.advertiserId`. */
const fieldOf = (item: Item, part: string, field: string): string => {
  const value = item[part];
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return typeof found === 'string' ? found : '';
};

/** The id in a partition key, such as `WALLET#adv_…`. */
const idInKey = ({ pk }: Item): string => String(pk).split('#')[1] ?? '';

/** What stands for the handle of an application whose account was erased. */
const erasedHandle = 'erased';

const handleOf = (item: Item): string | undefined => {
  const handle = fieldOf(item, 'application', 'handle');
  return handle === '' || handle === erasedHandle ? undefined : handle;
};

const namedPartyOf = (item: Item): Write | undefined => {
  const name = fieldOf(item, 'content', 'displayName');
  return name === '' ? undefined : namedOldPartyWrite(idInKey(item), name);
};

/** The write for the party that an item of each entity belongs to. A task names its advertiser by sign-in: that is left out. */
const partyWriteOf: Readonly<Record<string, (item: Item) => Write | undefined>> = {
  advertiser_record: (item) => oldPartyWrite(idInKey(item)),
  agency_record: (item) => oldPartyWrite(idInKey(item)),
  agreement: (item) => oldPartyWrite(fieldOf(item, 'agreement', 'agencyId')),
  application: (item) => oldPartyWrite(fieldOf(item, 'application', 'creatorId'), handleOf(item)),
  balance: (item) => oldPartyWrite(idInKey(item)),
  creator: (item) => oldPartyWrite(idInKey(item)),
  deposit: (item) => oldPartyWrite(fieldOf(item, 'deposit', 'advertiserId')),
  payout_account: (item) => oldPartyWrite(idInKey(item)),
  profile: namedPartyOf,
  task: (item) => oldPartyWrite(fieldOf(item, 'task', 'advertiserId')),
};

/**
 * Gives each party of the releases before 0.3.0 its item, by which others see its name. Ids do not lead back to the
 * person: the account is opened when its owner next signs in.
 */
export const openParties: Migration = {
  name: '2-accounts',
  migrateItem: (item) => partyWriteOf[readEntity(item) ?? '']?.(item),
};
