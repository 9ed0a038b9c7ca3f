import type { listWebhooks as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listWebhooks as list } from '../../store/webhooks/webhook-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveEventAccount } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/** Lists an account's endpoints, oldest first. */
export const listWebhooks =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const account = resolveEventAccount(caller, query.as);
    if (isRefusal(account)) return account;
    const name = `webhooks of ${account.id}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const { webhooks, next } = await list(deps.table, account.id, query.limit, after);
    const views = webhooks.map((webhook) => toWebhookView(webhook, now));
    return { response: await toPage(deps.signer, name, views, next) };
  };
