import type { BasisPoints } from '../money.ts';
import type { Instant } from '../time.ts';
import { fitOfAudience } from './criteria/audience.ts';
import { fitOfCategory } from './criteria/category.ts';
import { fitOfFormat } from './criteria/format.ts';
import { fitOfPlatform } from './criteria/platform.ts';
import { fitOfRecency } from './criteria/recency.ts';
import { fitOfRecord } from './criteria/record.ts';
import { fitOfReward } from './criteria/reward.ts';
import { fitOfStyle } from './criteria/style.ts';
import {
  type Criterion,
  type CriterionFit,
  criteria,
  type ReasonCode,
  type ReasonFacts,
} from './criterion-fit.ts';
import { explainFit } from './explain-fit.ts';
import type { CreatorFeatures, TaskFeatures } from './features.ts';
import { FULL } from './fit.ts';
import type { MatchWeights } from './weights.ts';

/** A part of a score and its reason. Clients translate the message with `code` and `facts`. */
export type MatchReason = {
  readonly criterion: Criterion;
  readonly code: ReasonCode;
  /** Basis points. Those of all reasons sum to the score. */
  readonly points: BasisPoints;
  readonly message: string;
  readonly messageZh: string;
  readonly facts: ReasonFacts[ReasonCode];
};

export type Match = {
  /** 0 to 1, in steps of a ten-thousandth. */
  readonly score: number;
  /** The score in basis points. */
  readonly points: BasisPoints;
  /** Most points first, equal ones in the order of the criteria. */
  readonly reasons: readonly MatchReason[];
};

/** A match without messages. */
export type MatchAssessment = {
  readonly points: BasisPoints;
  readonly parts: readonly {
    readonly criterion: Criterion;
    readonly points: BasisPoints;
    readonly finding: CriterionFit;
  }[];
};

type CriterionScorer = (
  task: TaskFeatures,
  creator: CreatorFeatures,
  now: Instant,
) => CriterionFit | undefined;

const criterionScorers: Readonly<Record<Criterion, CriterionScorer>> = {
  category: fitOfCategory,
  format: fitOfFormat,
  platform: fitOfPlatform,
  reward: fitOfReward,
  audience: fitOfAudience,
  style: fitOfStyle,
  record: fitOfRecord,
  recency: (task, _creator, now) => fitOfRecency(task, now),
};

/** Scores a task for a creator. Each criterion is rounded down, so that the parts sum to the score exactly. */
export const assessMatch = (
  task: TaskFeatures,
  creator: CreatorFeatures,
  weights: MatchWeights,
  now: Instant,
): MatchAssessment => {
  const parts = criteria.flatMap((criterion) => {
    const finding = weights[criterion] > 0 ? criterionScorers[criterion](task, creator, now) : undefined;
    const points = finding ? Math.floor((weights[criterion] * finding.fit) / FULL) : 0;
    return finding && points > 0 ? [{ criterion, points, finding }] : [];
  });
  return { points: parts.reduce((sum, part) => sum + part.points, 0), parts };
};

/** Adds the messages to an assessment. */
export const toMatch = ({ points, parts }: MatchAssessment): Match => ({
  score: points / FULL,
  points,
  reasons: parts
    .toSorted((a, b) => b.points - a.points)
    .map(({ criterion, points, finding }) => {
      const { code, facts } = finding;
      const { en: message, zh: messageZh } = explainFit(finding);
      return { criterion, code, points, message, messageZh, facts };
    }),
});

/**
 * How well a task suits a creator, and why. `exclusionsOf` has the reasons that exclude a recommendation.
 */
export const scoreMatch = (
  task: TaskFeatures,
  creator: CreatorFeatures,
  weights: MatchWeights,
  now: Instant,
): Match => toMatch(assessMatch(task, creator, weights, now));
