import * as z from 'zod';
import type { EventAccount } from '../../domain/events/domain-event.ts';
import { refuse } from '../../domain/refusal.ts';
import { Instant } from '../../domain/time.ts';
import {
  Disabled,
  type DisabledBecause,
  type Webhook,
  WebhookSettings,
} from '../../domain/webhooks/webhook.ts';
import { maxEndpoints } from '../../domain/webhooks/webhook-policy.ts';
import { openCollection } from '../collection.ts';
import {
  allOf,
  exists,
  hasRevision,
  isEqual,
  isMissing,
  isNew,
  put,
  remove,
  rewrite,
  update,
  type Write,
} from '../commit.ts';
import { keepDocument, toDocument } from '../document.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readPages } from '../page.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItem, getItems, type Item, listItems, type Table } from '../table.ts';

/** An endpoint and the count of its writes. */
export type WebhookRecord = { readonly webhook: Webhook; readonly revision: number };

const readWebhook = itemReader(
  z.object({
    revision: z.int(),
    settings: WebhookSettings,
    disabled: Disabled.optional(),
    failingSince: Instant.optional(),
  }),
);

const toRecord = (item: Item): WebhookRecord => {
  const { revision, settings, disabled, failingSince } = readWebhook(item);
  const webhook = { ...settings, ...(disabled && { disabled }), ...(failingSince && { failingSince }) };
  return { revision, webhook: keepDocument(webhook, settings) };
};

export const { find: findWebhook } = openCollection(keys.webhook, toRecord);

/** The endpoints of an account are listed oldest first. */
export const { list: listWebhooks } = openCollection(keys.webhook, (item) => toRecord(item).webhook);

/** An endpoint of one of several accounts. */
export const findWebhookAmong = async (
  table: Table,
  accountIds: readonly string[],
  id: string,
): Promise<WebhookRecord | undefined> => {
  const [item] = await getItems(
    table,
    accountIds.map((accountId) => keys.webhook(accountId, id)),
  );
  return item && toRecord(item);
};

/** Attributes that the delivery functions change are separate from the owner's settings. */
const itemOf = ({ disabled, failingSince, ...settings }: Webhook, revision: number, before?: Webhook) => ({
  ...keys.webhook(settings.account.id, settings.id),
  revision,
  ...toDocument({ settings }, before),
  disabled,
  failingSince,
});

const tooManyEndpointsRefusal = (maxWebhooks: number) =>
  refuse('conflict', `An account can have at most ${maxWebhooks} webhook endpoints. Delete one first.`);

/**
 * A new endpoint. It also counts the account's endpoints, for the limit and for the list of accounts with
 * webhooks.
 */
export const newWebhookWrites = (webhook: Webhook, maxWebhooks: number): readonly Write[] => [
  put(itemOf(webhook, 1), isNew),
  update(
    keys.webhookAccount(webhook.account.id),
    { add: { endpoints: 1 } },
    {
      expression: 'attribute_not_exists(endpoints) OR endpoints < :max',
      values: { ':max': maxWebhooks },
    },
    () => tooManyEndpointsRefusal(maxWebhooks),
  ),
];

export const webhookWrite = (webhook: Webhook, before: WebhookRecord): Write =>
  rewrite(itemOf(webhook, before.revision + 1, before.webhook), hasRevision(before.revision));

const readWebhookAccount = itemReader(z.object({ sk: z.string(), endpoints: z.int() }));

/** Deletes endpoints of one account, and with the last one the account's entry. */
const webhookRemovalWrites = async (
  table: Table,
  accountId: string,
  gone: readonly WebhookRecord[],
): Promise<readonly Write[]> => {
  const key = keys.webhookAccount(accountId);
  const webhookAccount = await getItem(table, key);
  // If it is missing, a concurrent request deleted the last endpoint; the condition finds that.
  const endpoints = webhookAccount ? readWebhookAccount(webhookAccount).endpoints : 0;
  const isUnchanged = isEqual('endpoints', endpoints);
  return [
    ...gone.map(({ webhook, revision }) =>
      remove(keys.webhook(accountId, webhook.id), hasRevision(revision)),
    ),
    endpoints > gone.length
      ? update(key, { add: { endpoints: -gone.length } }, isUnchanged)
      : remove(key, isUnchanged),
  ];
};

export const oneWebhookRemovalWrites = (table: Table, record: WebhookRecord): Promise<readonly Write[]> =>
  webhookRemovalWrites(table, record.webhook.account.id, [record]);

/** Deletes the account's endpoints, as many as fit into a transaction. */
export const allWebhooksRemovalWrites = async (
  table: Table,
  accountId: string,
): Promise<readonly Write[]> => {
  const { items } = await listItems(table, indexes.webhooksOf(accountId), maxEndpoints);
  return items.length === 0 ? [] : webhookRemovalWrites(table, accountId, items.map(toRecord));
};

/** The ids of all accounts with endpoints. */
export const findWebhookAccounts = async (table: Table): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  const range = indexes.webhookAccounts();
  for await (const items of readPages((after) => listItems(table, range, maxPerPage, after))) {
    for (const { sk } of readEach(table, items, readWebhookAccount)) found.add(sk.replace('ACCOUNT#', ''));
  }
  return found;
};

/** Maximum that fits into one response of 1 MB. */
const maxPerPage = 10_000;

type WebhookKey = Pick<Webhook, 'id'> & { readonly account: Pick<EventAccount, 'id'> };

/** Records since when an endpoint fails, unless it is recorded. */
export const failingWebhookWrite = ({ account, id }: WebhookKey, at: Instant): Write =>
  update(keys.webhook(account.id, id), { setOnce: { failingSince: at } }, exists);

export const recoveredWebhookWrite = ({ account, id }: WebhookKey): Write =>
  update(keys.webhook(account.id, id), { set: { failingSince: undefined } }, exists);

/** Disables an endpoint once; concurrent changes by its owner stay. */
export const disabledWebhookWrite = (
  { account, id }: WebhookKey,
  because: DisabledBecause,
  at: Instant,
): Write =>
  update(
    keys.webhook(account.id, id),
    { set: { disabled: { because, at } }, add: { revision: 1 } },
    allOf(exists, isMissing('disabled')),
  );
