import type { BasisPoints } from '../../money.ts';
import type { Difficulty } from '../../tasks/task.ts';
import type { CriterionFit, ReasonCode } from '../criterion-fit.ts';
import type { CreatorFeatures, TaskFeatures, TrackRecord } from '../features.ts';
import { FULL, partOf } from '../fit.ts';

type RecordCode = Extract<ReasonCode, `record_${string}`>;

/**
 * Every record begins with five assumed orders of average quality. A newcomer is therefore rated as average, one order
 * changes little, and after about twenty orders the real record dominates.
 */
const assumedOrders = 5;
const assumedShare: BasisPoints = 8_000;

/** The weights of the parts of a record. They sum to 100. */
const completionPercent = 40;
const punctualityPercent = 25;
const acceptancePercent = 15;
const ratingPercent = 20;

/** The reliability at which the fit for a task of this difficulty is full. */
const requiredReliability: Readonly<Record<Difficulty, BasisPoints>> = {
  easy: 6_000,
  medium: 8_000,
  hard: 9_500,
};

const smoothShare = (part: number, whole: number): BasisPoints => {
  const actual = Math.max(0, Math.min(part, whole)) * FULL;
  return Math.floor((actual + assumedOrders * assumedShare) / (Math.max(0, whole) + assumedOrders));
};

/** The median rating of 1 to 5 as a share of the best, weighted by the completed orders. */
const ratingShare = ({ medianRating, completed }: TrackRecord): BasisPoints => {
  if (medianRating === undefined) return assumedShare;
  const hundredths = partOf(Math.round(medianRating * 100) - 100, 400);
  return Math.floor(
    (hundredths * completed + assumedOrders * assumedShare) / (Math.max(0, completed) + assumedOrders),
  );
};

/** The reliability of a creator by their past orders, 0 to 10 000. */
export const reliabilityOf = (record: TrackRecord): BasisPoints => {
  const { taken, completed, onTime, rejected } = record;
  const sum =
    completionPercent * smoothShare(completed, taken) +
    // Work that was never submitted was not on time either.
    punctualityPercent * smoothShare(onTime, taken) +
    acceptancePercent * smoothShare(taken - rejected, taken) +
    ratingPercent * ratingShare(record);
  return Math.floor(sum / 100);
};

/** How well the creator's record meets the task's difficulty. */
export const fitOfRecord = (
  { difficulty }: TaskFeatures,
  { record }: CreatorFeatures,
): CriterionFit<RecordCode> => {
  const fit = partOf(reliabilityOf(record), requiredReliability[difficulty]);
  if (record.taken === 0) return { code: 'record_new', fit, facts: { difficulty } };
  const facts = { completed: record.completed, difficulty };
  return { code: fit === FULL ? 'record_sufficient' : 'record_partial', fit, facts };
};
