import { containsTerm } from '../../screening/match-text.ts';
import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures, Term } from '../features.ts';
import { fitOfOverlap, NEUTRAL, partOf } from '../fit.ts';

type StyleCode = Extract<ReasonCode, `style_${string}`>;

// A plain text search first is cheap. Word boundaries are only checked for its hits.
const contains = (text: string, term: string): boolean => text.includes(term) && containsTerm(text, term);

/** Styles are free text, so `dry humour` and `humour` match. */
const isLike = ({ folded: a }: Term, { folded: b }: Term): boolean => contains(a, b) || contains(b, a);

/** The share of the task's styles that the creator has. */
export const fitOfStyle = (
  { styles: wanted }: TaskFeatures,
  { styles: own }: CreatorFeatures,
): CriterionFit<StyleCode> | undefined => {
  if (wanted.length === 0) return { code: 'style_open', fit: NEUTRAL, facts: {} };
  const textsOf = (terms: readonly Term[]) => terms.map(({ text }) => text);
  if (own.length === 0) return { code: 'style_unstated', fit: NEUTRAL, facts: { styles: textsOf(wanted) } };
  const met = wanted.filter((style) => own.some((other) => isLike(style, other)));
  if (met.length === 0) return undefined;
  const fit = fitOfOverlap(partOf(met.length, wanted.length));
  return { code: 'style_shared', fit, facts: { styles: textsOf(met) } };
};
