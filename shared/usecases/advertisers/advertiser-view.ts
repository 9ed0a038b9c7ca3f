import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { AdvertiserIdentity, type AdvertiserProfile } from '../../domain/advertisers/advertiser-profile.ts';
import { refuse } from '../../domain/refusal.ts';

export const noSuchAdvertiser = refuse('not-found', 'There is no such advertiser.');

/** Reads the encrypted identity of a profile. */
const openIdentity = async (
  { encryption }: Pick<Deps, 'encryption'>,
  { sealed, advertiserId }: AdvertiserProfile,
): Promise<AdvertiserIdentity> =>
  z.parse(AdvertiserIdentity, JSON.parse(await encryption.decrypt(sealed, advertiserId)));

/** A profile with its identity, as its owner and reviewers see it, without the reviewer who decided. */
export const toAdvertiserView = async (deps: Pick<Deps, 'encryption'>, profile: AdvertiserProfile) => {
  const { advertiserId, displayName, country, status, submittedAt, decidedAt, reasons } = profile;
  return {
    ...{ advertiserId, displayName, country, submittedAt, reasons },
    ...(await openIdentity(deps, profile)),
    isOldEnough: true as const,
    verification: status,
    ...(decidedAt && { decidedAt }),
  };
};
