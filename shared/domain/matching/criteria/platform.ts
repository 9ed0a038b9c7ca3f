import type { CriterionFit } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures } from '../features.ts';
import { FULL, fitOfOverlap, NEUTRAL, partOf } from '../fit.ts';

/** Followers count by their order of magnitude, between a thousand and ten million. */
const minMagnitude = 3 * FULL;
const maxMagnitude = 7 * FULL;

/**
 * The decimal logarithm in ten-thousandths, linear between powers of ten. With whole numbers it is exact on every
 * machine, and it never decreases.
 */
const magnitudeOf = (count: number): number => {
  let power = 1;
  let magnitude = 0;
  for (; power * 10 <= count; power *= 10) magnitude += FULL;
  return magnitude + partOf(count - power, 9 * power);
};

/** An account on the platform is half the fit, its reach the other half. */
export const fitOfPlatform = (
  { platform }: TaskFeatures,
  { accounts }: CreatorFeatures,
): CriterionFit<'platform_followers'> | undefined => {
  const accountsOnPlatform = accounts.filter((account) => account.platform === platform);
  if (accountsOnPlatform.length === 0) return undefined;
  const followers = Math.max(...accountsOnPlatform.map((account) => account.followers));
  const reach = partOf(magnitudeOf(followers) - minMagnitude, maxMagnitude - minMagnitude);
  return {
    code: 'platform_followers',
    fit: Math.max(NEUTRAL, fitOfOverlap(reach)),
    facts: { platform, followers },
  };
};
