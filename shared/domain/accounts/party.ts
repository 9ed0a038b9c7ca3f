import * as z from 'zod';
import { Hold } from '../holds/hold.ts';
import { Suspension } from '../holds/suspension.ts';
import type { PartyRole } from '../ledger/wallet-change.ts';
import { TakedownNote } from '../takedowns/takedown-note.ts';
import type { TypeOf } from '../type-of.ts';
import { partyKinds, partyPrefixes } from './account.ts';

/** What others see of a party, and the account behind it, which only the platform sees. */
export const Party = z.object({
  id: z.string(),
  kind: z.enum(partyKinds),
  /** Absent until the owner of a party of a release before 0.3.0 signs in. */
  accountId: z.string().exactOptional(),
  /** Absent after the erasure of the account. */
  displayName: z.string().exactOptional(),
  /** Whether the platform has verified who an advertiser is. */
  isVerified: z.boolean().exactOptional(),
  /** The hold of the account. Payouts read it here. */
  hold: Hold.exactOptional(),
  /** Why the party is suspended. Of a creator, `status` of the creator decides. */
  suspension: Suspension.exactOptional(),
  /** Set while the public profile is taken down. Then others see a default name. */
  takenDown: TakedownNote.exactOptional(),
  version: z.int(),
});

export type Party = TypeOf<typeof Party>;

const kindByPrefix: Readonly<Record<string, PartyRole>> = Object.fromEntries(
  partyKinds.map((kind) => [partyPrefixes[kind], kind]),
);

const words: Readonly<Record<PartyRole, string>> = {
  creator: 'Creator',
  advertiser: 'Advertiser',
  agency: 'Agency',
};

/** The kind of the party with this id; undefined for other ids. */
export const partyKindOf = (id: string): PartyRole | undefined =>
  id[3] === '_' ? kindByPrefix[id.slice(0, 3)] : undefined;

const shownCharacters = 6;

/** The name of a party that has not chosen one: its kind, and the end of its id. */
export const defaultDisplayName = (kind: PartyRole, id: string): string =>
  `${words[kind]} ${id.slice(-shownCharacters)}`;

/** A party of a release before 0.3.0, as found by its id. Its advertisers count as verified. */
export const createOldParty = (
  kind: PartyRole,
  id: string,
  displayName = defaultDisplayName(kind, id),
): Party => ({
  id,
  kind,
  displayName,
  ...(kind === 'advertiser' && { isVerified: true }),
  version: 1,
});

/** A party without its name, for an erased account. */
export const removeDisplayName = ({ displayName: _name, ...party }: Party): Party => ({
  ...party,
  version: party.version + 1,
});

/** A party with the takedown of its public profile, or without one. */
export const withTakedown = (
  { takenDown: _before, ...party }: Party,
  note: TakedownNote | undefined,
): Party => ({ ...party, ...(note && { takenDown: note }), version: party.version + 1 });

/** The name that others see. */
export const publicNameOf = ({ kind, id, displayName, takenDown }: Party): string | undefined =>
  takenDown && displayName !== undefined ? defaultDisplayName(kind, id) : displayName;
