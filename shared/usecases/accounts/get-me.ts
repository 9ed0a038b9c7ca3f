import type { getMe as route } from '../../contract/routes/accounts.ts';
import type { ApiDeps } from '../../deps.ts';
import { activeHoldOf, type Hold, removeStaff } from '../../domain/holds/hold.ts';
import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import type { Instant } from '../../domain/time.ts';
import { findParties } from '../../store/accounts/party-store.ts';
import { inboxOf } from '../../store/notifications/inbox.ts';
import { countUnreadNotifications } from '../../store/notifications/notification-store.ts';
import { toPicturesView } from '../assets/pictures-view.ts';
import { partiesOf } from '../caller.ts';
import { maxUnread } from '../notifications/list-notifications.ts';
import type { UseCase } from '../use-case.ts';
import { resolveAccount } from './resolve-account.ts';

/** Returns what the caller is and may do, with the number of unread notifications of each party. */
export const getMe =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ caller, now }) => {
    const account = await resolveAccount(deps.table, caller.accountId, now, false);
    const opened = partiesOf(caller).flatMap((kind) => {
      const party = account?.parties[kind];
      return party ? [{ kind, ...party }] : [];
    });
    const [parties, unread] = await Promise.all([
      findParties(
        deps.table,
        opened.map(({ id }) => id),
      ),
      Promise.all(opened.map(({ kind, id }) => countUnread(deps, kind, id, now))),
    ]);
    const shown = opened.map(({ kind, id, openedAt }) => {
      const party = parties.find((one) => one.id === id);
      const { displayName, isVerified = false } = party ?? {};
      return [
        kind,
        {
          ...{ id, openedAt },
          ...(displayName !== undefined && { displayName }),
          ...(party && toPicturesView(party)),
          ...(kind === 'advertiser' && { isVerified }),
        },
      ];
    });
    return {
      response: {
        accounts: Object.fromEntries(shown),
        roles: caller.roles,
        permissions: [...caller.permissions].sort(),
        holds: toOwnHolds(account?.hold, now),
        ...(account?.language && { language: account.language }),
        unread: Object.fromEntries(unread),
        ...(account?.erasure && { erasure: account.erasure }),
      },
    };
  };

/** The hold of the account, without who began it. */
const toOwnHolds = (hold: Hold | undefined, now: Instant) => {
  const active = activeHoldOf(hold, now);
  return active ? [removeStaff(active)] : [];
};

const countUnread = async ({ table, policy }: ApiDeps, role: PartyRole, id: string, now: Instant) => {
  const inbox = inboxOf({ role, id }, policy.notificationRetention, now);
  return [role, await countUnreadNotifications(table, inbox, maxUnread)] as const;
};
