import type { Instant } from '../time.ts';
import { exclusionsOf } from './exclusions.ts';
import type { CreatorFeatures, TaskFeatures } from './features.ts';
import { type Assessment, assess, inWords, type Match } from './match.ts';
import type { MatchWeights } from './weights.ts';

export type RankedTask = { readonly task: TaskFeatures; readonly match: Match };

export type Assessed<T> = { readonly subject: T; readonly assessment: Assessment };

const byId = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Best first; equal scores by id, so that the order in which the subjects came does not matter. */
export const inOrder = <T extends { readonly id: string }>(
  assessed: readonly Assessed<T>[],
): readonly Assessed<T>[] =>
  assessed.toSorted((a, b) => b.assessment.points - a.assessment.points || byId(a.subject.id, b.subject.id));

/** The tasks that may be proposed to a creator, best first, `most` of them; only these are put into words. */
export const rank = (
  tasks: readonly TaskFeatures[],
  creator: CreatorFeatures,
  weights: MatchWeights,
  now: Instant,
  most: number = tasks.length,
): readonly RankedTask[] => {
  const assessed = tasks
    .filter((task) => exclusionsOf(task, creator).length === 0)
    .map((task) => ({ subject: task, assessment: assess(task, creator, weights, now) }));
  return inOrder(assessed)
    .slice(0, most)
    .map(({ subject, assessment }) => ({ task: subject, match: inWords(assessment) }));
};
