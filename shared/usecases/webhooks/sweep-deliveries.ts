import { groupBy } from '../../domain/group-by.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { type Delivery, postponeDelivery } from '../../domain/webhooks/delivery.ts';
import { sweepShards } from '../../store/collection.ts';
import { commit } from '../../store/commit.ts';
import {
  deliveryWrite,
  listDueDeliveries,
  lockedDeliveryWrite,
} from '../../store/webhooks/delivery-store.ts';
import { findWebhook } from '../../store/webhooks/webhook-store.ts';
import { type AttemptDeps, attemptDelivery } from './attempt-delivery.ts';

/** Maximum deliveries one run attempts per shard. The next run continues. */
const maxPerShard = 50;

/** A run starts no attempt after this time, so that it ends within its function's timeout. */
const maxRunDuration = 'PT2M';

/** How long an attempt locks a delivery. */
const attemptLockDuration = 'PT5M';

/**
 * Attempts all due deliveries, one after the other per endpoint. After a failure the endpoint's others are
 * postponed, so that an endpoint that does not respond costs one timeout per run.
 */
export const sweepDeliveries = (deps: AttemptDeps): Promise<DeliverySweepCounts> => {
  const begun = deps.now();
  return sweepShards(
    (shard) => listDueDeliveries(deps.table, shard, begun, maxPerShard),
    (due) => attemptDue(deps, due, begun),
  );
};

type DeliverySweepCounts = { readonly tried: number };

const attemptDue = async (
  deps: AttemptDeps,
  due: readonly Delivery[],
  begun: Instant,
): Promise<DeliverySweepCounts> => {
  // The index lags: it may list deliveries that have ended.
  const waiting = due.filter(({ status }) => status === 'pending');
  const lanes = groupBy(waiting, ({ webhookId }) => webhookId);
  const tried = await Promise.all([...lanes.values()].map((lane) => sweepEndpoint(deps, lane, begun)));
  return { tried: tried.reduce((sum, count) => sum + count, 0) };
};

const sweepEndpoint = async (
  deps: AttemptDeps,
  lane: readonly Delivery[],
  begun: Instant,
): Promise<number> => {
  const [first] = lane;
  if (!first) return 0;
  const record = await findWebhook(deps.table, first.account.id, first.webhookId);
  let tried = 0;
  let hasFailed = false;
  for (const delivery of lane.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (isPast(addDuration(begun, maxRunDuration), deps.now())) return tried;
    if (hasFailed) {
      await savePostponed(deps, delivery);
      continue;
    }
    if (!(await lockDelivery(deps, delivery))) continue;
    hasFailed = !(await attemptDelivery(deps, record?.webhook, delivery));
    tried += 1;
  }
  return tried;
};

/** Locks a delivery, unless another run has attempted it or holds the lock. */
const lockDelivery = async (deps: AttemptDeps, delivery: Delivery): Promise<boolean> => {
  const now = deps.now();
  const taken = lockedDeliveryWrite(delivery, now, addDuration(now, attemptLockDuration));
  return (await commit(deps.table, [taken])) === undefined;
};

const savePostponed = async (deps: AttemptDeps, delivery: Delivery): Promise<void> => {
  const { webhooks } = deps.policy;
  const postponed = postponeDelivery(delivery, webhooks, deps.now());
  await commit(deps.table, [deliveryWrite(delivery, postponed, webhooks.deliveryRetention)]);
};
