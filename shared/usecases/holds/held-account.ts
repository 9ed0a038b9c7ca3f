import type { Deps } from '../../deps.ts';
import { type Account, withHold } from '../../domain/accounts/account.ts';
import type { Party } from '../../domain/accounts/party.ts';
import { activeHoldOf, type Hold } from '../../domain/holds/hold.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { accountWrite, findAccount } from '../../store/accounts/account-store.ts';
import { findParties, findParty, partyWrite } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import { partyIdsOf } from '../accounts/party-ids.ts';
import { partyEventWrite } from '../events/event-writes.ts';

/** The account of a party with all its parties. The account of an old party is absent until its owner signs in. */
export type HoldSubject = { readonly account: Account | undefined; readonly parties: readonly Party[] };

const noSuchPartyRefusal = refuse('not-found', 'There is no party with this id.');

export const noHoldRefusal = refuse('not-found', 'This account is not on hold.');

/** The account that a hold is about, by the id of one of its parties. */
export const findHoldSubject = async (
  { table }: Pick<Deps, 'table'>,
  partyId: string,
): Promise<HoldSubject | Refusal> => {
  const party = await findParty(table, partyId);
  if (!party) return noSuchPartyRefusal;
  const account = party.accountId === undefined ? undefined : await findAccount(table, party.accountId);
  const ids = account ? Object.values(partyIdsOf(account)) : [];
  return { account, parties: account ? await findParties(table, ids) : [party] };
};

/** The hold of an account, while it lasts. */
export const holdOf = ({ account, parties }: HoldSubject, now: Instant): Hold | undefined =>
  activeHoldOf(account ? account.hold : parties[0]?.hold, now);

/** The owner of an account, for conflicts of interest. */
export const ownerOf = ({ account, parties }: HoldSubject) => ({
  owner: [...(account ? [account.id] : []), ...parties.map(({ id }) => id)],
});

/** Sets or ends a hold on an account and all its parties, with the event for its owner. */
export const holdWrites = (
  deps: Pick<Deps, 'ids'>,
  { account, parties }: HoldSubject,
  after: Hold | undefined,
  { reasons, by, now }: { readonly reasons: Hold['reasons']; readonly by: string; readonly now: Instant },
): readonly Write[] => {
  const ids = Object.fromEntries(parties.map(({ kind, id }) => [`${kind}Id`, id]));
  return [
    ...(account ? [accountWrite(withHold(account, after))] : []),
    ...parties.map((party) => partyWrite(withHold(party, after))),
    after
      ? partyEventWrite(
          deps,
          'account.held',
          {
            ...ids,
            ...{ scope: after.scope, reasons, by },
            ...(after.until !== undefined && { until: after.until }),
          },
          now,
        )
      : partyEventWrite(deps, 'account.released', { ...ids, reasons, by }, now),
  ];
};
