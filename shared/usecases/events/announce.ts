import { derivedIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { versionOf } from '../../domain/event/event-kinds.ts';
import {
  type EventAccount,
  type Happening,
  type PlatformEvent,
  thePlatform,
} from '../../domain/event/happening.ts';
import { after } from '../../domain/time.ts';
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

/** Who has endpoints, read once; what could not be read is read again by whoever comes next. */
const knownListeners = ({ table }: AnnounceDeps): (() => Promise<ReadonlySet<string>>) => {
  let known: Promise<ReadonlySet<string>> | undefined;
  return () => {
    known ??= findListeners(table).catch((fault: unknown) => {
      known = undefined;
      throw fault;
    });
    return known;
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

/**
 * Makes the one who tells of what was written before: it reads once who listens, so that whoever had an endpoint by then is
 * told, and what nobody listens to costs nothing. It is made anew for each batch of news.
 */
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
