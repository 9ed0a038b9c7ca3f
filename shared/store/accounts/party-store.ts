import { createOldParty, Party, partyKindOf } from '../../domain/accounts/party.ts';
import { suspendedAdvertiserRefusal } from '../../domain/holds/suspension.ts';
import { refuse } from '../../domain/refusal.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  allOf,
  type Condition,
  check,
  exists,
  followsVersion,
  isMissing,
  isNew,
  put,
  rewrite,
  update,
  type Write,
} from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { nameKeys } from '../search/search-store.ts';
import { readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

const toParty = attributeReader('party', Party);

export const { find: findParty, list: listParties } = openCollection(keys.party, toParty);

/** Up to 100 parties by one BatchGet. Ids without a party are left out. */
export const findParties = async (
  table: Table,
  ids: readonly string[],
  isConsistent = true,
): Promise<readonly Party[]> =>
  readEach(
    table,
    await getItems(
      table,
      ids.map((id) => keys.party(id)),
      isConsistent,
    ),
    toParty,
  );

/** Like `findParties`, strongly consistent; throws if one of them cannot be read. */
export const findAllParties = async (table: Table, ids: readonly string[]): Promise<readonly Party[]> =>
  (await getItems(table, ids.map(keys.party))).map(toParty);

/** The places of a party in the lists of restrictions, latest first. */
const restrictionKeysOf = ({
  id,
  hold,
  suspension,
}: Pick<Party, 'id' | 'hold' | 'suspension'>): Readonly<Record<string, string>> => {
  const held = hold && `${hold.at}#${id}`;
  const suspended = suspension && `${suspension.at ?? ''}#${id}`;
  const latest = [held, suspended]
    .flatMap((place) => place ?? [])
    .sort()
    .at(-1);
  return {
    ...(latest !== undefined && indexKeys(indexes.restrictedParties(), latest)),
    ...(held !== undefined && indexKeys(indexes.restrictedParties('hold'), held)),
    ...(suspended !== undefined && indexKeys(indexes.restrictedParties('suspension'), suspended)),
  };
};

const partyItem = (party: Party) => ({
  ...keys.party(party.id),
  ...restrictionKeysOf(party),
  ...nameKeys(party.id, party.displayName),
  party,
});

/** The advertiser is not suspended: a check for transactions that open a task. */
export const advertiserOpensTasksCheck = (advertiserId: string): Write =>
  check(keys.party(advertiserId), isMissing('party.suspension'), () => suspendedAdvertiserRefusal);

const knownParty = refuse('conflict', 'This party has an item already.');

/** Replaces the party that was read; version 1 is new. */
export const partyWrite = (party: Party): Write =>
  rewrite(partyItem(party), followsVersion('party.version', party.version));

/** Notes the suspension of a party by a release before 0.3.0. */
export const oldSuspensionWrite = (id: string): Write =>
  update(
    keys.party(id),
    {
      set: { 'party.suspension': { reasons: [] }, ...restrictionKeysOf({ id, suspension: { reasons: [] } }) },
    },
    allOf(exists, isMissing('party.suspension'), isMissing('gsi1pk')),
    () => knownParty,
  );

/** A party of a release before 0.3.0, unless it has an item. Undefined for an id of no party. */
export const oldPartyWrite = (id: string, displayName?: string): Write | undefined => {
  const kind = partyKindOf(id);
  if (!kind) return undefined;
  const party = createOldParty(kind, id, displayName);
  return put(partyItem(party), isNew, () => knownParty);
};

/** The same with the name that the party has chosen, which replaces one that a migration gave it. */
export const namedOldPartyWrite = (id: string, displayName: string): Write | undefined => {
  const kind = partyKindOf(id);
  if (!kind) return undefined;
  const isOpenToName: Condition = {
    expression:
      'attribute_not_exists(pk) OR (attribute_not_exists(#party.#accountId) AND #party.#name <> :name)',
    names: { '#party': 'party', '#accountId': 'accountId', '#name': 'displayName' },
    values: { ':name': displayName },
  };
  const party = createOldParty(kind, id, displayName);
  return put(partyItem(party), isOpenToName, () => knownParty);
};
