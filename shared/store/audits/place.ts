import type { Place } from '../../domain/audits/numbers.ts';
import { partsOf } from '../../domain/ledger/accounts.ts';
import { type Key, keys, kindShards } from '../keys.ts';
import type { ListedAccount } from '../ledger/account-list.ts';
import type { Item } from '../table.ts';

/** The key of an item as text. Audits compare the numbers of the item with the journal. */
export const placeOf = ({ pk, sk }: Item): Place => `${pk} ${sk}`;

/** The sums of all entries. No item stores them; audits keep them for each day. */
export const ledgerPlaceOf = (currency: string): Place => `LEDGER#${currency}`;

/** The sums by kind of earlier releases, of all shards: releases before 0.2.0 had less of them. */
export const earlierSumsPlaceOf = (currency: string): Place => placeOf(keys.earlierKindSums(0, currency));

/** The items of a place. Only the sums of earlier releases are several. */
export const keysOf = (place: Place): readonly Key[] => {
  const [pk = '', sk = ''] = place.split(' ');
  const [list, currency = ''] = sk.split('#');
  return list === 'KINDS'
    ? Array.from({ length: kindShards }, (_, shard) => keys.earlierKindSums(shard, currency))
    : [{ pk, sk }];
};

/** Where the numbers of an account are: of its balance, and of its sum in earlier releases. */
export const listAccountPlaces = ({ account, currency }: ListedAccount): readonly [Place, Place] => {
  const { owner, id } = partsOf(account);
  const isHold = owner === 'task' || owner === 'order';
  const present = isHold ? keys[owner](id) : keys.wallet(id, currency);
  return [placeOf(present), placeOf(keys.earlierAccountSum(account, currency))];
};
