import type { BasisPoints } from '../../money.ts';
import { yearsIn, yearsShared } from '../ages.ts';
import type { AudienceFeatures, CreatorFeatures, TaskFeatures } from '../features.ts';
import type { Finding, ReasonCode } from '../finding.ts';
import { FULL, fitOfOverlap, NEUTRAL, overlapOf } from '../fit.ts';

type AudienceCode = Extract<ReasonCode, `audience_${string}`>;

type Compared = { readonly part: 'gender' | 'age' | 'region'; readonly fit: BasisPoints };

const fitOfGender = (wanted: AudienceFeatures, had: AudienceFeatures): BasisPoints => {
  if (had.gender === 'any') return NEUTRAL;
  return had.gender === wanted.gender ? FULL : 0;
};

const fitOfAges = (wanted: AudienceFeatures, had: AudienceFeatures): BasisPoints => {
  if (had.ages.length === 0) return NEUTRAL;
  const shared = yearsShared(wanted.ages, had.ages);
  return fitOfOverlap(overlapOf(shared, yearsIn(wanted.ages), yearsIn(had.ages)));
};

const fitOfRegions = (wanted: AudienceFeatures, had: AudienceFeatures): BasisPoints => {
  if (had.regions.length === 0) return NEUTRAL;
  const theirs = new Set(had.regions.map(({ folded }) => folded));
  const shared = wanted.regions.filter(({ folded }) => theirs.has(folded));
  return fitOfOverlap(overlapOf(shared.length, wanted.regions.length, had.regions.length));
};

/** Each part that the task asks something of; what it leaves open is not compared. */
const compare = (wanted: AudienceFeatures, had: AudienceFeatures): readonly Compared[] => {
  const compared: Compared[] = [];
  if (wanted.gender !== 'any') compared.push({ part: 'gender', fit: fitOfGender(wanted, had) });
  if (wanted.ages.length > 0) compared.push({ part: 'age', fit: fitOfAges(wanted, had) });
  if (wanted.regions.length > 0) compared.push({ part: 'region', fit: fitOfRegions(wanted, had) });
  return compared;
};

/** The creator's audience against the one that the task is for: the mean over gender, ages and regions. */
export const fitOfAudience = (
  { audience: wanted }: TaskFeatures,
  { audience: had }: CreatorFeatures,
): Finding<AudienceCode> | undefined => {
  const compared = compare(wanted, had);
  if (compared.length === 0) return { code: 'audience_open', fit: NEUTRAL, facts: {} };
  const fit = Math.floor(compared.reduce((sum, part) => sum + part.fit, 0) / compared.length);
  if (fit === 0) return undefined;
  const shared = compared.filter((part) => part.fit > NEUTRAL);
  const [code, parts] =
    shared.length > 0 ? (['audience_shared', shared] as const) : (['audience_unstated', compared] as const);
  return { code, fit, facts: { parts: parts.map(({ part }) => part) } };
};
