import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { currentProcess } from '#shared/domain/orders/process.ts';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import {
  approveCreator,
  type OrderResponse,
  passReview,
  postTask,
  publishAndSettle,
  takeTask,
  uploadAndSubmit,
  withdraw,
} from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { createTeaBrief } from '#test/journey/sample-data.ts';
import { upload } from '#test/journey/upload.ts';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { type Connection, connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

const film = new URL('../fixtures/media/landscape.mp4', import.meta.url);

type Wallet = Record<'available' | 'held' | 'pending' | 'withdrawing', { amount: number }>;

let platform: TestPlatform;
let connection: Connection;
let people: People;
const silently = () => {};

beforeAll(async () => {
  platform = await startTestPlatform();
  connection = connect(platform.url);
  people = await createPeople(connection);
});

afterEach(() => expectBalancedBooks(connection));

afterAll(() => platform.destroy());

const walletOf = async (who: keyof People): Promise<Record<string, number>> => {
  const wallet = expectStatus(200, await people[who].get<Wallet>('/wallet'));
  return Object.fromEntries(Object.entries(wallet).map(([name, { amount }]) => [name, amount]));
};

describe('one paid order', () => {
  let taskId: string;
  let orderId: string;
  let settled: OrderResponse;

  it('begins with an approved creator and a task with held rewards', async () => {
    await approveCreator(people, silently);
    taskId = await postTask(people, Date.now(), silently);
    expect(await walletOf('advertiser')).toMatchObject({ available: 60_000, held: 240_000 });
  });

  it('is taken by the creator', async () => {
    orderId = await takeTask(people, taskId, silently);
    const order = expectStatus(200, await people.creator.get(`/orders/${orderId}`));
    expect(order).toMatchObject({
      status: 'producing',
      price: { amount: 120_000, currency: 'CNY' },
      fee: { amount: 6_000 },
      net: { amount: 114_000 },
      timeZone: 'Asia/Shanghai',
      onTimeout: { action: 'expire', to: 'expired' },
      processVersion: currentProcess.version,
    });
    expect(order.nextActions).toContainEqual({ action: 'submit_work', by: 'creator' });
  });

  it('has messages with files between its parties, each of whom stores its own', async () => {
    const path = `/orders/${orderId}/messages`;
    const uploadId = await upload(people.advertiser, orderId, 'reference.mp4', await readFile(film));
    const message = { text: 'Like this, please.', uploadIds: [uploadId] };
    expectStatus(201, await people.advertiser.post(path, message));
    const { items, unread } = expectStatus(
      200,
      await people.creator.get<{ items: { id: string; files: object[] }[]; unread: number }>(path),
    );
    expect(items).toMatchObject([{ text: message.text, files: [{ uploadId }], isUnread: true }]);
    expect(unread).toBe(1);
    const read = await people.creator.post(`${path}/read`, { upTo: items[0]?.id });
    expect(read).toMatchObject({ status: 200, body: { unread: 0 } });
  });

  it('goes through screening, a requested change, and review of the second version', async () => {
    await uploadAndSubmit(people, orderId, 'first-cut.mp4', silently);
    await passReview(people, orderId, silently);
    const order = expectStatus(200, await people.advertiser.get<OrderResponse>(`/orders/${orderId}`));
    expect(order.status).toBe('advertiser_review');
    const { measurements } = expectStatus(
      200,
      await people.reviewer.get<{ measurements: readonly object[] }>(`/orders/${orderId}`),
    );
    expect(measurements).toMatchObject([{ fileName: 'second-cut.mp4', kind: 'video', videoCodec: 'h264' }]);
    // A note would say that this platform could not decode it.
    expect(measurements[0]).not.toHaveProperty('notes');
  });

  it('is approved, published, accepted and settled with fee and net amount', async () => {
    settled = await publishAndSettle(people, orderId, Date.now, silently);
    expect(await walletOf('creator')).toMatchObject({ available: 114_000, withdrawing: 0 });
    expect(await walletOf('advertiser')).toMatchObject({ available: 60_000, held: 120_000 });
  });

  it('pays out exactly what was earned, under concurrent requests', async () => {
    const rest = { ...settled.net, amount: 100_000 };
    await withdraw(people, { ...settled.net, amount: settled.net.amount - rest.amount }, silently);
    expect(await walletOf('creator')).toMatchObject({ available: rest.amount, withdrawing: 0 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        people.creator.post<{ type?: string }>('/wallet/withdrawals', { amount: rest }),
      ),
    );
    const slugs = answers.map(({ status, body }) => (status === 202 ? 'done' : body.type?.split('/').at(-1)));
    expect(slugs.toSorted()).toEqual(['done', ...Array.from({ length: 49 }, () => 'insufficient-funds')]);
    await pollUntil(
      () => walletOf('creator'),
      ({ withdrawing }) => withdrawing === 0,
    );
    expect(await walletOf('creator')).toMatchObject({ available: 0, withdrawing: 0 });
    const again = await people.creator.post('/wallet/withdrawals', { amount: settled.net });
    expect(again).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('insufficient-funds') },
    });
  });

  it('is counted once in the record of its creator', async () => {
    const { creatorId } = expectStatus(
      200,
      await people.advertiser.get<{ creatorId: string }>(`/orders/${orderId}`),
    );
    const { trackRecord } = await pollUntil(
      async () =>
        expectStatus(
          200,
          await people.advertiser.get<{ trackRecord: { completed: number } }>(`/creators/${creatorId}`),
        ),
      (readSession) => readSession.trackRecord.completed > 0,
    );
    expect(trackRecord).toEqual({ taken: 1, completed: 1, onTime: 1, rejected: 0, expired: 0, ratings: 0 });
  });

  it('has a complete timeline without gaps', async () => {
    const { items } = expectStatus(
      200,
      await people.creator.get<{ items: { seq: number; command: string }[] }>(`/orders/${orderId}/timeline`),
    );
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, at) => at + 1));
    expect(items.map(({ command }) => command)).toEqual([
      'take',
      'submit_work',
      'pass',
      'request_changes',
      'submit_work',
      'pass',
      'approve',
      'approve',
      'publish',
      'accept',
      'settle',
    ]);
  });

  it('leaves nothing in the log of failures', () => {
    expect(platform.log).toEqual([]);
  });

  it('leaves no personal data, token or signature in logs and executions', () => {
    // Functions log nothing about a successful order; another test covers the logs of failures.
    const executions = platform.readExecutionHistories();
    expect(executions).toContain(orderId);
    expect(executions).toContain('ExecutionStarted');
    const logs = `${platform.readFunctionLogs()}${executions}`;
    // A handle, a holder, an account number, account names, texts of people; a JWT; a presigned address.
    for (const personal of [
      'mei_',
      '梅',
      'mei@example.com',
      'mei-',
      'aurora-tea',
      'First sip',
      'The label is covered',
      'eyJhbGci',
      'X-Amz-Signature',
    ]) {
      expect(logs).not.toContain(personal);
    }
  });
});

describe('a task of one slot', () => {
  it('closes automatically when the slot is taken, and leaves the hall', async () => {
    const draft = { ...createTeaBrief(Date.now()), slots: 1, reward: { amount: 100, currency: 'CNY' } };
    const { id } = expectStatus(201, await people.advertiser.post<{ id: string }>('/tasks', draft));
    expectStatus(200, await people.advertiser.post(`/tasks/${id}/publish`));
    const readSession = async () =>
      expectStatus(200, await people.creator.get<{ items: { id: string }[] }>('/tasks?takeable=true')).items;
    expect((await readSession()).map((card) => card.id)).toContain(id);
    await takeTask(people, id, silently);
    await expect
      .poll(async () => expectStatus(200, await people.creator.get(`/tasks/${id}`)).status, {
        timeout: 10_000,
      })
      .toBe('closed');
    // A page of the hall may be a second old.
    await expect
      .poll(async () => (await readSession()).map((card) => card.id), { timeout: 10_000 })
      .not.toContain(id);
    const lateRequest = await people.advertiser.get<{ items: { id: string }[] }>('/tasks/mine?status=closed');
    expect(expectStatus(200, lateRequest).items.map((task) => task.id)).toContain(id);
  });
});

describe('a repeated request', () => {
  it('has its effect once under one idempotency key', async () => {
    const idempotencyKey = randomUUID();
    const body = { amount: { amount: 5_000, currency: 'CNY' }, provider: 'sandbox' };
    const before = await walletOf('advertiser');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => people.advertiser.post('/wallet/deposits', body, { idempotencyKey })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    const replays = answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true');
    expect(replays).toHaveLength(19);
    expect((await walletOf('advertiser')).available).toBe((before.available ?? 0) + 5_000);
  });

  it('is refused when the key is used with another body', async () => {
    const idempotencyKey = randomUUID();
    const deposit = (amount: number) =>
      people.advertiser.post(
        '/wallet/deposits',
        { amount: { amount, currency: 'CNY' }, provider: 'sandbox' },
        { idempotencyKey },
      );
    expect((await deposit(100)).status).toBe(201);
    expect(await deposit(200)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/idempotency-key-reused$/) },
    });
  });
});

describe('an invalid request', () => {
  it('gets every fault with its place, and nothing is written', async () => {
    const { title: _missing, ...rest } = createTeaBrief(Date.now());
    const faulty = { ...rest, slots: 0, reward: { amount: -1, currency: 'yuan' }, colour: 'red' };
    const answer = await people.advertiser.post<{ errors: { pointer: string }[] }>('/tasks', faulty);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '#/colour',
      '#/reward/amount',
      '#/reward/currency',
      '#/slots',
      '#/title',
    ]);
  });

  it('without a token, without the role, and for another’s order gets 401, 403 and 404', async () => {
    const stranger = await createPeople(connect(platform.url));
    const { items } = expectStatus(200, await people.creator.get<{ items: { id: string }[] }>('/orders'));
    const path = `/orders/${items[0]?.id}`;
    expect((await fetch(`${platform.url}${path}`)).status).toBe(401);
    expect((await people.creator.post('/tasks', createTeaBrief(Date.now()))).status).toBe(403);
    expect((await stranger.creator.get(path)).status).toBe(404);
    expect((await stranger.advertiser.get(path)).status).toBe(404);
  });

  it('to an unknown path gets a problem', async () => {
    const answer = await fetch(`${platform.url}/nowhere`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      type: expect.stringMatching(/not-found$/),
      instance: '/nowhere',
    });
  });
});
