import { derivedIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { versionOf } from '../../domain/event/event-kinds.ts';
import {
  type EventAccount,
  type Happening,
  type PlatformEvent,
  thePlatform,
} from '../../domain/event/happening.ts';
import { after, epoch, milliseconds } from '../../domain/time.ts';
import { withheld } from '../../domain/webhook/delivery.ts';
import { reception, type Webhook } from '../../domain/webhook/webhook.ts';
import { mostEndpoints } from '../../domain/webhook/webhook-policy.ts';
import { commit } from '../../store/commit.ts';
import { writeOfNewDelivery } from '../../store/delivery-store.ts';
import { findListeners, listWebhooks } from '../../store/webhook-store.ts';

export type AnnounceDeps = Pick<Deps, 'table' | 'now' | 'policy' | 'eventBus'>;

/**
 * Tells whoever listens of what happened. `concerned` are the parties of it; what there is to tell is worked out only
 * if one of them, or the platform itself, listens. Told twice, everybody is told once.
 */
export type Announce = (
  concerned: readonly EventAccount[],
  happened: () => Promise<readonly Happening[]> | readonly Happening[],
) => Promise<void>;

/** An event has one id for each account that is told of it, however often the stream brings it. */
export const eventFor = ({ cause, type, at, data }: Happening, account: EventAccount): PlatformEvent => ({
  id: derivedIdAt('evt', at, `${cause} ${type} ${account.as} ${account.id}`),
  type,
  version: versionOf(type),
  timestamp: at,
  account,
  data,
});

/** For how long a new delivery may be on its way before the sweep tries it. */
export const firstTryWithin = 'PT1M';

export const deliveryOf = (webhook: Webhook, event: PlatformEvent, id: string, now: string) => ({
  id,
  webhookId: webhook.id,
  account: webhook.account,
  eventId: event.id,
  eventType: event.type,
  payload: JSON.stringify(event),
  createdAt: now,
  status: 'pending' as const,
  attempts: [],
  nextAttemptAt: after(now, firstTryWithin),
});

/** Who has endpoints, read again when what was read is older than the policy allows. */
const knownListeners = (deps: AnnounceDeps): (() => Promise<ReadonlySet<string>>) => {
  let known: { readonly at: number; readonly listeners: Promise<ReadonlySet<string>> } | undefined;
  return () => {
    const at = epoch(deps.now());
    if (!known || Math.abs(at - known.at) > milliseconds(deps.policy.webhooks.listenersKnownFor)) {
      const listeners = findListeners(deps.table);
      // What could not be read is read again by whoever comes next.
      listeners.catch(() => {
        known = undefined;
      });
      known = { at, listeners };
    }
    return known.listeners;
  };
};

const deliver = async (deps: AnnounceDeps, webhook: Webhook, event: PlatformEvent): Promise<void> => {
  const { webhooks } = deps.policy;
  const received = reception(webhook, event.type, webhooks, deps.now());
  if (received === 'ignored') return;
  const id = derivedIdAt('dlv', event.timestamp, `${event.id} ${webhook.id}`);
  const fresh = deliveryOf(webhook, event, id, deps.now());
  const delivery = received === 'withheld' ? withheld(fresh) : fresh;
  // An endpoint that fails is left to the sweep, which does not wait for it a hundred times at once.
  const atOnce = received === 'sent' && webhook.failingSince === undefined;
  const result = await commit(deps.table, [writeOfNewDelivery(delivery, webhooks.deliveriesKeptFor, atOnce)]);
  if (result === 'stale') throw new Error(`${webhook.id} could not be told of ${event.id}`);
};

/** Makes the one who tells; it remembers for a moment who listens, so that what nobody listens to costs nothing. */
export const announcer = (deps: AnnounceDeps): Announce => {
  const listeners = knownListeners(deps);
  return async (concerned, happened) => {
    const listening = await listeners();
    const isTold = ({ id }: EventAccount): boolean => listening.has(id);
    if (!deps.eventBus.isOpen && ![...concerned, thePlatform].some(isTold)) return;
    for (const happening of await happened()) {
      for (const account of [...happening.concerns, thePlatform].filter(isTold)) {
        const event = eventFor(happening, account);
        const { webhooks } = await listWebhooks(deps.table, account.id, mostEndpoints);
        const told = webhooks.filter((webhook) => webhook.account.as === account.as);
        await Promise.all(told.map((webhook) => deliver(deps, webhook, event)));
      }
      await deps.eventBus.publish([eventFor(happening, thePlatform)]);
    }
  };
};
