import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { verifyWebhook, WebhookVerificationError } from '#shared/contract/client/package/webhooks.ts';

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
const body = JSON.stringify({ id: 'evt_1', type: 'order.settle', data: { orderId: 'ord_1' } });

const signed = (at: Date, text = body) => ({
  'webhook-id': 'evt_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign('evt_1', at, text),
});

test('a signed delivery is the event', () => {
  expect(verifyWebhook(secret, signed(new Date()), body)).toMatchObject({ type: 'order.settle' });
});

test.each([
  ['another text', signed(new Date()), body.replace('ord_1', 'ord_2')],
  ['an old delivery', signed(new Date(Date.now() - 600_000)), body],
  ['a delivery without a signature', {}, body],
])('%s is refused', (_what, headers, text) => {
  expect(() => verifyWebhook(secret, headers, text)).toThrow(WebhookVerificationError);
});
