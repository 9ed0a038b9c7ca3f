import * as z from 'zod';
import { isRating, PendingRating, pendingRatingOf } from '../../domain/creators/track-record.ts';
import type { Decision } from '../../domain/orders/order.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader } from '../collection.ts';
import { alwaysTrue, exists, put, remove, type Write } from '../commit.ts';
import { trackChangeWrites } from '../creators/track-record-store.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

/** A rating that the other party's record does not count yet, with the number of its event. */
const StoredRating = PendingRating.extend({ orderId: z.string(), seq: z.int() });

export type StoredRating = TypeOf<typeof StoredRating>;

export const toRating = attributeReader('rating', StoredRating);

/** Stores a rating that is counted later, or removes it when its own event counts it. */
export const ratingWrites = (decision: Decision): readonly Write[] => {
  const { order, event } = decision;
  if (!isRating(event)) return [];
  const waiting = pendingRatingOf(decision);
  const key = keys.waitingRating(order.id);
  if (!waiting) return [remove(key, alwaysTrue)];
  const rating: StoredRating = { ...waiting, orderId: order.id, seq: event.seq };
  const place = indexKeys(indexes.ratingsShownBefore(''), `${waiting.shownAfter}#${order.id}`);
  return [put({ ...key, ...place, rating }, alwaysTrue)];
};

/** Counts a waiting rating and deletes it. A second count finds it gone. */
export const countedRatingWrites = (rating: StoredRating): readonly Write[] => [
  remove(keys.waitingRating(rating.orderId), exists),
  ...trackChangeWrites(rating),
];
