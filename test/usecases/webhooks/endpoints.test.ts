import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { type ReceivedMessage, startWebhookReceiver } from '#test/support/webhook-receiver.ts';
import { expectSuccess } from '#test/support/world.ts';
import { createWebhookWorld, openPolicy, register } from './webhook-world.ts';

const newTable = await createTableFactory();
const receiver = await startWebhookReceiver();
afterAll(receiver.stop);
beforeEach(() => {
  receiver.received.length = 0;
  receiver.setResponse(204);
});

const verifies = (secret: string, { headers, text }: ReceivedMessage): boolean => {
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1_000 });
  try {
    new Verifier(secret).verify(text, { ...headers });
    return true;
  } catch {
    return false;
  } finally {
    vi.useRealTimers();
  }
};

const lastReceived = (): ReceivedMessage => {
  const last = receiver.received.at(-1);
  if (!last) throw new Error('nothing was received');
  return last;
};

describe('a signing secret', () => {
  test('is shown once, and is not in the table in plain text', async () => {
    const { world } = createWebhookWorld(await newTable());
    const body = { url: receiver.url };
    const first = await world.creator.post('/webhooks', body, { idempotencyKey: 'k-1' });
    const { secret } = first.body as unknown as { readonly secret: string };
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const again = await world.creator.post('/webhooks', body, { idempotencyKey: 'k-1' });
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({ id: first.body.id });
    expect(again.text).not.toContain('whsec_');
    expect((await world.creator.get(`/webhooks/${first.body.id}`)).text).not.toContain('whsec_');
    expect(JSON.stringify(await readAllItems(world.deps.table))).not.toContain('whsec_');
  });

  test('that was replaced signs together with the new one for a day, and then no more', async () => {
    const { world, deliver } = createWebhookWorld(await newTable());
    const { id, secret } = await register(world.creator, receiver.url);
    const rotated = await expectSuccess(world.creator.post(`/webhooks/${id}/secret`));
    const { secret: fresh } = rotated as unknown as { readonly secret: string };
    expect(fresh).not.toBe(secret);
    expect(rotated).toMatchObject({ formerSecretSignsUntil: '2026-11-03T01:00:00.000Z' });
    const sendTest = async (): Promise<ReceivedMessage> => {
      await expectSuccess(world.creator.post(`/webhooks/${id}/test`));
      await deliver();
      return lastReceived();
    };
    const during = await sendTest();
    expect([secret, fresh].map((one) => verifies(one, during))).toEqual([true, true]);
    world.deps.clock.advance(openPolicy.webhooks.secretOverlap);
    world.deps.clock.advance('PT1S');
    const after = await sendTest();
    expect([secret, fresh].map((one) => verifies(one, after))).toEqual([false, true]);
    expect((await world.creator.get(`/webhooks/${id}`)).text).not.toContain('formerSecretSignsUntil');
  });

  test('signs this body and no other', async () => {
    const { world, deliver } = createWebhookWorld(await newTable());
    const { id, secret } = await register(world.creator, receiver.url);
    await expectSuccess(world.creator.post(`/webhooks/${id}/test`));
    await deliver();
    const message = lastReceived();
    expect(verifies(secret, message)).toBe(true);
    expect(verifies(secret, { ...message, text: `${message.text} ` })).toBe(false);
  });
});

describe('a webhook endpoint', () => {
  test('exists for its owner only', async () => {
    const { world } = createWebhookWorld(await newTable());
    const { id } = await register(world.creator, receiver.url);
    await expectSuccess(world.creator.post(`/webhooks/${id}/test`));
    const [line] = (await expectSuccess(world.creator.get(`/webhooks/${id}/deliveries`))).items;
    const at = `/webhooks/${id}`;
    const since = world.deps.now();
    const asks: readonly ((session: Session) => Promise<{ readonly status: number }>)[] = [
      (session) => session.get(at),
      (session) => session.patch(at, { enabled: false }),
      (session) => session.delete(at),
      (session) => session.post(`${at}/secret`),
      (session) => session.post(`${at}/test`),
      (session) => session.get(`${at}/deliveries`),
      (session) => session.get(`${at}/deliveries/${line?.id}`),
      (session) => session.post(`${at}/deliveries/${line?.id}/replay`),
      (session) => session.post(`${at}/replays`, { since }),
    ];
    const before = await readAllItems(world.deps.table);
    const others = [
      world.advertiser,
      world.operator,
      world.api.signIn('eve', 'creator', 'advertiser', 'operator'),
    ];
    for (const stranger of others) {
      for (const ask of asks) expect((await ask(stranger)).status).toBe(404);
    }
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('receives the events of the party that it was registered for, among those of its owner', async () => {
    const { world } = createWebhookWorld(await newTable());
    const both = world.api.signIn('bo', 'creator', 'advertiser');
    expect(await register(both, receiver.url)).toMatchObject({ as: 'creator' });
    expect(await register(both, receiver.url, { as: 'advertiser' })).toMatchObject({ as: 'advertiser' });
    expect(await register(both, receiver.url, { as: 'agency' })).toMatchObject({ as: 'agency' });
    const refused = await both.post('/webhooks', { url: receiver.url, as: 'platform' });
    expect(refused.status).toBe(403);
    expect((await expectSuccess(both.get('/webhooks?as=advertiser'))).items).toMatchObject([
      { as: 'advertiser' },
    ]);
  });

  test('is limited to ten for an account, and a removed one makes room', async () => {
    const { world } = createWebhookWorld(await newTable());
    const made = [];
    for (let count = 0; count < 10; count += 1) made.push(await register(world.creator, receiver.url));
    expect((await world.creator.post('/webhooks', { url: receiver.url })).status).toBe(409);
    const paged = await expectSuccess(world.creator.get('/webhooks?limit=6'));
    expect(paged.items).toHaveLength(6);
    const rest = await expectSuccess(world.creator.get(`/webhooks?limit=6&cursor=${paged.nextCursor}`));
    expect([...paged.items, ...rest.items].map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    for (const { id } of made) {
      expect(await expectSuccess(world.creator.delete(`/webhooks/${id}`))).toEqual({ id, removed: true });
    }
    expect((await readAllItems(world.deps.table)).filter(({ pk }) => pk === 'LISTENERS')).toEqual([]);
    await register(world.creator, receiver.url);
  });

  test('removed twice at once is removed once', async () => {
    const { world } = createWebhookWorld(await newTable());
    const { id } = await register(world.creator, receiver.url);
    const answers = await Promise.all([1, 2].map(() => world.creator.delete(`/webhooks/${id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  test('is exported with the account’s data, without its secret, and is erased with the account', async () => {
    const { world } = createWebhookWorld(await newTable());
    const both = world.api.signIn('bo', 'creator', 'advertiser');
    for (const as of ['creator', 'advertiser', 'agency']) await register(both, receiver.url, { as });
    const pages: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { text, body } = await both.get(`/account/export${cursor && `?cursor=${cursor}`}`);
      pages.push(text);
      cursor = body.nextCursor;
    }
    expect(pages.join().split(receiver.url)).toHaveLength(4);
    expect(pages.join()).not.toContain('sealed');
    let phase = '';
    for (let steps = 0; phase !== 'erased' && steps < 20; steps += 1) {
      phase = ((await expectSuccess(both.post('/account/erasure'))) as unknown as { phase: string }).phase;
      world.deps.clock.advance('PT2M');
    }
    expect(phase).toBe('erased');
    const left = (await readAllItems(world.deps.table)).filter(({ pk }) =>
      /^(WEBHOOKS#|LISTENERS)/.test(String(pk)),
    );
    expect(left).toEqual([]);
  });

  test('is changed only if nobody changed it meanwhile', async () => {
    const { world } = createWebhookWorld(await newTable());
    const { id } = await register(world.creator, receiver.url);
    const { headers } = await world.creator.get(`/webhooks/${id}`);
    const sent = { headers: { 'if-match': String(headers.etag) } };
    const changed = await world.creator.patch(`/webhooks/${id}`, { description: 'mine' }, sent);
    expect(changed).toMatchObject({ status: 200, body: { description: 'mine', url: receiver.url } });
    expect((await world.creator.patch(`/webhooks/${id}`, { enabled: false }, sent)).status).toBe(412);
  });

  test('that its owner disabled or removed receives nothing more, not even pending deliveries', async () => {
    const { world, wait } = createWebhookWorld(await newTable());
    const { id } = await register(world.creator, receiver.url);
    await expectSuccess(world.creator.post(`/webhooks/${id}/test`));
    await expectSuccess(world.creator.patch(`/webhooks/${id}`, { enabled: false }));
    await wait('PT2M');
    expect((await expectSuccess(world.creator.get(`/webhooks/${id}/deliveries`))).items).toMatchObject([
      { status: 'abandoned', attempts: [] },
    ]);
    await expectSuccess(world.creator.patch(`/webhooks/${id}`, { enabled: true }));
    await expectSuccess(world.creator.post(`/webhooks/${id}/test`));
    await expectSuccess(world.creator.delete(`/webhooks/${id}`));
    await wait('PT2M');
    expect(receiver.received).toEqual([]);
  });

  test.each([
    ['http://example.com/hook', 'not_https'],
    ['https://example.com:22/hook', 'port_not_allowed'],
    ['https://127.0.0.2/hook', 'not_public'],
    ['https://2130706434/hook', 'not_public'],
    ['https://[::1]/hook', 'not_public'],
    ['https://[::ffff:10.0.0.1]/hook', 'not_public'],
    ['https://localhost/hook', 'not_public'],
    ['https://you:secret@example.com/', 'account_in_url'],
    ['ftp://example.com/', 'not_https'],
    ['nowhere', 'invalid_format'],
    ['https://example.com/\u202ekooh', 'invalid_format'],
    ['https://exa\u200bmple.com/', 'invalid_format'],
    ['https://example.com/\u0000', 'invalid_format'],
    ['https://example.com/\ud800', 'custom'],
  ])('at %j is refused: %s', async (url, code) => {
    const { world } = createWebhookWorld(await newTable());
    const answer = await world.creator.post('/webhooks', { url });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/url', code }] } });
    const { id } = await register(world.creator, 'https://example.com/hook');
    const changing = await world.creator.patch(`/webhooks/${id}`, { url });
    expect(changing).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/url', code }] } });
  });

  test('with several faults is refused with all of them', async () => {
    const { world } = createWebhookWorld(await newTable());
    const wrong = { url: 'http://example.com', eventTypes: ['order.nothing'], description: 'x'.repeat(201) };
    const { body } = await world.creator.post('/webhooks', wrong);
    expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '#/description',
      '#/eventTypes/0',
      '#/url',
    ]);
  });
});
