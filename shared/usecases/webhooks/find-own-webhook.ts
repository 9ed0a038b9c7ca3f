import type { EventAccount } from '../../domain/events/domain-event.ts';
import { platformAccount } from '../../domain/events/domain-event.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Table } from '../../store/table.ts';
import { findWebhookAmong, type WebhookRecord } from '../../store/webhooks/webhook-store.ts';
import type { Caller } from '../caller.ts';

/** The accounts whose events the caller may receive. Any party can also be an agency. */
export const eventAccountsOf = ({
  roles,
  creatorId,
  advertiserId,
  agencyId,
}: Caller): readonly EventAccount[] => {
  const isParty = roles.has('creator') || roles.has('advertiser');
  return [
    ...(roles.has('creator') ? [{ as: 'creator', id: creatorId } as const] : []),
    ...(roles.has('advertiser') ? [{ as: 'advertiser', id: advertiserId } as const] : []),
    ...(isParty ? [{ as: 'agency', id: agencyId } as const] : []),
    ...(roles.has('operator') ? [platformAccount] : []),
  ];
};

/** The requested account; by default the first that the caller's roles allow. */
export const resolveEventAccount = (
  caller: Caller,
  requested: EventAccount['as'] | undefined,
): EventAccount | Refusal => {
  const found = eventAccountsOf(caller).find(({ as }) => requested === undefined || as === requested);
  return found ?? refuse('forbidden', `You cannot receive events as ${requested}.`);
};

const noSuchWebhook = refuse('not-found', 'There is no such endpoint.');

/** An endpoint of one of the caller's accounts. */
export const findOwnWebhook = async (
  table: Table,
  caller: Caller,
  webhookId: string,
): Promise<WebhookRecord | Refusal> =>
  (await findWebhookAmong(
    table,
    eventAccountsOf(caller).map(({ id }) => id),
    webhookId,
  )) ?? noSuchWebhook;

export const noSuchDelivery = refuse('not-found', 'There is no such delivery.');

export const disabledWebhookRefusal = refuse('conflict', 'The endpoint is disabled. Enable it first.');
