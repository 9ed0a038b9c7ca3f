import * as z from 'zod';
import { earliestIdAt } from '../../adapters/ids.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Duration, Instant } from '../../domain/time.ts';
import { Delivery } from '../../domain/webhooks/delivery.ts';
import { openCollection } from '../collection.ts';
import { allOf, isEqual, isNew, put, rewrite, update, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { expiryOf } from '../expiry.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import type { Page } from '../page.ts';
import { itemReader } from '../stored.ts';
import type { Item, Table } from '../table.ts';

const readDelivery = itemReader(z.object({ delivery: Delivery }));

export const toDelivery = (item: Item): Delivery => readDelivery(item).delivery;

export const { find: findDelivery, list: listDeliveries } = openCollection(keys.delivery, toDelivery);

/** The deliveries of an endpoint since a moment, oldest first. */
export const listDeliveriesSince = (
  table: Table,
  webhookId: string,
  { since, after: last }: { readonly since: Instant; readonly after?: string },
  limit: number,
): Promise<Page<Delivery>> => {
  // Ids have equal length, so this is the next one.
  const from = last === undefined ? earliestIdAt('dlv', since) : `${last}!`;
  return listDeliveries(table, indexes.deliveries(webhookId, from), { limit });
};

const dueKeysOf = (id: string, at: Instant) =>
  indexKeys(indexes.deliveriesDue(shardOf(id, deadlineShards), ''), `${at}#${id}`);

const deliveryItem = (delivery: Delivery, retention: Duration, before?: Delivery) => ({
  ...keys.delivery(delivery.webhookId, delivery.id),
  ...(delivery.nextAttemptAt && dueKeysOf(delivery.id, delivery.nextAttemptAt)),
  tries: delivery.attempts.length,
  ...toDocument({ delivery }, before),
  expiresAt: expiryOf(delivery.createdAt, retention),
});

const existingDeliveryRefusal: Refusal = refuse('conflict', 'This delivery was made before.');

/**
 * A new delivery. The stream triggers the first attempt; the index entry is for the case that it does not.
 */
export const newDeliveryWrite = (delivery: Delivery, retention: Duration, atOnce = true): Write =>
  put(
    { ...deliveryItem(delivery, retention), ...(atOnce && { atOnce }) },
    isNew,
    () => existingDeliveryRefusal,
  );

/** A delivery after an attempt, or given up, unless another attempt has written it. */
export const deliveryWrite = (before: Delivery, delivery: Delivery, retention: Duration): Write =>
  rewrite(
    { ...deliveryItem(delivery, retention, before), atOnce: undefined },
    isEqual('tries', before.attempts.length),
  );

/** Locks a due delivery until a moment, so that other functions do not find it due. */
export const lockedDeliveryWrite = (
  { webhookId, id, attempts }: Delivery,
  now: Instant,
  until: Instant,
): Write =>
  update(
    keys.delivery(webhookId, id),
    { set: { gsi5sk: `${until}#${id}` } },
    allOf(isEqual('tries', attempts.length), {
      expression: 'gsi5sk <= :now',
      values: { ':now': `${now}#~` },
    }),
  );

/** A new delivery, as the stream delivers it. */
export const toNewDelivery = itemReader(
  z.object({
    delivery: z.object({
      id: z.string(),
      webhookId: z.string(),
      account: z.object({ id: z.string() }),
    }),
    atOnce: z.boolean().optional(),
  }),
);
