import { openPlainAccount } from '#infra/local/identity/open-plain-account.ts';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Role } from '#shared/contract/roles.ts';
import { partyKinds, partyPrefixes } from '#shared/domain/accounts/account.ts';
import type { PartyRole } from '#shared/domain/ledger/wallet-change.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';

/** The id that tests give the party of a person, so that they can name it without a read. */
export const partyIdOf = (kind: PartyRole, sub: string): string => derivePartyId(partyPrefixes[kind], sub);

/** Opens the plain account of a person in these roles, as the local platform does with a token. */
export const openAccount = (table: Table, sub: string, roles: readonly Role[], now: Instant): Promise<void> =>
  openPlainAccount(table, {
    accountId: sub,
    kinds: partyKinds.filter((kind) => roles.includes(kind)),
    createId: (kind) => partyIdOf(kind, sub),
    now,
  });
