import type { BasisPoints } from '../money.ts';
import type { Instant } from '../time.ts';
import { exclusionsOf } from './exclusions.ts';
import type { CreatorFeatures, TaskFeatures } from './features.ts';
import { FULL } from './fit.ts';
import { type AssessedSubject, sortByPoints } from './rank-tasks.ts';
import { assessMatch, type Match, toMatch } from './score-match.ts';
import type { MatchWeights } from './weights.ts';

export type RankedCreator = { readonly creator: CreatorFeatures; readonly match: Match };

/** The limits of recommendations of a new task. Policy data. */
export type NotificationLimits = {
  readonly maxCreators: number;
  /** Creators with a lower score are not notified. */
  readonly minPoints: BasisPoints;
  /** The share of the notifications that is reserved for matching newcomers. */
  readonly newcomerShare: BasisPoints;
  /** A creator is a newcomer until this many orders have ended. */
  readonly maxNewcomerOrders: number;
};

export const defaultNotificationLimits: NotificationLimits = {
  maxCreators: 50,
  minPoints: 5_000,
  newcomerShare: 2_000,
  maxNewcomerOrders: 3,
};

const chooseCreators = (
  ordered: readonly AssessedSubject<CreatorFeatures>[],
  { maxCreators, newcomerShare, maxNewcomerOrders }: NotificationLimits,
): readonly AssessedSubject<CreatorFeatures>[] => {
  const maxNewcomers = Math.floor((maxCreators * newcomerShare) / FULL);
  const newcomers = ordered
    .filter(({ subject }) => subject.record.taken < maxNewcomerOrders)
    .slice(0, maxNewcomers);
  const reserved = new Set(newcomers);
  const others = ordered.filter((one) => !reserved.has(one)).slice(0, maxCreators - reserved.size);
  const chosen = new Set([...newcomers, ...others]);
  return ordered.filter((one) => chosen.has(one));
};

/**
 * The creators to notify of a new task, best first and within the limits. Some places are reserved for newcomers, who
 * would otherwise never get a record.
 */
export const rankCreators = (
  task: TaskFeatures,
  creators: readonly CreatorFeatures[],
  weights: MatchWeights,
  now: Instant,
  limits: NotificationLimits = defaultNotificationLimits,
): readonly RankedCreator[] => {
  const assessed = creators
    .filter((creator) => exclusionsOf(task, creator).length === 0)
    .map((creator) => ({ subject: creator, assessment: assessMatch(task, creator, weights, now) }))
    .filter(({ assessment }) => assessment.points >= limits.minPoints);
  return chooseCreators(sortByPoints(assessed), limits).map(({ subject, assessment }) => ({
    creator: subject,
    match: toMatch(assessment),
  }));
};
