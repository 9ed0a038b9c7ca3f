import type { BasicDeps, Deps } from '../../deps.ts';
import { addParties, createAccount, partyPrefixes } from '../../domain/accounts/account.ts';
import { defaultDisplayName, type Party } from '../../domain/accounts/party.ts';
import type { Fault } from '../../domain/fault.ts';
import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { accountWrite } from '../../store/accounts/account-store.ts';
import { partyWrite } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import { nameWrites } from '../../store/search/search-store.ts';
import type { Caller } from '../caller.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { resolveAccount } from './resolve-account.ts';

type OpenDeps = BasicDeps & Pick<Deps, 'table'>;

const staffRefusal = refuse(
  'forbidden',
  'Staff cannot be parties of the marketplace. Sign in with another account.',
);

const closedRefusal = refuse('account-erased', 'The erasure of this account has begun.');

/** What a request gives to open a party. */
export type PartyToOpen = {
  readonly kind: PartyRole;
  readonly displayName?: string;
  readonly isVerified?: boolean;
  /** Whether the person declares that they have the minimum age. */
  readonly isOldEnough: boolean | undefined;
  /** Other faults of the request, which are refused together with a missing declaration. */
  readonly faults?: readonly Fault[];
  readonly now: Instant;
};

/** A party of the caller with its id; `opening` writes it if the caller opens it now. */
export type OpenedParty = { readonly id: string; readonly opening: readonly Write[] };

/**
 * The caller's party of a kind, which is opened with a new id if there is none. The account is read again, so
 * that a repeat after a concurrent request finds what that has opened.
 */
export const openParty = async (
  { table, ids, policy }: OpenDeps,
  caller: Caller,
  { kind, displayName, isVerified, isOldEnough, faults = [], now }: PartyToOpen,
): Promise<OpenedParty | Refusal> => {
  const account =
    (await resolveAccount(table, caller.accountId, now, true)) ?? createAccount(caller.accountId, now);
  const known = account.parties[kind];
  if (known) return refuseFaults(faults) ?? { id: known.id, opening: [] };
  if (caller.isStaff) return staffRefusal;
  if (account.erasure) return closedRefusal;
  const { minAge } = policy.accounts;
  const isDeclared = account.ageDeclared !== undefined || minAge === 0 || isOldEnough === true;
  const faulty = refuseFaults(isDeclared ? faults : [...faults, ageFaultOf(minAge)]);
  if (faulty) return faulty;
  const id = ids.create(partyPrefixes[kind]);
  const ageDeclared = account.ageDeclared ?? { minAge, at: now };
  const party: Party = {
    ...{ id, kind, accountId: account.id, version: 1 },
    displayName: displayName ?? defaultDisplayName(kind, id),
    ...(isVerified !== undefined && { isVerified }),
    ...(account.hold && { hold: account.hold }),
  };
  const changed = addParties(account, [{ kind, id, openedAt: now }], { ageDeclared });
  const named = nameWrites(id, party.displayName, undefined);
  return { id, opening: [accountWrite(changed), partyWrite(party), ...named] };
};

/** The fault of a request that opens an account without a declared age. */
const ageFaultOf = (minAge: number): Fault => ({
  path: ['isOldEnough'],
  code: 'age_not_declared',
  message: `must be true: you declare that you are at least ${minAge} years old`,
  params: { minAge },
});
