import type { changeWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Webhook } from '../../domain/webhooks/webhook.ts';
import { faultsOfAddress } from '../../domain/webhooks/webhook-address.ts';
import { webhookWrite } from '../../store/webhooks/webhook-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/** Changes an endpoint. Enabling it clears its failures. */
export const changeWebhook =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now, ifMatch }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { webhook } = found;
    const mismatch = refuseChangedResource(ifMatch, toWebhookView(webhook, now));
    if (mismatch) return mismatch;
    const { enabled, ...settings } = body;
    const faulty = refuseFaults(
      settings.url === undefined ? [] : faultsOfAddress(settings.url, deps.policy.webhooks),
    );
    if (faulty) return faulty;
    const changed = withEnabled({ ...webhook, ...settings }, enabled, now);
    const writes = Object.keys(body).length > 0 ? [webhookWrite(changed, found)] : [];
    return { response: toWebhookView(changed, now), writes };
  };

const withEnabled = (webhook: Webhook, enabled: boolean | undefined, now: Instant): Webhook => {
  if (enabled === undefined) return webhook;
  if (!enabled) return webhook.disabled ? webhook : { ...webhook, disabled: { because: 'owner', at: now } };
  const { disabled, failingSince, ...rest } = webhook;
  return disabled || !failingSince ? rest : { ...rest, failingSince };
};
