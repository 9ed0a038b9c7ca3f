import * as z from 'zod';
import {
  type Count,
  countNames,
  type PendingRating,
  pendingRatingOf,
} from '../../domain/creators/track-record.ts';
import type { Decision } from '../../domain/orders/order.ts';
import type { Instant } from '../../domain/time.ts';
import { alwaysTrue, put, remove, type Write } from '../commit.ts';
import { trackChangeWrites } from '../creators/track-record-store.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { type Item, listFullItems, type Table } from '../table.ts';

/** An advertiser's rating that the creator's record does not count yet, with the number of its event. */
export type StoredRating = PendingRating & { readonly orderId: string; readonly seq: number };

const RatingSchema = z.strictObject({
  orderId: z.string(),
  seq: z.int(),
  creatorId: z.string(),
  counts: z.array(z.enum(countNames as [Count, ...Count[]])),
  shownAfter: z.string(),
});

const readRating = reader(RatingSchema);

const toRating = (item: Item): StoredRating => readRating(item.rating, item);

/** Stores a rating that is counted later, or removes it when its own event counts it. */
export const ratingWrites = (decision: Decision): readonly Write[] => {
  const { order, event } = decision;
  if (event.command !== 'rate') return [];
  const waiting = pendingRatingOf(decision);
  const key = keys.waitingRating(order.id);
  const isAnswer = event.actor.role === 'creator' && order.ratings?.advertiser !== undefined;
  if (!waiting) return isAnswer ? [remove(key, alwaysTrue)] : [];
  const rating: StoredRating = { ...waiting, orderId: order.id, seq: event.seq };
  const place = indexKeys(indexes.ratingsShownBefore(''), `${waiting.shownAfter}#${order.id}`);
  return [put({ ...key, ...place, rating }, alwaysTrue)];
};

/** Ratings that are visible at a moment, earliest first. */
export const listShownRatings = async (
  table: Table,
  before: Instant,
  limit: number,
): Promise<readonly StoredRating[]> => {
  const { items } = await listFullItems(table, indexes.ratingsShownBefore(before), limit);
  return readEach(table, items, toRating);
};

/** Counts a waiting rating and deletes it. A second count finds it gone. */
export const countedRatingWrites = (rating: StoredRating, now: Instant): readonly Write[] => [
  remove(keys.waitingRating(rating.orderId), { expression: 'attribute_exists(pk)' }),
  ...trackChangeWrites(rating, rating.orderId, rating.seq, now),
];
