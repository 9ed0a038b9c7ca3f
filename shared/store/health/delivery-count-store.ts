import * as z from 'zod';
import {
  type DeliveryHour,
  firstShownHour,
  hourOf,
  sumDeliveryHours,
} from '../../domain/health/delivery-hours.ts';
import type { Instant } from '../../domain/time.ts';
import { alwaysTrue, update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { indexes } from '../indexes.ts';
import { countShards, keys, shardOf } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { listItems, type Table } from '../table.ts';

const readHour = itemReader(
  z.object({ from: z.string(), accepted: z.int().exactOptional(), failed: z.int().exactOptional() }),
);

/** Longer than an hour is shown. */
const retention = 'P2D';

/**
 * Counts an attempt in its hour. It is no part of another transaction, because many attempts share the count. An attempt
 * whose function ends before this write is not counted.
 */
export const deliveryCountWrite = (deliveryId: string, at: Instant, isAccepted: boolean): Write => {
  const { from, until } = hourOf(at);
  return update(
    keys.deliveryCount(shardOf(deliveryId, countShards), from),
    {
      set: { from, expiresAt: expiryOf(until, retention) },
      add: { [isAccepted ? 'accepted' : 'failed']: 1 },
    },
    alwaysTrue,
  );
};

/** The counts of the last 24 hours that have any, latest first: one query for each part. */
export const listDeliveryHours = async (table: Table, now: Instant): Promise<readonly DeliveryHour[]> => {
  const shards = Array.from({ length: countShards }, (_, shard) => shard);
  const pages = await Promise.all(
    shards.map((shard) => listItems(table, indexes.deliveryCounts(shard, firstShownHour(now)), 48)),
  );
  const parts = pages.flatMap(({ items }) => readEach(table, items, readHour));
  return sumDeliveryHours(parts.map(({ from, accepted = 0, failed = 0 }) => ({ from, accepted, failed })));
};
