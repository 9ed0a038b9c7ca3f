import type { Deps } from '../../deps.ts';
import type { Party } from '../../domain/accounts/party.ts';
import { findParty, partyWrite } from '../../store/accounts/party-store.ts';
import type { Write } from '../../store/commit.ts';
import { nameWrites } from '../../store/search/search-store.ts';

/** Changes what others see of a party; nothing if it is the same. */
export const changedPartyWrites = async (
  { table }: Pick<Deps, 'table'>,
  partyId: string,
  shown: Pick<Party, 'displayName' | 'isVerified'>,
): Promise<readonly Write[]> => {
  const party = await findParty(table, partyId);
  if (!party) return [];
  const { displayName = party.displayName, isVerified = party.isVerified } = shown;
  if (displayName === party.displayName && isVerified === party.isVerified) return [];
  const changed: Party = {
    ...party,
    ...(displayName !== undefined && { displayName }),
    ...(isVerified !== undefined && { isVerified }),
    version: party.version + 1,
  };
  return [
    partyWrite(changed),
    ...(displayName === party.displayName ? [] : nameWrites(party.id, displayName, party.displayName)),
  ];
};
