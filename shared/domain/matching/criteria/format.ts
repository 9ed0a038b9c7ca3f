import type { CriterionFit } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures } from '../features.ts';
import { FULL, NEUTRAL } from '../fit.ts';

/** Formats are alternatives, so one chosen format is enough. */
export const fitOfFormat = (
  { formats }: TaskFeatures,
  creator: CreatorFeatures,
): CriterionFit<'format_chosen' | 'format_unchosen'> | undefined => {
  if (creator.formats.length === 0) return { code: 'format_unchosen', fit: NEUTRAL, facts: { formats } };
  const chosen = formats.filter((format) => creator.formats.includes(format));
  return chosen.length === 0 ? undefined : { code: 'format_chosen', fit: FULL, facts: { formats: chosen } };
};
