import type { TrackRecord } from '../match/features.ts';
import type { Decision } from '../order/order.ts';

const scores = [1, 2, 3, 4, 5] as const;

type Score = (typeof scores)[number];

/** What is counted of a creator's orders. `ended` counts all that were taken and are over, in whatever way. */
export type Count = 'taken' | 'ended' | 'completed' | 'onTime' | 'rejected' | 'expired' | `rated${Score}`;

export const countNames: readonly Count[] = [
  'taken',
  'ended',
  'completed',
  'onTime',
  'rejected',
  'expired',
  ...scores.map((score) => `rated${score}` as const),
];

/** A creator's counts; what is absent is none. */
export type Counts = Readonly<Partial<Record<Count, number>>>;

/** What one event of an order adds to its creator's record. */
export type TrackChange = { readonly creatorId: string; readonly counts: readonly Count[] };

/** What a creator's record gains by an order's event; nothing by most. */
export const trackChangeOf = (decision: Decision): TrackChange | undefined => {
  const counts = countsOf(decision);
  return counts.length > 0 ? { creatorId: decision.order.creatorId, counts } : undefined;
};

const countsOf = ({ order, event }: Decision): readonly Count[] => {
  const { command, from, to } = event;
  if (command === 'take' || command === 'accept_invitation') return ['taken'];
  if (command === 'rate') return ratingOf(event);
  if (to === 'settled') return ['ended', 'completed', ...(order.workOnTime ? (['onTime'] as const) : [])];
  if (to === 'expired') return ['ended', 'expired'];
  if (to === 'refunded') return ['ended'];
  // A rejection may be appealed; it counts when nothing is left to wait for.
  if (to === 'rejected') return order.dueAt === undefined ? ['ended', 'rejected'] : [];
  if (to !== 'cancelled' || from === 'pending_acceptance') return [];
  return from === 'arbitration' ? ['ended', 'rejected'] : ['ended'];
};

const ratingOf = ({ actor, data }: Decision['event']): readonly Count[] => {
  const score = scores.find((known) => known === data.score);
  return actor.role === 'advertiser' && score ? [`rated${score}`] : [];
};

/** The middle of all ratings, halves included; `undefined` before the first. */
export const medianRatingOf = (counts: Counts): number | undefined => {
  const ratings = ratingsOf(counts);
  if (ratings === 0) return undefined;
  const lower = scoreAt(counts, Math.ceil(ratings / 2));
  const upper = scoreAt(counts, Math.floor(ratings / 2) + 1);
  return (lower + upper) / 2;
};

/** How many have rated. */
export const ratingsOf = (counts: Counts): number =>
  scores.reduce((sum, score) => sum + (counts[`rated${score}`] ?? 0), 0);

/** The score of the rating at this place, counted from the lowest. */
const scoreAt = (counts: Counts, place: number): number => {
  let passed = 0;
  for (const score of scores) {
    passed += counts[`rated${score}`] ?? 0;
    if (passed >= place) return score;
  }
  throw new RangeError(`there is no ${place}. rating among ${passed}`);
};

/** The record as matching weighs it: what is still running says nothing yet. */
export const trackRecordOf = (counts: Counts): TrackRecord => {
  const medianRating = medianRatingOf(counts);
  return {
    taken: counts.ended ?? 0,
    completed: counts.completed ?? 0,
    onTime: counts.onTime ?? 0,
    rejected: counts.rejected ?? 0,
    ...(medianRating !== undefined && { medianRating }),
  };
};
