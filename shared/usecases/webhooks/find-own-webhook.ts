import type { EventAccount } from '../../domain/events/domain-event.ts';
import { platformAccount } from '../../domain/events/domain-event.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Table } from '../../store/table.ts';
import { findWebhook, findWebhookAmong, type WebhookRecord } from '../../store/webhooks/webhook-store.ts';
import { type Caller, may, partiesOf } from '../caller.ts';

/** The accounts whose events the caller may receive. */
export const eventAccountsOf = (caller: Caller): readonly EventAccount[] => [
  ...partiesOf(caller).map((as) => ({ as, id: caller[`${as}Id`] })),
  ...(may(caller, 'events.read-platform') ? [platformAccount] : []),
];

/** The requested account; by default the first that the caller may use. */
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

/** An endpoint of a party, for staff. */
export const findPartyWebhook = async (
  table: Table,
  partyId: string,
  webhookId: string,
): Promise<WebhookRecord | Refusal> => (await findWebhook(table, partyId, webhookId)) ?? noSuchWebhook;

export const noSuchDelivery = refuse('not-found', 'There is no such delivery.');

export const disabledWebhookRefusal = refuse('conflict', 'The endpoint is disabled. Enable it first.');
