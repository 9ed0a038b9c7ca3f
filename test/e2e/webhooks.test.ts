import { setTimeout as pause } from 'node:timers/promises';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventCatalogue } from '#shared/contract/events/event-catalogue.ts';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import {
  approveCreator,
  passReview,
  postTask,
  publishAndSettle,
  takeTask,
  uploadAndSubmit,
} from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';
import { testPolicy } from '#test/support/test-policy.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#test/support/webhook-receiver.ts';

type WebhookEndpoint = { readonly id: string; readonly secret: string };
type ReceivedEvent = { readonly id: string; readonly type: string; readonly data: Record<string, unknown> };

let platform: TestPlatform;
let people: People;
let receiver: WebhookReceiver;
let webhook: WebhookEndpoint;
const silently = () => {};
const schemas = new Map(eventCatalogue.map(({ type, schema }) => [type, schema]));

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  platform = await startTestPlatform(testPolicy);
  people = await createPeople(connect(platform.url));
});

afterAll(async () => {
  await platform.destroy();
  await receiver.stop();
});

/** The received events, after a check of signature and schema of each message. */
const receivedEvents = (): readonly ReceivedEvent[] =>
  receiver.received.map(({ headers, text }) => {
    const event = new Verifier(webhook.secret).verify(text, { ...headers }) as ReceivedEvent;
    schemas.get(event.type)?.parse(event);
    return event;
  });

const expectedEvents = [
  'order.take',
  'order.submit_work',
  'order.pass',
  'order.request_changes',
  'order.submit_work',
  'order.pass',
  'order.approve',
  'order.approve',
  'order.publish',
  'order.accept',
  'order.settle',
];

test('an endpoint is registered, and a test event reaches it at once', async () => {
  const registered = await people.advertiser.post<WebhookEndpoint>('/webhooks', { url: receiver.url });
  webhook = expectStatus(201, registered);
  expectStatus(202, await people.advertiser.post(`/webhooks/${webhook.id}/test`));
  await pollUntil(
    async () => receivedEvents(),
    (events) => events.some(({ type }) => type === 'webhook.test'),
  );
});

test('it receives every event of one whole order, once', async () => {
  // By now the platform has read the new endpoint.
  await pause(1_100);
  await approveCreator(people, silently);
  const taskId = await postTask(people, Date.now(), silently);
  const orderId = await takeTask(people, taskId, silently);
  await uploadAndSubmit(people, orderId, 'first-cut.mp4', silently);
  await passReview(people, orderId, silently);
  await publishAndSettle(people, orderId, Date.now, silently);
  const ofOrder = () => receivedEvents().filter(({ data }) => data.orderId === orderId);
  // Deliveries are in no order: the last event may arrive before another.
  await pollUntil(
    async () => ofOrder(),
    (events) => events.length >= expectedEvents.length,
  );
  const events = ofOrder().toSorted((a, b) => Number(a.data.seq) - Number(b.data.seq));
  expect(events.map(({ type }) => type)).toEqual(expectedEvents);
  expect(new Set(receivedEvents().map(({ id }) => id)).size).toBe(receivedEvents().length);
  expect(receivedEvents().map(({ type }) => type)).toContain('task.opened');
});

test('a failed delivery is repeated when the clock reaches its time, and the log shows both attempts', async () => {
  receiver.setResponse(503);
  const { id } = expectStatus(
    202,
    await people.advertiser.post<{ id: string }>(`/webhooks/${webhook.id}/test`),
  );
  const line = async () =>
    expectStatus(
      200,
      await people.advertiser.get<{ status: string; attempts: { status: number }[] }>(
        `/webhooks/${webhook.id}/deliveries/${id}`,
      ),
    );
  await pollUntil(line, ({ attempts }) => attempts.length === 1);
  receiver.setResponse(204);
  await fetch(`${platform.url}/_local/clock`, { method: 'POST', body: '{"advance":"PT2M"}' });
  const tried = await pollUntil(line, ({ status }) => status === 'delivered');
  expect(tried.attempts.map(({ status }) => status)).toEqual([503, 204]);
});

test('nothing failed in the background', () => {
  expect(platform.log).toEqual([]);
  expect(platform.warnings).toEqual([]);
});
