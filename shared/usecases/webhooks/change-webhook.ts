import type { changeWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Webhook } from '../../domain/webhook/webhook.ts';
import { faultsOfAddress } from '../../domain/webhook/webhook-address.ts';
import type { Use } from '../../http/endpoint.ts';
import { writeOfWebhook } from '../../store/webhook-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { viewOfWebhook } from './webhook-view.ts';
import { ownWebhook } from './whose-webhook.ts';

/** Changes an endpoint. One that is enabled again begins with a clean record. */
export const changeWebhook =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now, ifMatch }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { webhook } = found;
    const mismatch = refuseUnlessMatching(ifMatch, viewOfWebhook(webhook, now));
    if (mismatch) return mismatch;
    const { enabled, ...settings } = body;
    const faulty = refuseFaulty(
      settings.url === undefined ? [] : faultsOfAddress(settings.url, deps.policy.webhooks),
    );
    if (faulty) return faulty;
    const changed = switched({ ...webhook, ...settings }, enabled, now);
    const writes = Object.keys(body).length > 0 ? [writeOfWebhook(changed, found)] : [];
    return { answer: viewOfWebhook(changed, now), writes };
  };

const switched = (webhook: Webhook, enabled: boolean | undefined, now: Instant): Webhook => {
  if (enabled === undefined) return webhook;
  if (!enabled) return webhook.disabled ? webhook : { ...webhook, disabled: { because: 'owner', at: now } };
  const { disabled, failingSince, ...rest } = webhook;
  return disabled || !failingSince ? rest : { ...rest, failingSince };
};
