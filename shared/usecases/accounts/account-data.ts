import type { ApiDeps, Deps } from '../../deps.ts';
import { removeStaff } from '../../domain/holds/hold.ts';
import type { Instant } from '../../domain/time.ts';
import { findParties } from '../../store/accounts/party-store.ts';
import { findAdvertiserProfile } from '../../store/advertisers/advertiser-profile-store.ts';
import { toAdvertiserView } from '../advertisers/advertiser-view.ts';
import type { Caller } from '../caller.ts';
import { openedIdsOf } from './party-ids.ts';
import { resolveAccount } from './resolve-account.ts';

/**
 * What is stored of an account itself: when it was opened, its hold, the names and suspensions of its parties, and the
 * advertiser's legal data. A hold that has ended is included as long as it is stored.
 */
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
  const suspended = parties.flatMap(({ kind, suspension }) =>
    suspension ? [[kind, removeStaff(suspension)] as const] : [],
  );
  return {
    ...(account && {
      openedAt: account.openedAt,
      ...(account.ageDeclared && { ageDeclared: account.ageDeclared }),
      ...(account.language && { language: account.language }),
      ...(account.hold && { hold: removeStaff(account.hold) }),
    }),
    displayNames: Object.fromEntries(parties.map(({ kind, displayName }) => [kind, displayName])),
    ...(suspended.length > 0 && { suspensions: Object.fromEntries(suspended) }),
    ...(advertiser && { advertiser: await toAdvertiserView(deps, advertiser) }),
  };
};
