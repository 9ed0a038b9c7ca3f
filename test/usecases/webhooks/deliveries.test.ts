import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addDuration, toEpochMs, toMilliseconds } from '#shared/domain/time.ts';
import { createProjector } from '#shared/streams/project.ts';
import { sweepDeliveries } from '#shared/usecases/webhooks/sweep-deliveries.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { startWebhookReceiver } from '#test/support/webhook-receiver.ts';
import { applicationBody, expectSuccess } from '#test/support/world.ts';
import {
  createWebhookWorld,
  openPolicy,
  register,
  type Webhook,
  type WebhookWorld,
} from './webhook-world.ts';

const newTable = await createTableFactory();
const receiver = await startWebhookReceiver();
afterAll(receiver.stop);
beforeEach(() => {
  receiver.received.length = 0;
  receiver.setResponse(204);
});

type Line = {
  readonly id: string;
  readonly eventId: string;
  readonly status: string;
  readonly nextAttemptAt?: string;
  readonly replayOf?: string;
  readonly attempts: readonly { readonly at: string; readonly status?: number; readonly fault?: string }[];
};

const registerEndpoint = async () => {
  const platform = createWebhookWorld(await newTable());
  const { creator } = platform.world;
  const webhook = await register(creator, receiver.url);
  const at = `/webhooks/${webhook.id}`;
  const log = async () =>
    (await expectSuccess(creator.get(`${at}/deliveries`))).items as unknown as readonly Line[];
  const shown = async () => (await expectSuccess(creator.get(at))) as Webhook;
  const sendTest = async (): Promise<void> => {
    await expectSuccess(creator.post(`${at}/test`));
    await platform.deliver();
  };
  return { ...platform, creator, webhook, at, log, shown, sendTest };
};

/** Moves the clock to the next attempt of the only delivery, and sweeps. */
const nextAttempt = async ({ world, wait, log }: WebhookWorld & { log: () => Promise<readonly Line[]> }) => {
  const [line] = await log();
  world.deps.clock.set(toEpochMs(line?.nextAttemptAt ?? ''));
  await wait('PT1S');
};

const { retryDelays } = openPolicy.webhooks;

describe('a delivery', () => {
  test('that succeeds is in the log with its attempt, and is not repeated', async () => {
    const { sendTest, wait, log } = await registerEndpoint();
    await sendTest();
    await wait('P1D');
    expect(await log()).toMatchObject([{ status: 'delivered', attempts: [{ status: 204 }] }]);
    expect(receiver.received).toHaveLength(1);
  });

  test('that a receiver asks to repeat later is repeated then', async () => {
    const webhookSender = { send: async () => ({ status: 503, retryAfter: '7200' }) };
    const platform = createWebhookWorld(await newTable(), { webhookSender });
    const { creator, deps } = platform.world;
    const { id } = await register(creator, receiver.url);
    const begunAt = deps.now();
    await expectSuccess(creator.post(`/webhooks/${id}/test`));
    await platform.deliver();
    const [line] = (await expectSuccess(creator.get(`/webhooks/${id}/deliveries`))).items;
    expect(line).toMatchObject({ attempts: [{ status: 503 }], nextAttemptAt: addDuration(begunAt, 'PT2H') });
    expect(JSON.stringify(line)).not.toContain('retryAfter');
  });

  test('that fails is repeated with growing delays over a day, under the same id and with the same body', async () => {
    const life = await registerEndpoint();
    receiver.setResponse(503);
    await life.sendTest();
    for (const _again of retryDelays) await nextAttempt(life);
    const [line] = await life.log();
    expect(line?.status).toBe('failed');
    expect(line?.nextAttemptAt).toBeUndefined();
    expect(line?.attempts).toHaveLength(retryDelays.length + 1);
    const moments = (line?.attempts ?? []).map((attempt) => toEpochMs(attempt.at));
    for (const [at, wait] of retryDelays.entries()) {
      const waited = (moments[at + 1] ?? 0) - (moments[at] ?? 0);
      expect(waited).toBeGreaterThanOrEqual(toMilliseconds(wait));
      expect(waited).toBeLessThanOrEqual(toMilliseconds(wait) * 1.2 + 1_000);
    }
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(toMilliseconds('PT23H'));
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  test('that succeeds after all clears the failure record of the endpoint', async () => {
    const life = await registerEndpoint();
    receiver.setResponse(500);
    await life.sendTest();
    expect(await life.shown()).toMatchObject({ failingSince: expect.any(String) });
    receiver.setResponse(200);
    await nextAttempt(life);
    expect(await life.log()).toMatchObject([
      { status: 'delivered', attempts: [{ status: 500 }, { status: 200 }] },
    ]);
    expect((await life.shown()).failingSince).toBeUndefined();
  });

  test('follows no redirect', async () => {
    const { sendTest, log } = await registerEndpoint();
    receiver.setResponse(302, { location: receiver.url });
    await sendTest();
    expect(receiver.received).toHaveLength(1);
    expect(await log()).toMatchObject([{ status: 'pending', attempts: [{ status: 302 }] }]);
  });

  test('is tried once when the stream repeats the event, or the bus loses it', async () => {
    const { world, creator, at, wait } = await registerEndpoint();
    await expectSuccess(creator.post(`${at}/test`));
    await wait('PT2M');
    expect(receiver.received).toHaveLength(1);
    for (const item of await listItemsByPrefix(world.deps.table, 'DELIVERY#'))
      await createProjector(world.deps)(item);
    await wait('PT2M');
    expect(receiver.received).toHaveLength(1);
  });

  test('is tried by one of two concurrent sweeps', async () => {
    const { world, creator, at } = await registerEndpoint();
    for (let count = 0; count < 5; count += 1) await expectSuccess(creator.post(`${at}/test`));
    world.deps.clock.advance('PT2M');
    await Promise.all([sweepDeliveries(world.deps), sweepDeliveries(world.deps)]);
    expect(receiver.received).toHaveLength(5);
  });
});

describe('an endpoint that fails', () => {
  test('costs a sweep one attempt, and its other deliveries are postponed without being counted', async () => {
    const { creator, at, wait, log } = await registerEndpoint();
    receiver.setResponse(500);
    for (let count = 0; count < 5; count += 1) await expectSuccess(creator.post(`${at}/test`));
    await wait('PT2M');
    expect(receiver.received).toHaveLength(1);
    const attempts = (await log()).map((line) => line.attempts.length);
    expect(attempts.toSorted()).toEqual([0, 0, 0, 0, 1]);
    receiver.setResponse(204);
    await wait('PT2M');
    expect(receiver.received).toHaveLength(6);
  });

  test('is left to the sweep, without an immediate attempt for new events', async () => {
    const { sendTest } = await registerEndpoint();
    receiver.setResponse(500);
    await sendTest();
    receiver.received.length = 0;
    await sendTest();
    // A test delivery is an exception: its owner wants to see the result at once.
    expect(receiver.received).toHaveLength(1);
  });

  test('is disabled after days, its owner is notified, and no more is sent', async () => {
    const life = await registerEndpoint();
    receiver.setResponse(500);
    await life.sendTest();
    life.world.deps.clock.advance('P5D');
    life.world.deps.clock.advance('PT1M');
    await life.sendTest();
    expect(await life.shown()).toMatchObject({ status: 'disabled', disabled: { because: 'failing' } });
    await life.deliver();
    const { items } = await expectSuccess(life.creator.get('/notifications'));
    expect(items).toMatchObject([{ kind: 'webhook_disabled', subject: { webhookId: life.webhook.id } }]);
    receiver.received.length = 0;
    await life.wait('P1D');
    expect(receiver.received).toEqual([]);
    // The event that it was disabled waits for it as well.
    expect((await life.log()).map(({ status }) => status)).toEqual(['withheld', 'abandoned', 'abandoned']);
    expect((await life.creator.post(`${life.at}/test`)).status).toBe(409);
  });

  test('that is enabled again starts with a clean record, and receives the missed events', async () => {
    const life = await registerEndpoint();
    const since = life.world.deps.now();
    receiver.setResponse(410);
    await life.sendTest();
    expect(await life.shown()).toMatchObject({ status: 'disabled', disabled: { because: 'gone' } });
    await life.wait('P1D');
    receiver.setResponse(204);
    receiver.received.length = 0;
    const enabled = await expectSuccess(life.creator.patch(life.at, { enabled: true }));
    expect(enabled).toMatchObject({ status: 'enabled' });
    expect(await expectSuccess(life.creator.post(`${life.at}/replays`, { since }))).toEqual({ replayed: 1 });
    await life.wait('PT1M');
    expect(receiver.received).toHaveLength(1);
  });
});

describe('a disabled endpoint', () => {
  const applyAsCreator = (life: Awaited<ReturnType<typeof registerEndpoint>>, handle: string) =>
    expectSuccess(life.creator.post('/creators/applications', applicationBody({ handle })));

  test.each(['its owner', 'its failing'])(
    '(by %s) receives nothing, and after it is enabled again the missed events are replayed',
    async (by) => {
      const life = await registerEndpoint();
      const since = life.world.deps.now();
      if (by === 'its owner') await expectSuccess(life.creator.patch(life.at, { enabled: false }));
      else {
        receiver.setResponse(410);
        await life.sendTest();
        receiver.setResponse(204);
      }
      receiver.received.length = 0;
      life.world.deps.clock.advance('PT1H');
      await applyAsCreator(life, 'one');
      await life.deliver();
      await life.wait('P1D');
      expect(receiver.received).toEqual([]);
      const withheld = (await life.log()).filter(({ status }) => status === 'withheld');
      expect(withheld.map(({ attempts }) => attempts)).not.toEqual([]);
      expect(withheld.flatMap(({ attempts }) => attempts)).toEqual([]);
      await expectSuccess(life.creator.patch(life.at, { enabled: true }));
      await expectSuccess(life.creator.post(`${life.at}/replays`, { since }));
      await life.wait('PT1M');
      const types = receiver.received.map(({ text }) => (JSON.parse(text) as { type: string }).type);
      expect(types).toContain('creator_application.received');
    },
  );

  test('stores nothing outside its event types, and nothing for more than two weeks', async () => {
    const life = await registerEndpoint();
    const patched = { enabled: false, eventTypes: ['creator_application.received'] };
    await expectSuccess(life.creator.patch(life.at, patched));
    life.world.deps.clock.advance('P13D');
    await applyAsCreator(life, 'one');
    await expectSuccess(
      life.creator.put('/wallet/payout-account', { type: 'alipay', holderName: 'C', accountNo: 'c@d.ef' }),
    );
    await life.deliver();
    expect(await life.log()).toMatchObject([
      { status: 'withheld', eventType: 'creator_application.received' },
    ]);
    life.world.deps.clock.advance('P2D');
    await applyAsCreator(life, 'two');
    await life.deliver();
    expect(await life.log()).toHaveLength(1);
  });
});

describe('a replay', () => {
  test('of one delivery is another line with the same event, sent at once', async () => {
    const { sendTest, creator, at, log, deliver } = await registerEndpoint();
    await sendTest();
    const [first] = await log();
    const again = await expectSuccess(creator.post(`${at}/deliveries/${first?.id}/replay`));
    expect(again).toMatchObject({ eventId: first?.eventId, replayOf: first?.id });
    await deliver();
    const [one, two] = receiver.received;
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    expect(two?.text).toBe(one?.text);
    expect(await log()).toMatchObject([
      { status: 'delivered', replayOf: first?.id },
      { status: 'delivered' },
    ]);
  });

  test('of all events since a time is limited, continues where it stopped, and skips earlier replays', async () => {
    const { sendTest, creator, at, world, wait } = await registerEndpoint();
    const since = world.deps.now();
    for (let count = 0; count < 91; count += 1) await expectSuccess(creator.post(`${at}/test`));
    await sendTest();
    receiver.received.length = 0;
    const body = { since, which: 'all' };
    const first = await expectSuccess(creator.post(`${at}/replays`, body));
    expect(first).toMatchObject({ replayed: 90, next: expect.any(String) });
    const { next } = first as unknown as { readonly next: string };
    expect(await expectSuccess(creator.post(`${at}/replays`, { ...body, after: next }))).toMatchObject({
      replayed: 2,
    });
    await wait('PT1M');
    await wait('PT1M');
    expect(receiver.received).toHaveLength(92);
  });
});
