import { deriveIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import {
  type DomainEvent,
  type EventAccount,
  type PlatformEvent,
  platformAccount,
} from '../../domain/events/domain-event.ts';
import { eventKindOf } from '../../domain/events/event-kinds.ts';
import { addDuration } from '../../domain/time.ts';
import { withholdDelivery } from '../../domain/webhooks/delivery.ts';
import { decideReception, type Webhook } from '../../domain/webhooks/webhook.ts';
import { maxEndpoints } from '../../domain/webhooks/webhook-policy.ts';
import { commit } from '../../store/commit.ts';
import { newDeliveryWrite } from '../../store/webhooks/delivery-store.ts';
import { findWebhookAccounts, listWebhooks } from '../../store/webhooks/webhook-store.ts';

export type PublisherDeps = Pick<Deps, 'table' | 'now' | 'policy' | 'eventBus'>;

/**
 * Tells whoever listens of what happened. `concerned` are the parties of it; what there is to tell is worked out only
 * if one of them, or the platform itself, listens. Told twice, everybody is told once.
 */
export type PublishEvents = (
  parties: readonly EventAccount[],
  buildEvents: () => Promise<readonly DomainEvent[]> | readonly DomainEvent[],
) => Promise<void>;

/** An event has one id for each account that is told of it, however often the stream brings it. */
export const toPlatformEvent = (
  { eventKey, type, at, data }: DomainEvent,
  account: EventAccount,
): PlatformEvent => ({
  id: deriveIdAt('evt', at, `${eventKey} ${type} ${account.as} ${account.id}`),
  type,
  version: eventKindOf(type).version,
  timestamp: at,
  account,
  data,
});

/** For how long a new delivery may be on its way before the sweep tries it. */
export const firstAttemptWithin = 'PT1M';

export const buildDelivery = (webhook: Webhook, event: PlatformEvent, id: string, now: string) => ({
  id,
  webhookId: webhook.id,
  account: webhook.account,
  eventId: event.id,
  eventType: event.type,
  payload: JSON.stringify(event),
  createdAt: now,
  status: 'pending' as const,
  attempts: [],
  nextAttemptAt: addDuration(now, firstAttemptWithin),
});

/** Who has endpoints, read once; what could not be read is read again by whoever comes next. */
const cacheWebhookAccounts = ({ table }: PublisherDeps): (() => Promise<ReadonlySet<string>>) => {
  let known: Promise<ReadonlySet<string>> | undefined;
  return () => {
    known ??= findWebhookAccounts(table).catch((fault: unknown) => {
      known = undefined;
      throw fault;
    });
    return known;
  };
};

const createDelivery = async (deps: PublisherDeps, webhook: Webhook, event: PlatformEvent): Promise<void> => {
  const { webhooks } = deps.policy;
  const received = decideReception(webhook, event.type, webhooks, deps.now());
  if (received === 'ignored') return;
  const id = deriveIdAt('dlv', event.timestamp, `${event.id} ${webhook.id}`);
  const fresh = buildDelivery(webhook, event, id, deps.now());
  const delivery = received === 'withheld' ? withholdDelivery(fresh) : fresh;
  // An endpoint that fails is left to the sweep, which does not wait for it a hundred times at once.
  const atOnce = received === 'sent' && webhook.failingSince === undefined;
  const result = await commit(deps.table, [newDeliveryWrite(delivery, webhooks.deliveryRetention, atOnce)]);
  if (result === 'stale') throw new Error(`${webhook.id} could not be told of ${event.id}`);
};

/**
 * Makes the one who tells of what was written before: it reads once who listens, so that whoever had an endpoint by then is
 * told, and what nobody listens to costs nothing. It is made anew for each batch of news.
 */
export const createPublisher = (deps: PublisherDeps): PublishEvents => {
  const listeners = cacheWebhookAccounts(deps);
  return async (parties, buildEvents) => {
    const subscribedIds = await listeners();
    const hasWebhooks = ({ id }: EventAccount): boolean => subscribedIds.has(id);
    if (!deps.eventBus.hasPlatformBus && ![...parties, platformAccount].some(hasWebhooks)) return;
    for (const happening of await buildEvents()) {
      for (const account of [...happening.audience, platformAccount].filter(hasWebhooks)) {
        const event = toPlatformEvent(happening, account);
        const { webhooks } = await listWebhooks(deps.table, account.id, maxEndpoints);
        const subscribed = webhooks.filter((webhook) => webhook.account.as === account.as);
        await Promise.all(subscribed.map((webhook) => createDelivery(deps, webhook, event)));
      }
      await deps.eventBus.publish([toPlatformEvent(happening, platformAccount)]);
    }
  };
};
