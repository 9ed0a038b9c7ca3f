import { groupBy } from '../../domain/group-by.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { type Delivery, postponeDelivery } from '../../domain/webhooks/delivery.ts';
import { commit } from '../../store/commit.ts';
import { deadlineShards } from '../../store/keys.ts';
import {
  deliveryWrite,
  listDueDeliveries,
  lockedDeliveryWrite,
} from '../../store/webhooks/delivery-store.ts';
import { findWebhook } from '../../store/webhooks/webhook-store.ts';
import { type AttemptDeps, attemptDelivery } from './attempt-delivery.ts';

/** What one run looks at in each part of the list; the rest is due in the next run. */
const maxPerShard = 50;

/** When a run begins nothing more, so that it ends before its function must. */
const maxRunDuration = 'PT2M';

/** For how long a delivery that is being tried is nobody else's. */
const attemptLockDuration = 'PT5M';

/**
 * Tries every delivery whose time has come, each endpoint's one after the other. When one fails, the others of its
 * endpoint are put off: an endpoint that does not answer costs a run one wait, and not one for each of its deliveries.
 */
export const sweepDeliveries = async (deps: AttemptDeps): Promise<{ readonly tried: number }> => {
  const begun = deps.now();
  const shards = Array.from({ length: deadlineShards }, (_, shard) => shard);
  const due = await Promise.all(
    shards.map((shard) => listDueDeliveries(deps.table, shard, begun, maxPerShard)),
  );
  // The index may still list what has ended meanwhile.
  const waiting = due.flat().filter(({ status }) => status === 'pending');
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

/** A delivery that was tried meanwhile, or that another run is trying, is left alone. */
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
