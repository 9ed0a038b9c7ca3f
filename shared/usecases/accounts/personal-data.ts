import type { ApiDeps } from '../../deps.ts';
import { type Account, withErasurePhase } from '../../domain/accounts/account.ts';
import { type Party, removeDisplayName } from '../../domain/accounts/party.ts';
import { removeAccounts } from '../../domain/creators/creator.ts';
import { accountWrite, findAccount } from '../../store/accounts/account-store.ts';
import { findParties, partyWrite } from '../../store/accounts/party-store.ts';
import { alwaysTrue, remove, type Write } from '../../store/commit.ts';
import { creatorAndSearchWrites, findCreator } from '../../store/creators/creator-store.ts';
import { type Key, keys } from '../../store/keys.ts';
import { nameWrites } from '../../store/search/search-store.ts';
import { getItems } from '../../store/table.ts';
import type { Caller } from '../caller.ts';
import { type ErasureContext, type ErasureDeps, nextErasureStep } from './erase-next-step.ts';
import { openedIdsOf } from './party-ids.ts';

/** Writes how far the erasure has come to the account, where each request finds it. */
export const accountPhaseWrites = async (
  { table }: ApiDeps,
  { accountId }: Caller,
  phase: Account['erasure'],
): Promise<readonly Write[]> => {
  const account = await findAccount(table, accountId);
  return account && account.erasure !== phase ? [accountWrite(withErasurePhase(account, phase))] : [];
};

/** The items that only concern the account. */
const personalKeysOf = ({ creatorId, advertiserId, agencyId }: Caller): readonly Key[] => [
  ...(creatorId
    ? [
        keys.profile(creatorId),
        keys.preferences(creatorId),
        keys.payoutAccount({ role: 'creator', id: creatorId }),
      ]
    : []),
  ...(advertiserId
    ? [keys.advertiserProfile(advertiserId), keys.payoutAccount({ role: 'advertiser', id: advertiserId })]
    : []),
  ...(agencyId ? [keys.payoutAccount({ role: 'agency', id: agencyId })] : []),
];

const isNamed = ({ displayName, avatar, cover }: Party): boolean =>
  displayName !== undefined || avatar !== undefined || cover !== undefined;

/** Removes what names the person: profiles, payout accounts, accounts on other platforms, and the names of parties. */
export const personalDataWrites = async ({ table }: ApiDeps, caller: Caller): Promise<readonly Write[]> => {
  const [creator, parties] = await Promise.all([
    caller.creatorId ? findCreator(table, caller.creatorId) : undefined,
    findParties(table, Object.values(openedIdsOf(caller))),
  ]);
  const named = parties.filter(isNamed);
  return [
    ...(creator ? creatorAndSearchWrites(creator, removeAccounts(creator)) : []),
    ...personalKeysOf(caller).map((key) => remove(key, alwaysTrue)),
    ...named.flatMap((party) => [
      partyWrite(removeDisplayName(party)),
      ...nameWrites(party.id, undefined, party.displayName),
    ]),
  ];
};

/** Whether an erased account has personal data again. */
export const hasPersonalData = async (deps: ErasureDeps, about: ErasureContext): Promise<boolean> => {
  const { caller, erasure } = about;
  const [items, creator, parties, step] = await Promise.all([
    getItems(deps.table, personalKeysOf(caller)),
    caller.creatorId ? findCreator(deps.table, caller.creatorId) : undefined,
    findParties(deps.table, Object.values(openedIdsOf(caller))),
    nextErasureStep(deps, { ...about, erasure: { ...erasure, place: { section: 'applications' } } }),
  ]);
  return (
    items.length > 0 || (creator?.accounts.length ?? 0) > 0 || parties.some(isNamed) || step.writes.length > 0
  );
};
