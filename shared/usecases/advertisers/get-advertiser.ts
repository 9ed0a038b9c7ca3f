import type { getAdvertiser as route } from '../../contract/routes/advertisers.ts';
import type { ApiDeps } from '../../deps.ts';
import { publicPicturesOf } from '../../domain/accounts/party.ts';
import { type AdvertiserCounts, disputedPercentOf } from '../../domain/advertisers/advertiser-counts.ts';
import { medianRatingOf, ratingCountOf } from '../../domain/creators/track-record.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { findAdvertiserCounts } from '../../store/advertisers/advertiser-record-store.ts';
import { toPicturesView } from '../assets/pictures-view.ts';
import { seesTakedowns, toNoteView } from '../takedowns/takedown-view.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchAdvertiser } from './advertiser-view.ts';

/**
 * Returns what others see of an advertiser, with the track record of its orders. If the profile is taken down, only the
 * advertiser and staff see it.
 */
export const getAdvertiser =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params: { advertiserId }, caller }) => {
    const [party, counts] = await Promise.all([
      findParty(deps.table, advertiserId),
      findAdvertiserCounts(deps.table, advertiserId),
    ]);
    if (party?.kind !== 'advertiser') return noSuchAdvertiser;
    const { displayName, isVerified = false, takenDown } = party;
    if (takenDown && advertiserId !== caller.advertiserId && !seesTakedowns(caller)) return noSuchAdvertiser;
    return {
      response: {
        id: advertiserId,
        ...(displayName !== undefined && { displayName }),
        ...toPicturesView(publicPicturesOf(party)),
        isVerified,
        ...(takenDown && { takenDown: toNoteView(takenDown) }),
        trackRecord: toTrackRecordView(counts),
      },
    };
  };

const toTrackRecordView = (counts: AdvertiserCounts) => {
  const { tasksOpened = 0, taken = 0, settled = 0, disputed = 0 } = counts;
  const disputedPercent = disputedPercentOf(counts);
  const medianRating = medianRatingOf(counts);
  return {
    tasksPublished: tasksOpened,
    ordersTaken: taken,
    ordersSettled: settled,
    ordersDisputed: disputed,
    ratings: ratingCountOf(counts),
    ...(disputedPercent !== undefined && { disputedPercent }),
    ...(medianRating !== undefined && { medianRating }),
  };
};
