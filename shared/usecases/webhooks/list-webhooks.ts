import type { listWebhooks as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listWebhooks as list } from '../../store/webhook-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfWebhook } from './webhook-view.ts';
import { accountOf } from './whose-webhook.ts';

/** An account's endpoints, the oldest first. */
export const listWebhooks =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller, now }) => {
    const account = accountOf(caller, query.as);
    if (isRefusal(account)) return account;
    const name = `webhooks of ${account.id}`;
    const after = await positionOf(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const { webhooks, next } = await list(deps.table, account.id, query.limit, after);
    const views = webhooks.map((webhook) => viewOfWebhook(webhook, now));
    return { answer: await pageOf(deps.signer, name, views, next) };
  };
