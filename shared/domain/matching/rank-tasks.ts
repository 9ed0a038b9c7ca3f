import type { Instant } from '../time.ts';
import { exclusionsOf } from './exclusions.ts';
import type { CreatorFeatures, TaskFeatures } from './features.ts';
import { assessMatch, type Match, type MatchAssessment, toMatch } from './score-match.ts';
import type { MatchWeights } from './weights.ts';

export type RankedTask = { readonly task: TaskFeatures; readonly match: Match };

export type AssessedSubject<T> = { readonly subject: T; readonly assessment: MatchAssessment };

const byId = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Best first; equal scores by id, so that the input order does not matter. */
export const sortByPoints = <T extends { readonly id: string }>(
  assessed: readonly AssessedSubject<T>[],
): readonly AssessedSubject<T>[] =>
  assessed.toSorted((a, b) => b.assessment.points - a.assessment.points || byId(a.subject.id, b.subject.id));

/** The recommended tasks for a creator, best first. Only these get reasons in words. */
export const rankTasks = (
  tasks: readonly TaskFeatures[],
  creator: CreatorFeatures,
  weights: MatchWeights,
  now: Instant,
  max: number = tasks.length,
): readonly RankedTask[] => {
  const assessed = tasks
    .filter((task) => exclusionsOf(task, creator).length === 0)
    .map((task) => ({ subject: task, assessment: assessMatch(task, creator, weights, now) }));
  return sortByPoints(assessed)
    .slice(0, max)
    .map(({ subject, assessment }) => ({ task: subject, match: toMatch(assessment) }));
};
