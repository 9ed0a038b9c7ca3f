import type { Deps } from '../../deps.ts';
import { type Party, publicPicturesOf, withoutPicture, withPicture } from '../../domain/accounts/party.ts';
import type { Asset } from '../../domain/assets/asset.ts';
import { isPartyPicture } from '../../domain/assets/asset-purposes.ts';
import { findParty, partyWrite } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import { findProfile, profileWrite } from '../../store/creators/profile-store.ts';

type TableDeps = Pick<Deps, 'table'>;

/** Shows an avatar or a cover with its party, when it is ready. */
export const attachWrites = async (
  { table }: TableDeps,
  { id, owner, purpose, status }: Asset,
): Promise<readonly Write[]> => {
  if (status !== 'ready' || !isPartyPicture(purpose)) return [];
  const party = await findParty(table, owner.id);
  // An erased party has no name, and gets no picture.
  if (party?.displayName === undefined) return [];
  return changedPictureWrites({ table }, party, withPicture(party, purpose, id));
};

/** Ends that a party shows an asset. */
export const detachWrites = async (
  { table }: TableDeps,
  { id, owner, purpose }: Asset,
): Promise<readonly Write[]> => {
  const party = await findParty(table, owner.id);
  return party ? changedPictureWrites({ table }, party, withoutPicture(party, purpose, id)) : [];
};

/** Writes the pictures of a party, and repeats them on the profile of a creator. */
const changedPictureWrites = async (
  { table }: TableDeps,
  before: Party,
  after: Party,
): Promise<readonly Write[]> => {
  if (after === before) return [];
  const profile = after.kind === 'creator' ? await findProfile(table, after.id) : undefined;
  const repeated = profile && profileWrite(after.id, profile.content, publicPicturesOf(after), profile);
  return [partyWrite(after), ...(repeated ? [repeated] : [])];
};
