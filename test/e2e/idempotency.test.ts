import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, postTask, publishAndSettle } from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { words } from '#test/journey/sample-data.ts';
import { upload } from '#test/journey/upload.ts';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { type Calls, type Connection, connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

const repetitions = 100;
const silently = () => {};

let platform: TestPlatform;
let connection: Connection;
let people: People;

beforeAll(async () => {
  platform = await startTestPlatform();
  connection = connect(platform.url);
  people = await createPeople(connection);
});
afterAll(() => platform.destroy());

/** Sends one request a hundred times at once under one key; all get the response of the first. */
const sendManyTimes = async (
  by: Calls,
  path: string,
  body: unknown,
  status: number,
): Promise<{ id: string }> => {
  const sent = { idempotencyKey: `once ${path}`.replaceAll(' ', '-') };
  const answers = await Promise.all(
    Array.from({ length: repetitions }, () => by.post<{ id: string }>(path, body, sent)),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([status]));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  const replayed = answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true');
  expect(replayed).toHaveLength(repetitions - 1);
  return answers[0]?.body ?? { id: '' };
};

describe('a hundred concurrent equal requests with one key have one effect and equal responses', () => {
  let orderId: string;

  it('when money is deposited', async () => {
    const before = expectStatus(200, await people.advertiser.get<Wallet>('/wallet')).available.amount;
    const amount = { amount: 700, currency: 'CNY' };
    await sendManyTimes(people.advertiser, '/wallet/deposits', { amount, provider: 'sandbox' }, 201);
    const { available } = expectStatus(200, await people.advertiser.get<Wallet>('/wallet'));
    expect(available.amount - before).toBe(700);
  });

  it('when a task is claimed', async () => {
    await approveCreator(people, silently);
    const taskId = await postTask(people, Date.now(), silently);
    orderId = (await sendManyTimes(people.creator, `/tasks/${taskId}/claims`, undefined, 201)).id;
    const { items } = expectStatus(200, await people.creator.get<{ items: unknown[] }>('/orders'));
    expect(items).toHaveLength(1);
  });

  it('when work is submitted', async () => {
    const bytes = await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
    const uploadId = await upload(people.creator, orderId, 'first-cut.mp4', bytes);
    const body = { uploadIds: [uploadId], ...words };
    await sendManyTimes(people.creator, `/orders/${orderId}/submissions`, body, 202);
    const timeline = await people.creator.get<{ items: { command: string }[] }>(
      `/orders/${orderId}/timeline`,
    );
    const handedIn = expectStatus(200, timeline).items.filter(({ command }) => command === 'submit_work');
    expect(handedIn).toHaveLength(1);
  });

  it('when money is withdrawn', async () => {
    const read = async () =>
      expectStatus(200, await people.creator.get<{ status: string }>(`/orders/${orderId}`));
    await pollUntil(read, ({ status }) => status === 'in_review');
    expectStatus(200, await people.reviewer.post(`/orders/${orderId}/reviews`, { decision: 'approve' }));
    const { net } = await publishAndSettle(people, orderId, Date.now, silently);
    const account = { type: 'alipay', holderName: '梅', accountNo: 'mei@example.com' };
    expectStatus(200, await people.creator.send('PUT', '/wallet/payout-account', { body: account }));
    const amount = { ...net, amount: 500 };
    await sendManyTimes(people.creator, '/wallet/withdrawals', { amount }, 202);
    const { items } = expectStatus(
      200,
      await people.creator.get<{ items: unknown[] }>('/wallet/withdrawals'),
    );
    expect(items).toHaveLength(1);
    await expectBalancedBooks(connection);
  });
});

type Wallet = { readonly available: { readonly amount: number } };
