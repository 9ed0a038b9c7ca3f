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
import { indexes } from '../../store/indexes.ts';
import { newDeliveryWrite } from '../../store/webhooks/delivery-store.ts';
import { listWebhooks } from '../../store/webhooks/webhook-store.ts';
import { createWebhookAccountReader } from './webhook-accounts.ts';

export type PublisherDeps = Pick<Deps, 'table' | 'now' | 'monotonicMs' | 'policy' | 'eventBus'>;

/**
 * Publishes events to the webhook endpoints of `parties` and of the platform. It builds the
 * events only if one of them has an endpoint. A repeat publishes nothing twice.
 */
export type PublishEvents = (
  parties: readonly EventAccount[],
  buildEvents: () => Promise<readonly DomainEvent[]> | readonly DomainEvent[],
) => Promise<void>;

/** An event has one id per receiving account, also if the stream repeats it. */
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

/** The sweep attempts a new delivery after this time. */
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

const createDelivery = async (deps: PublisherDeps, webhook: Webhook, event: PlatformEvent): Promise<void> => {
  const { webhooks } = deps.policy;
  const received = decideReception(webhook, event.type, webhooks, deps.now());
  if (received === 'ignored') return;
  const id = deriveIdAt('dlv', event.timestamp, `${event.id} ${webhook.id}`);
  const created = buildDelivery(webhook, event, id, deps.now());
  const delivery = received === 'withheld' ? withholdDelivery(created) : created;
  // A failing endpoint is left to the sweep, so that its deliveries do not all wait for its timeout.
  const isImmediate = received === 'sent' && webhook.failingSince === undefined;
  const result = await commit(deps.table, [
    newDeliveryWrite(delivery, webhooks.deliveryRetention, isImmediate),
  ]);
  if (result === 'stale') throw new Error(`${webhook.id} did not receive ${event.id}`);
};

/**
 * Creates the publisher of a container. It reads the accounts with endpoints at most once a second, so most events
 * without a subscriber cost no read.
 */
export const createPublisher = (deps: PublisherDeps): PublishEvents => {
  const readAccounts = createWebhookAccountReader(deps);
  return async (parties, buildEvents) => {
    const subscribedIds = await readAccounts();
    const hasWebhooks = ({ id }: EventAccount): boolean => subscribedIds.has(id);
    if (!deps.eventBus.hasPlatformBus && ![...parties, platformAccount].some(hasWebhooks)) return;
    for (const eventContent of await buildEvents()) {
      for (const account of [...eventContent.audience, platformAccount].filter(hasWebhooks)) {
        const event = toPlatformEvent(eventContent, account);
        const range = indexes.webhooksOf(account.id);
        const { items } = await listWebhooks(deps.table, range, { limit: maxEndpoints });
        const subscribed = items.filter((webhook) => webhook.account.as === account.as);
        await Promise.all(subscribed.map((webhook) => createDelivery(deps, webhook, event)));
      }
      await deps.eventBus.publish([toPlatformEvent(eventContent, platformAccount)]);
    }
  };
};
