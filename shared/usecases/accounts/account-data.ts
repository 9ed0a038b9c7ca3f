import type { ApiDeps, Deps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import { findParties } from '../../store/accounts/party-store.ts';
import { findAdvertiserProfile } from '../../store/advertisers/advertiser-profile-store.ts';
import { toAdvertiserView } from '../advertisers/advertiser-view.ts';
import type { Caller } from '../caller.ts';
import { openedIdsOf } from './party-ids.ts';
import { resolveAccount } from './resolve-account.ts';

/** What is stored of an account itself: when it was opened, the names of its parties, and the advertiser's legal data. */
export const readAccountData = async (
  deps: ApiDeps & Pick<Deps, 'encryption'>,
  caller: Caller,
  now: Instant,
) => {
  const [account, parties, advertiser] = await Promise.all([
    resolveAccount(deps.table, caller.accountId, now, false),
    findParties(deps.table, Object.values(openedIdsOf(caller))),
    caller.advertiserId ? findAdvertiserProfile(deps.table, caller.advertiserId) : undefined,
  ]);
  return {
    ...(account && {
      openedAt: account.openedAt,
      ...(account.ageDeclared && { ageDeclared: account.ageDeclared }),
      ...(account.language && { language: account.language }),
    }),
    displayNames: Object.fromEntries(parties.map(({ kind, displayName }) => [kind, displayName])),
    ...(advertiser && { advertiser: await toAdvertiserView(deps, advertiser) }),
  };
};
