import type { BasisPoints } from '../../money.ts';
import type { Difficulty } from '../../tasks/task.ts';
import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures, TrackRecord } from '../features.ts';
import { FULL, partOf } from '../fit.ts';

type RecordCode = Extract<ReasonCode, `record_${string}`>;

/**
 * Everyone begins as if five orders had gone as they go for an ordinary creator. So a newcomer is taken for ordinary,
 * one lucky or unlucky order does not decide, and after some twenty orders the record speaks for itself.
 */
const assumedOrders = 5;
const assumedShare: BasisPoints = 8_000;

/** What each part of a record counts; together 100. */
const completionPercent = 40;
const punctualityPercent = 25;
const acceptancePercent = 15;
const ratingPercent = 20;

/** From this reliability on, a creator is trusted fully with a task of this difficulty. */
const requiredReliability: Readonly<Record<Difficulty, BasisPoints>> = {
  easy: 6_000,
  medium: 8_000,
  hard: 9_500,
};

const smoothShare = (part: number, whole: number): BasisPoints => {
  const seen = Math.max(0, Math.min(part, whole)) * FULL;
  return Math.floor((seen + assumedOrders * assumedShare) / (Math.max(0, whole) + assumedOrders));
};

/** A rating of 1 to 5 as a share of the best, counted as often as orders were completed. */
const ratingShare = ({ medianRating, completed }: TrackRecord): BasisPoints => {
  if (medianRating === undefined) return assumedShare;
  const hundredths = partOf(Math.round(medianRating * 100) - 100, 400);
  return Math.floor(
    (hundredths * completed + assumedOrders * assumedShare) / (Math.max(0, completed) + assumedOrders),
  );
};

/** How much a creator's orders of the past promise for the next one, 0 to 10 000. */
export const reliabilityOf = (record: TrackRecord): BasisPoints => {
  const { taken, completed, onTime, rejected } = record;
  const sum =
    completionPercent * smoothShare(completed, taken) +
    // Work that never came was not on time either.
    punctualityPercent * smoothShare(onTime, taken) +
    acceptancePercent * smoothShare(taken - rejected, taken) +
    ratingPercent * ratingShare(record);
  return Math.floor(sum / 100);
};

/** The creator's record against what the task's difficulty asks. */
export const fitOfRecord = (
  { difficulty }: TaskFeatures,
  { record }: CreatorFeatures,
): CriterionFit<RecordCode> => {
  const fit = partOf(reliabilityOf(record), requiredReliability[difficulty]);
  if (record.taken === 0) return { code: 'record_new', fit, facts: { difficulty } };
  const facts = { completed: record.completed, difficulty };
  return { code: fit === FULL ? 'record_sufficient' : 'record_partial', fit, facts };
};
