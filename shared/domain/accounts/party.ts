import * as z from 'zod';
import { isPartyPicture, type PartyPicture, Pictures } from '../assets/asset-purposes.ts';
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
  ...Pictures.shape,
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

/** A party without its name and pictures, for an erased account. */
export const removeDisplayName = ({
  displayName: _name,
  avatar: _avatar,
  cover: _cover,
  ...party
}: Party): Party => ({
  ...party,
  version: party.version + 1,
});

/** A party with the takedown of its public profile, or without one. */
export const withTakedown = (
  { takenDown: _before, ...party }: Party,
  note: TakedownNote | undefined,
): Party => ({ ...party, ...(note && { takenDown: note }), version: party.version + 1 });

/** A party with an asset as its picture. Ids sort by time: an older asset does not replace a later one. */
export const withPicture = (party: Party, picture: PartyPicture, assetId: string): Party =>
  (party[picture] ?? '') >= assetId ? party : { ...party, [picture]: assetId, version: party.version + 1 };

/** A party that does not show an asset any more. */
export const withoutPicture = (party: Party, purpose: string, assetId: string): Party => {
  if (!isPartyPicture(purpose) || party[purpose] !== assetId) return party;
  const { [purpose]: _removed, ...others } = party;
  return { ...others, version: party.version + 1 };
};

/** The pictures that others see: none while the public profile is taken down. */
export const publicPicturesOf = ({ avatar, cover, takenDown }: Party): Pictures =>
  takenDown ? {} : { ...(avatar !== undefined && { avatar }), ...(cover !== undefined && { cover }) };

/** The name that others see. */
export const publicNameOf = ({ kind, id, displayName, takenDown }: Party): string | undefined =>
  takenDown && displayName !== undefined ? defaultDisplayName(kind, id) : displayName;
