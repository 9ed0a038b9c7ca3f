import type { listWebhooks as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listWebhooks as list } from '../../store/webhooks/webhook-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveEventAccount } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/** Lists an account's endpoints, oldest first. */
export const listWebhooks =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const account = resolveEventAccount(caller, query.as);
    if (isRefusal(account)) return account;
    return listPage(deps, `webhooks of ${account.id}`, query, (page) =>
      mapPage(list(deps.table, indexes.webhooksOf(account.id), page), (webhooks) =>
        webhooks.map((webhook) => toWebhookView(webhook, now)),
      ),
    );
  };
