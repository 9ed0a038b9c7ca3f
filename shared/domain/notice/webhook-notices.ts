import type { Instant } from '../time.ts';
import type { Webhook } from '../webhook/webhook.ts';
import type { Notice } from './notice.ts';

export type WebhookNoticeKind = 'webhook_disabled';

const says = {
  failing: 'Your endpoint has answered nothing well for days and is told of nothing more until you enable it',
  gone: 'Your endpoint said that it is gone and is told of nothing more until you enable it',
} as const;

/** What the owner of an endpoint is told that was disabled. The platform has no inbox of its own. */
export const noticesOfDisabled = (
  { id, account, url }: Webhook,
  because: keyof typeof says,
  at: Instant,
): readonly Notice[] =>
  account.as === 'platform'
    ? []
    : [
        {
          to: account.id,
          at,
          kind: 'webhook_disabled',
          subject: { webhookId: id },
          title: 'Webhook',
          message: `${says[because]}: ${url}`,
          reasons: [],
        },
      ];
