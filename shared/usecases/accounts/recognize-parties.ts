import { derivePartyId } from '../../adapters/ids.ts';
import {
  type Account,
  addParties,
  createAccount,
  type NewParty,
  partyKinds,
  partyPrefixes,
} from '../../domain/accounts/account.ts';
import { createOldParty, type Party } from '../../domain/accounts/party.ts';
import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import type { Instant } from '../../domain/time.ts';
import { accountWrite } from '../../store/accounts/account-store.ts';
import { findErasure } from '../../store/accounts/erasure-store.ts';
import { findAllParties, partyWrite } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import { findProfile } from '../../store/creators/profile-store.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { keys } from '../../store/keys.ts';
import { countItems, getItems, type Table } from '../../store/table.ts';

/** The items and lists by which a party of a release before 0.3.0 is recognized. */
type Traces = {
  readonly items: readonly ReturnType<typeof keys.creator>[];
  readonly ranges: readonly IndexRange[];
};

const tracesOf: Readonly<Record<PartyRole, (id: string) => Traces>> = {
  creator: (id) => ({
    items: [keys.creator(id), keys.profile(id), keys.preferences(id)],
    ranges: [indexes.applicationsOf(id)],
  }),
  advertiser: (id) => ({
    items: [keys.advertiserRecord(id)],
    ranges: [indexes.tasksOfAdvertiser(id), indexes.depositsOf(id)],
  }),
  agency: (id) => ({
    items: [keys.agencyRecord(id), keys.payoutAccount({ role: 'agency', id })],
    ranges: [indexes.agreementsOfAgency(id)],
  }),
};

/**
 * Which kinds a subject was in a release before 0.3.0. What such a release wrote is old, so the reads are not strongly
 * consistent.
 */
const findTracedKinds = async (
  table: Table,
  idOf: Readonly<Record<PartyRole, string>>,
): Promise<readonly PartyRole[]> => {
  const traces = partyKinds.map((kind) => ({ kind, ...tracesOf[kind](idOf[kind]) }));
  const allItems = traces.flatMap(({ items }) => items);
  const [found, ...counts] = await Promise.all([
    getItems(table, allItems, false),
    ...traces.map(({ ranges }) => Promise.all(ranges.map((range) => countItems(table, range, 1)))),
  ]);
  const foundKeys = new Set(found.map(({ pk, sk }) => `${pk} ${sk}`));
  return traces.flatMap(({ kind, items }, at) =>
    items.some(({ pk, sk }) => foundKeys.has(`${pk} ${sk}`)) || counts[at]?.some((count) => count > 0)
      ? [kind]
      : [],
  );
};

/** The parties of a subject in a release before 0.3.0, which derived their ids from the subject. */
const findOldParties = async (table: Table, accountId: string): Promise<readonly Party[]> => {
  const idOf = {
    creator: derivePartyId(partyPrefixes.creator, accountId),
    advertiser: derivePartyId(partyPrefixes.advertiser, accountId),
    agency: derivePartyId(partyPrefixes.agency, accountId),
  };
  const [known, traced] = await Promise.all([
    findAllParties(table, Object.values(idOf)),
    findTracedKinds(table, idOf),
  ]);
  const parties = partyKinds.map(async (kind): Promise<Party | undefined> => {
    const id = idOf[kind];
    const party = known.find((one) => one.id === id);
    if (party || !traced.includes(kind)) return party;
    const profile = kind === 'creator' ? await findProfile(table, id) : undefined;
    return { ...createOldParty(kind, id, profile?.content.displayName), version: 0 };
  });
  return (await Promise.all(parties)).flatMap((party) => party ?? []);
};

/** A hold of one party is a hold of the account, and of all its parties. */
const ownedBy = (party: Party, accountId: string, hold: Party['hold']): Party => ({
  ...party,
  accountId,
  ...(hold && { hold }),
  version: party.version + 1,
});

/**
 * The account of a person of a release before 0.3.0, with the writes that open it. Their parties keep their ids.
 * Undefined for a person whom no such release knew.
 */
export const recognizeAccount = async (
  table: Table,
  accountId: string,
  now: Instant,
): Promise<{ readonly account: Account; readonly writes: readonly Write[] } | undefined> => {
  const [erasure, found] = await Promise.all([
    findErasure(table, accountId),
    findOldParties(table, accountId),
  ]);
  const hold = found.find((party) => party.hold)?.hold;
  const parties = found.map((party) => ownedBy(party, accountId, hold));
  if (parties.length === 0 && !erasure) return undefined;
  const opened = parties.map(({ kind, id }): NewParty => ({ kind, id, openedAt: now }));
  const account: Account = {
    ...addParties(createAccount(accountId, now), opened),
    ...(hold && { hold }),
    ...(erasure && { erasure: erasure.phase }),
  };
  return { account, writes: [accountWrite(account), ...parties.map(partyWrite)] };
};
