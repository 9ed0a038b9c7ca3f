import type { Deps } from '../../deps.ts';
import { addDuration } from '../../domain/time.ts';
import { type Delivery, postponeDelivery } from '../../domain/webhooks/delivery.ts';
import { commit } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import { shards } from '../../store/keys.ts';
import { deliveryWrite, lockedDeliveryWrite, toDelivery } from '../../store/webhooks/delivery-store.ts';
import { findWebhook } from '../../store/webhooks/webhook-store.ts';
import { defineDue, type Handled, sweepDue } from '../sweep-due.ts';
import { type AttemptDeps, attemptDelivery } from './attempt-delivery.ts';

/** Maximum deliveries of a shard that are listed at once. */
const maxPerShard = 50;

/** A run starts no attempt after this time, so that it ends within its function's timeout. */
const maxRunDuration = 'PT2M';

/** How long an attempt locks a delivery. */
const attemptLockDuration = 'PT5M';

type DeliverySweepCounts = { readonly tried: number };

type Outcome = 'tried' | 'postponed' | 'unchanged';

/**
 * Attempts all due deliveries, one after the other per endpoint. After a failure the endpoint's others are
 * postponed, so that an endpoint that does not respond costs one timeout per run. A fault of ours with one
 * endpoint, such as a secret that cannot be decrypted, does not affect the others.
 */
export const sweepDeliveries = async (deps: AttemptDeps): Promise<DeliverySweepCounts> => {
  const failedEndpoints = new Set<string>();
  const kind = defineDue<Delivery, Outcome>(deps.table, {
    // Includes all deliveries of this very moment.
    ranges: (now) => shards.map((shard) => indexes.deliveriesDue(shard, `${now}#~`)),
    read: toDelivery,
    limit: maxPerShard,
    laneOf: ({ webhookId }) => webhookId,
    handle: async (delivery) => {
      // A status of a later release waits for that release.
      if (delivery.status !== 'pending') return { outcome: 'unchanged', next: 'backoff' };
      if (failedEndpoints.has(delivery.webhookId)) return postpone(deps, delivery);
      if (!(await lockDelivery(deps, delivery))) return { outcome: 'unchanged' };
      // Only a success removes the mark, so that an exception leaves it.
      failedEndpoints.add(delivery.webhookId);
      const record = await findWebhook(deps.table, delivery.account.id, delivery.webhookId);
      const isDone = await attemptDelivery(deps, record?.webhook, delivery);
      if (isDone) failedEndpoints.delete(delivery.webhookId);
      return { outcome: 'tried' };
    },
  });
  const outcomes = await sweepDue(deps, [kind], maxRunDuration);
  return { tried: outcomes.filter((each) => each === 'tried').length };
};

/** Locks a delivery, unless another run has attempted it or holds the lock. */
const lockDelivery = async (deps: AttemptDeps, delivery: Delivery): Promise<boolean> => {
  const now = deps.now();
  const taken = lockedDeliveryWrite(delivery, now, addDuration(now, attemptLockDuration));
  return (await commit(deps.table, [taken])) === undefined;
};

const postpone = async (
  { table, policy: { webhooks }, now }: Pick<Deps, 'table' | 'policy' | 'now'>,
  delivery: Delivery,
): Promise<Handled<Outcome>> => {
  const postponed = postponeDelivery(delivery, webhooks, now());
  await commit(table, [deliveryWrite(delivery, postponed, webhooks.deliveryRetention)]);
  return { outcome: 'postponed' };
};
