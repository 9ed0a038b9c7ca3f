import type { BasisPoints } from '../../money.ts';
import { countSharedYears, countYears } from '../ages.ts';
import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { AudienceFeatures, CreatorFeatures, TaskFeatures } from '../features.ts';
import { FULL, fitOfOverlap, NEUTRAL, overlapOf } from '../fit.ts';

type AudienceCode = Extract<ReasonCode, `audience_${string}`>;

type PartFit = { readonly part: 'gender' | 'age' | 'region'; readonly fit: BasisPoints };

const fitOfGender = (wanted: AudienceFeatures, actual: AudienceFeatures): BasisPoints => {
  if (actual.gender === 'any') return NEUTRAL;
  return actual.gender === wanted.gender ? FULL : 0;
};

const fitOfAges = (wanted: AudienceFeatures, actual: AudienceFeatures): BasisPoints => {
  if (actual.ages.length === 0) return NEUTRAL;
  const shared = countSharedYears(wanted.ages, actual.ages);
  return fitOfOverlap(overlapOf(shared, countYears(wanted.ages), countYears(actual.ages)));
};

const fitOfRegions = (wanted: AudienceFeatures, actual: AudienceFeatures): BasisPoints => {
  if (actual.regions.length === 0) return NEUTRAL;
  const actualRegions = new Set(actual.regions.map(({ folded }) => folded));
  const shared = wanted.regions.filter(({ folded }) => actualRegions.has(folded));
  return fitOfOverlap(overlapOf(shared.length, wanted.regions.length, actual.regions.length));
};

/** Compares each part that the task specifies. */
const compare = (wanted: AudienceFeatures, actual: AudienceFeatures): readonly PartFit[] => {
  const compared: PartFit[] = [];
  if (wanted.gender !== 'any') compared.push({ part: 'gender', fit: fitOfGender(wanted, actual) });
  if (wanted.ages.length > 0) compared.push({ part: 'age', fit: fitOfAges(wanted, actual) });
  if (wanted.regions.length > 0) compared.push({ part: 'region', fit: fitOfRegions(wanted, actual) });
  return compared;
};

/** How well the creator's audience matches the task's: the mean over gender, ages and regions. */
export const fitOfAudience = (
  { audience: wanted }: TaskFeatures,
  { audience: actual }: CreatorFeatures,
): CriterionFit<AudienceCode> | undefined => {
  const compared = compare(wanted, actual);
  if (compared.length === 0) return { code: 'audience_open', fit: NEUTRAL, facts: {} };
  const fit = Math.floor(compared.reduce((sum, part) => sum + part.fit, 0) / compared.length);
  if (fit === 0) return undefined;
  const shared = compared.filter((part) => part.fit > NEUTRAL);
  const [code, parts] =
    shared.length > 0 ? (['audience_shared', shared] as const) : (['audience_unstated', compared] as const);
  return { code, fit, facts: { parts: parts.map(({ part }) => part) } };
};
