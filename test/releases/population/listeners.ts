import type { WebhookReceiver } from '#test/support/webhook-receiver.ts';
import type { DrivenPlatform } from './platform.ts';

const createEndpoint = async (p: DrivenPlatform, who: string, body: object): Promise<string> =>
  String((await p.post(who, '/webhooks', body)).id);

/** Endpoints that receive all later events: one works, one fails for now, one is disabled. */
export const listen = async (p: DrivenPlatform, good: WebhookReceiver, bad: WebhookReceiver) => {
  bad.setResponse(503);
  const eventTypes = ['order.publish', 'order.dispute', 'order.reply', 'withdrawal.paid', 'message.sent'];
  const working = await createEndpoint(p, 'mei:creator', { url: good.url, eventTypes, description: 'Mine.' });
  const failing = await createEndpoint(p, 'aurora:advertiser', { url: bad.url, eventTypes });
  const closed = await createEndpoint(p, 'lin:creator', { url: good.url, eventTypes });
  await createEndpoint(p, 'nova:advertiser', { as: 'agency', url: good.url });
  await createEndpoint(p, 'otto:operator', { url: good.url, eventTypes: ['withdrawal.needs_operator'] });
  await p.post('mei:creator', `/webhooks/${working}/secret`);
  await p.post('mei:creator', `/webhooks/${working}/test`);
  return { working, failing, closed };
};

export type Endpoints = Awaited<ReturnType<typeof listen>>;

/** An endpoint that its owner disables, and one that failed for days and is enabled again. */
export const switchOffAndOn = async (p: DrivenPlatform, { closed, failing }: Endpoints) => {
  await p.ask('lin:creator', 'PATCH', `/webhooks/${closed}`, { enabled: false });
  await p.ask('aurora:advertiser', 'PATCH', `/webhooks/${failing}`, { enabled: true });
};

/** A delivery that is sent again. */
export const replay = async (p: DrivenPlatform, { working }: Endpoints) => {
  const { items } = await p.get('mei:creator', `/webhooks/${working}/deliveries`);
  const [first] = items as { id: string }[];
  await p.post('mei:creator', `/webhooks/${working}/deliveries/${first?.id}/replay`);
};
