import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { createRecordingBus } from '#test/support/deps.ts';
import { settleOrder } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#test/support/webhook-receiver.ts';
import { createCreator, createOrder, expectSuccess, yuan } from '#test/support/world.ts';
import { createWebhookWorld, register, verified, type WebhookWorld } from './webhook-world.ts';

const newTable = await createTableFactory();

const receivers: WebhookReceiver[] = [];
const receiver = async (): Promise<WebhookReceiver> => {
  const started = await startWebhookReceiver();
  receivers.push(started);
  return started;
};
afterEach(async () => {
  await Promise.all(receivers.splice(0).map(({ stop }) => stop()));
});

/** Takes one order from its start to its settlement. */
const wholeOrder = async ({ world, deliver }: WebhookWorld): Promise<string> => {
  const id = await createOrder(world);
  await deliver();
  await settleOrder(world, id, deliver);
  return id;
};

const wholeLife = [
  'order.take',
  'order.submit_work',
  'order.pass',
  'order.approve',
  'order.approve',
  'order.publish',
  'order.accept',
  'order.settle',
];

describe('a new endpoint', () => {
  test('receives the next event, although there was no endpoint a moment before', async () => {
    const { world } = createWebhookWorld(await newTable());
    const { creator, deps } = world;
    await createCreator(world);
    const handler = createStreamHandler(() => createProjector(deps));
    const deliveredKeys = new Set<string>();
    const deliverEvents = async (): Promise<void> => {
      const newItems = (await listItemsByPrefix(deps.table, 'PARTY_EVENT#')).filter(
        ({ pk }) => !deliveredKeys.has(String(pk)),
      );
      for (const { pk } of newItems) deliveredKeys.add(String(pk));
      const Records = newItems.map((item, at) => ({
        dynamodb: { SequenceNumber: `${at}`, Keys: marshall({ pk: item.pk }), NewImage: marshall(item) },
      }));
      expect(await handler({ Records } as DynamoDBStreamEvent)).toEqual({ batchItemFailures: [] });
    };
    const bindAccount = (accountNo: string) =>
      expectSuccess(creator.put('/wallet/payout-account', { type: 'alipay', holderName: 'Cleo', accountNo }));
    await bindAccount('cleo@example.com');
    await deliverEvents();
    await register(creator, 'https://example.com/hook');
    await bindAccount('cleo@example.org');
    await deliverEvents();
    expect(await listItemsByPrefix(deps.table, 'DELIVERY#')).toHaveLength(1);
  });
});

describe('an order from start to end', () => {
  test('is delivered to both parties, signed, once, and with data to sort it', async () => {
    const platform = createWebhookWorld(await newTable());
    const { creator, advertiser } = platform.world;
    const [creators, advertisers] = [await receiver(), await receiver()];
    const mine = await register(creator, creators.url);
    const theirs = await register(advertiser, advertisers.url);
    const id = await wholeOrder(platform);
    for (const [{ received }, { secret }, as] of [
      [creators, mine, 'creator'],
      [advertisers, theirs, 'advertiser'],
    ] as const) {
      const events = received.map((message) => verified(secret, message));
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      expect(new Set(events.map(({ account }) => account.as))).toEqual(new Set([as]));
      const ofOrder = events
        .filter(({ data }) => data.orderId === id)
        .toSorted((a, b) => Number(a.data.seq) - Number(b.data.seq));
      expect(ofOrder.map(({ type }) => type)).toEqual(wholeLife);
      expect(ofOrder.map(({ data }) => data.seq)).toEqual(wholeLife.map((_, at) => at + 1));
      expect(ofOrder.at(-1)).toMatchObject({
        data: { status: 'settled', price: yuan(1_200), fee: yuan(60), net: yuan(1_140) },
      });
    }
  });

  test('shows each party its own wallet only, and no text of a person', async () => {
    const platform = createWebhookWorld(await newTable());
    const { received, url } = await receiver();
    const { secret } = await register(platform.world.creator, url);
    await wholeOrder(platform);
    const booked = received
      .map((message) => verified(secret, message))
      .filter(({ type }) => type === 'wallet.booked');
    expect(booked).toMatchObject([
      {
        data: {
          cause: { kind: 'order', step: expect.stringMatching(/settle$/) },
          wallet: { as: 'creator', id: derivePartyId('crt', 'cleo') },
          changes: { available: 114_000 },
        },
      },
    ]);
    const all = received.map(({ text }) => text).join();
    for (const written of ['lamp', 'cleo', 'How a', 'example.com']) expect(all).not.toContain(written);
  });

  test('costs no more writes than before for accounts without endpoints', async () => {
    const platform = createWebhookWorld(await newTable());
    await wholeOrder(platform);
    const { table } = platform.world.deps;
    expect(await listItemsByPrefix(table, 'DELIVERY#')).toEqual([]);
    expect((await readAllItems(table)).filter(({ pk }) => pk === 'LISTENERS')).toEqual([]);
  });

  test('is published to the platform as a whole, and to its own bus if there is one', async () => {
    const bus = createRecordingBus(true);
    const platform = createWebhookWorld(await newTable(), { eventBus: bus });
    const { received, url } = await receiver();
    const { secret } = await register(platform.world.operator, url, { eventTypes: ['order.settle'] });
    const id = await wholeOrder(platform);
    for (const due of bus.deliveredNow) expect(due.accountId).toBe('platform');
    await platform.wait('PT2M');
    expect(received.map((message) => verified(secret, message))).toMatchObject([
      { type: 'order.settle', account: { as: 'platform' }, data: { orderId: id } },
    ]);
    // A work that passed the screening is inspected beside its review.
    expect(new Set(bus.inspectedNow)).toEqual(new Set([id]));
    const put = bus.published.filter(({ data }) => data.orderId === id);
    // The stream repeated every event, and a bus does not remove duplicates: its consumers compare the ids.
    expect(new Set(put.map((event) => event.id)).size).toBe(wholeLife.length);
    expect(put[0]).toMatchObject({ account: { as: 'platform', id: 'platform' } });
  });
});

describe('a filter of event types', () => {
  test('passes what it names, and always the test event', async () => {
    const platform = createWebhookWorld(await newTable());
    const { received, url } = await receiver();
    const { creator } = platform.world;
    const { id, secret } = await register(creator, url, { eventTypes: ['order.settle', 'wallet.booked'] });
    await wholeOrder(platform);
    await expectSuccess(creator.post(`/webhooks/${id}/test`));
    await platform.deliver();
    const types = received.map((message) => verified(secret, message).type);
    expect(types.sort()).toEqual(['order.settle', 'wallet.booked', 'webhook.test']);
  });
});

describe('a withdrawal', () => {
  test('is published in each of its states, with its amounts and without its account', async () => {
    const platform = createWebhookWorld(await newTable());
    const { received, url } = await receiver();
    const { creator } = platform.world;
    const { secret } = await register(creator, url);
    await wholeOrder(platform);
    const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com' };
    await expectSuccess(creator.put('/wallet/payout-account', account));
    await expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(1_000) }));
    await platform.deliver();
    await platform.advanceClock('PT1H');
    await platform.deliver();
    const published = received
      .map((message) => verified(secret, message))
      .filter(({ type }) => type.startsWith('withdrawal.'))
      .toSorted((a, b) => Number(a.data.seq) - Number(b.data.seq));
    expect(published[0]).toMatchObject({
      type: 'withdrawal.requested',
      data: { amount: yuan(1_000), seq: 1 },
    });
    expect(published.map(({ type }) => type)).toContain('withdrawal.paid');
    expect(JSON.stringify(published)).not.toContain('cleo');
  });
});
