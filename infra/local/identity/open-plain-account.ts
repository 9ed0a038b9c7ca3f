import { addParties, createAccount, type NewParty, partyKinds } from '#shared/domain/accounts/account.ts';
import type { PartyRole } from '#shared/domain/ledger/wallet-change.ts';
import type { Instant } from '#shared/domain/time.ts';
import { accountWrite } from '#shared/store/accounts/account-store.ts';
import { partyWrite } from '#shared/store/accounts/party-store.ts';
import { commit } from '#shared/store/commit.ts';
import type { Table } from '#shared/store/table.ts';
import { resolveAccount } from '#shared/usecases/accounts/resolve-account.ts';

/** The minimum age that plain accounts declare. */
const minAge = 18;

/** How often the account is read again because other requests open it. */
const maxAttempts = 20;

export type PlainAccount = {
  readonly accountId: string;
  readonly kinds: readonly PartyRole[];
  readonly createId: (kind: PartyRole) => string;
  readonly now: Instant;
};

/**
 * Opens the parties of a person without their own request: an advertiser is verified, and the subject is the name of
 * each. A creator or an advertiser also gets an agency. An erased account stays as it is.
 */
export const openPlainAccount = async (table: Table, plain: PlainAccount): Promise<void> => {
  if (plain.kinds.length === 0) return;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (await attemptToOpen(table, plain)) return;
  }
  throw new Error(`The account of ${plain.accountId} changes too often to be opened.`);
};

const attemptToOpen = async (
  table: Table,
  { accountId, kinds, createId, now }: PlainAccount,
): Promise<boolean> => {
  const account = (await resolveAccount(table, accountId, now, true)) ?? createAccount(accountId, now);
  const missing = partyKinds
    .filter((kind) => kind === 'agency' || kinds.includes(kind))
    .filter((kind) => account.parties[kind] === undefined);
  if (account.erasure || missing.length === 0) return true;
  const opened = missing.map((kind): NewParty => ({ kind, id: createId(kind), openedAt: now }));
  const parties = opened.map(({ kind, id }) => ({
    ...{ id, kind, accountId, displayName: accountId, version: 1 },
    ...(kind === 'advertiser' && { isVerified: true }),
  }));
  const changed = addParties(account, opened, { ageDeclared: account.ageDeclared ?? { minAge, at: now } });
  return (await commit(table, [accountWrite(changed), ...parties.map(partyWrite)])) === undefined;
};
