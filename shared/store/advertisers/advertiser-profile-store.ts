import { AdvertiserProfile } from '../../domain/advertisers/advertiser-profile.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const { find: findAdvertiserProfile, list: listAdvertiserProfiles } = openCollection(
  keys.advertiserProfile,
  attributeReader('profile', AdvertiserProfile),
);

/** Replaces the profile that was read; version 1 is new. A pending one is in the queue of reviewers. */
export const advertiserProfileWrite = (profile: AdvertiserProfile): Write =>
  rewrite(
    {
      ...keys.advertiserProfile(profile.advertiserId),
      ...(profile.status === 'pending' &&
        indexKeys(indexes.pendingAdvertisers(), `${profile.submittedAt}#${profile.advertiserId}`)),
      ...(profile.mailMark && indexKeys(indexes.advertisersByMail(profile.mailMark), profile.advertiserId)),
      profile,
    },
    followsVersion('profile.version', profile.version),
  );
