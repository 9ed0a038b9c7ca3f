import { createOldParty, type Party, withTakedown } from '../../domain/accounts/party.ts';
import type { Matter } from '../../domain/conflicts/conflicts.ts';
import { findParty, partyWrite } from '../../store/accounts/party-store.ts';
import { creatorTakedownWrite, findCreator } from '../../store/creators/creator-store.ts';
import { noSuchAdvertiser } from '../advertisers/advertiser-view.ts';
import { noSuchCreator } from '../creators/creator-view.ts';
import type { FindSubject } from './found-subject.ts';

const title = 'Profile';

const ownerOf = ({ id, accountId }: Pick<Party, 'id' | 'accountId'>): Matter => ({
  owner: [id, ...(accountId === undefined ? [] : [accountId])],
});

/**
 * Finds the public profile of an approved creator. While it is taken down, others do not find it in the search or by its
 * id, and do not see the creator's name. The creator can take tasks as before, and can change the profile.
 */
export const findCreatorSubject: FindSubject = async (deps, { creatorId = '' }) => {
  const [creator, found] = await Promise.all([
    findCreator(deps.table, creatorId),
    findParty(deps.table, creatorId),
  ]);
  if (!creator) return noSuchCreator;
  const party = found ?? { ...createOldParty('creator', creatorId), version: 0 };
  return {
    subject: { kind: 'creator_profile', creatorId },
    owner: { as: 'creator', id: creatorId },
    title,
    matter: { ...ownerOf(party), agency: creator.agency?.id },
    note: creator.takenDown,
    hide: (note, _now, isPartyWritten) => [
      ...(isPartyWritten ? [] : [partyWrite(withTakedown(party, note))]),
      creatorTakedownWrite(creator, note),
    ],
    show: () => [partyWrite(withTakedown(party, undefined)), creatorTakedownWrite(creator, undefined)],
  };
};

/**
 * Finds the public profile of an advertiser. While it is taken down, others do not see it, and see a default name on its
 * tasks. The advertiser can publish tasks as before, and can change the profile.
 */
export const findAdvertiserSubject: FindSubject = async (deps, { advertiserId = '' }) => {
  const party = await findParty(deps.table, advertiserId);
  if (party?.kind !== 'advertiser') return noSuchAdvertiser;
  return {
    subject: { kind: 'advertiser_profile', advertiserId },
    owner: { as: 'advertiser', id: advertiserId },
    title,
    matter: ownerOf(party),
    note: party.takenDown,
    hide: (note, _now, isPartyWritten) => (isPartyWritten ? [] : [partyWrite(withTakedown(party, note))]),
    show: () => [partyWrite(withTakedown(party, undefined))],
  };
};
