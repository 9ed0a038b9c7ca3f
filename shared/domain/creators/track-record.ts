import * as z from 'zod';
import { type AdvertiserCount, advertiserCountNames } from '../advertisers/advertiser-counts.ts';
import { Earner } from '../ledger/accounts.ts';
import type { TrackRecord } from '../matching/features.ts';
import { Money, minus, zero } from '../money.ts';
import type { Decision, Order, OrderEvent } from '../orders/order.ts';
import { sharesOf } from '../orders/split.ts';
import { ratingDeadlineOf } from '../ratings/ratings.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

const scores = [1, 2, 3, 4, 5] as const;

/** The counts of a creator's orders. `ended` counts every taken order that has ended. */
export const countNames = [
  'taken',
  'ended',
  'completed',
  'onTime',
  'rejected',
  'expired',
  'rated1',
  'rated2',
  'rated3',
  'rated4',
  'rated5',
] as const;

export type Count = (typeof countNames)[number];

/** A creator's counts; an absent one is 0. */
export type Counts = Readonly<Partial<Record<Count, number>>>;

/** The change of a payee's pending income by an event; negative at the end of an order. */
const PendingChange = z.object({ payee: Earner, amount: Money });

export type PendingChange = TypeOf<typeof PendingChange>;

const AdvertiserChange = z.object({
  id: z.string(),
  counts: z.array(z.enum(advertiserCountNames)),
});

/** The changes of both parties' records and of pending income by one event of an order. */
export const TrackChange = z.object({
  creatorId: z.string(),
  counts: z.array(z.enum(countNames)),
  pending: z.array(PendingChange).optional(),
  /** What it adds to the record of the advertiser. Events of releases before 0.3.0 lack it. */
  advertiser: AdvertiserChange.optional(),
});

export type TrackChange = TypeOf<typeof TrackChange>;

/** The change by an event; `undefined` for most events. */
export const trackChangeOf = (decision: Decision): TrackChange | undefined => {
  const { order } = decision;
  const counts = countsOf(decision);
  const advertiser = advertiserChangeOf(decision);
  if (counts.length === 0 && !advertiser) return undefined;
  const pending = pendingChangesOf(order, counts);
  return {
    creatorId: order.creatorId,
    counts,
    ...(pending && { pending }),
    ...(advertiser && { advertiser }),
  };
};

/** The price of an order is pending from its start to its end. */
const pendingChangesOf = ({ creatorId, terms }: Order, counts: readonly Count[]): TrackChange['pending'] => {
  const isTaken = counts.includes('taken');
  if (!isTaken && !counts.includes('ended')) return undefined;
  const toSignedAmount = (share: Money): Money => (isTaken ? share : minus(zero(share.currency), share));
  const shares = sharesOf(terms, terms.price);
  return [
    { payee: { role: 'creator', id: creatorId }, amount: toSignedAmount(shares.creator) },
    ...(terms.agency
      ? [{ payee: { role: 'agency' as const, id: terms.agency.id }, amount: toSignedAmount(shares.agency) }]
      : []),
  ];
};

const countsOf = ({ order, event }: Decision): readonly Count[] => {
  const { command, from, to } = event;
  if (command === 'take' || command === 'accept_invitation') return ['taken'];
  if (command === 'rate') return hasBothRatings(order) ? countOfRating(order) : [];
  // Only a rating that is still hidden is corrected. It counts when it is disclosed.
  if (command === 'correct_rating') return [];
  if (to === 'settled') return ['ended', 'completed', ...(order.workOnTime ? (['onTime'] as const) : [])];
  if (to === 'expired') return ['ended', 'expired'];
  if (to === 'refunded') return ['ended'];
  // A rejection can be appealed. It counts when it is final.
  if (to === 'rejected') return order.dueAt === undefined ? ['ended', 'rejected'] : [];
  if (to !== 'cancelled' || from === 'pending_acceptance') return [];
  return from === 'arbitration' ? ['ended', 'rejected'] : ['ended'];
};

const toAdvertiserChange = (
  { advertiserId: id }: Order,
  counts: readonly AdvertiserCount[],
): TrackChange['advertiser'] => (counts.length > 0 ? { id, counts } : undefined);

const advertiserChangeOf = ({ order, event }: Decision): TrackChange['advertiser'] => {
  const { command, from, to } = event;
  if (command === 'take' || command === 'accept_invitation') return toAdvertiserChange(order, ['taken']);
  if (command === 'rate')
    return toAdvertiserChange(
      order,
      hasBothRatings(order) ? countOfScore(order.ratings?.creator?.score) : [],
    );
  if (from === to) return undefined;
  if (to === 'settled') return toAdvertiserChange(order, ['settled']);
  return to === 'disputed' ? toAdvertiserChange(order, ['disputed']) : undefined;
};

/** Whether an event gives a rating or corrects it. */
export const isRating = ({ command }: Pick<OrderEvent, 'command'>): boolean =>
  command === 'rate' || command === 'correct_rating';

const hasBothRatings = ({ ratings }: Order): boolean => Boolean(ratings?.creator && ratings.advertiser);

const countOfScore = (rated: number | undefined) => {
  const score = scores.find((known) => known === rated);
  return score ? ([`rated${score}`] as const) : [];
};

const countOfRating = ({ ratings }: Order): readonly Count[] => countOfScore(ratings?.advertiser?.score);

/** The change by a rating that is still hidden, and when it is disclosed. */
export const PendingRating = TrackChange.extend({ shownAfter: Instant });

export type PendingRating = TypeOf<typeof PendingRating>;

/**
 * The rating of a party if the other has not rated yet. An immediate change of the record would reveal it, and the
 * other party could rate in response.
 */
export const pendingRatingOf = ({ order, event }: Decision): PendingRating | undefined => {
  if (!isRating(event) || hasBothRatings(order)) return undefined;
  const counts = countOfRating(order);
  const advertiser = toAdvertiserChange(order, countOfScore(order.ratings?.creator?.score));
  if (counts.length === 0 && !advertiser) return undefined;
  const shownAfter = ratingDeadlineOf(order);
  return { creatorId: order.creatorId, counts, ...(advertiser && { advertiser }), shownAfter };
};

/** The median of all ratings, in steps of a half; `undefined` without ratings. */
export const medianRatingOf = (counts: Counts): number | undefined => {
  const ratings = ratingCountOf(counts);
  if (ratings === 0) return undefined;
  const lower = scoreAt(counts, Math.ceil(ratings / 2));
  const upper = scoreAt(counts, Math.floor(ratings / 2) + 1);
  return (lower + upper) / 2;
};

export const ratingCountOf = (counts: Counts): number =>
  scores.reduce((sum, score) => sum + (counts[`rated${score}`] ?? 0), 0);

/** The score of the rating at a rank, from the lowest. */
const scoreAt = (counts: Counts, rank: number): number => {
  let countedSoFar = 0;
  for (const score of scores) {
    countedSoFar += counts[`rated${score}`] ?? 0;
    if (countedSoFar >= rank) return score;
  }
  throw new RangeError(`there is no rating ${rank} among ${countedSoFar}`);
};

/** The record that matching uses. Running orders do not count. */
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
