import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import {
  type Cast,
  createOrderSteps,
  type OrderScenario,
  type OrderSteps,
  orderScenarios,
} from '#test/journey/order-scenarios.ts';
import { createApplication, createTeaBrief } from '#test/journey/sample-data.ts';
import { type CrashingPlatform, startCrashingPlatform } from '#test/support/crashing-platform.ts';
import { connect, type Session } from '#test/support/http-client.ts';
import { createRandomSource } from '#test/support/random-source.ts';
import {
  type AcknowledgedRequest,
  createRetryingSession,
  retryUntilAnswered,
} from '#test/support/retrying-session.ts';

type Wallet = Readonly<Record<'available' | 'held' | 'pending' | 'withdrawing', { readonly amount: number }>>;
type Running = {
  readonly name: string;
  readonly life: OrderScenario;
  readonly creator: Session;
  readonly id: string;
};

const random = createRandomSource(7);
/** The number of responses after which the platform is killed. */
const crashMoments = Array.from({ length: 6 }, () => Math.floor(random.between(10, 240)));
/** Each takes half of the kinds, because a newcomer has five open orders at most. */
const names = ['mei', 'lin', 'hao', 'yun', 'bo', 'ning', 'qiu', 'rui', 'shan', 'wen'];
const kinds = Object.entries(orderScenarios);
/** Odd, so that every share leaves a remainder. */
const price = 9_999;
const feeOf = (earned: number): number => Math.floor((earned * 500) / 10_000);
const kindsOf = (creator: number) => kinds.filter((_, at) => at % 2 === creator % 2);
const slots = names.length / 2;
const deposited = price * slots * kinds.length;

const home = mkdtempSync(join(tmpdir(), 'astrolabe-crashes-'));
const acknowledgedRequests: AcknowledgedRequest[] = [];
let platform: CrashingPlatform;
let people: Omit<Cast, 'creator'>;
let creators: readonly Session[];
let taskIds: readonly string[];
let runningOrders: readonly (Running & { readonly steps: OrderSteps })[] = [];

const now = async (): Promise<string> => {
  const response = await retryUntilAnswered(() => fetch(`${platform.url}/_local/clock`));
  return ((await response.json()) as { now: string }).now;
};

const turnClock = async (advance: string): Promise<void> => {
  const body = JSON.stringify({ advance });
  const { status } = await fetch(`${platform.url}/_local/clock`, { method: 'POST', body });
  expect(status).toBe(200);
};

/** Once orders run, every response is recorded, and may be the platform's last. */
const onAcknowledged = (one: AcknowledgedRequest): void => {
  if (!taskIds) return;
  acknowledgedRequests.push(one);
  platform.countResponse();
};

const createCreator = async ({ client }: Session, handle: string): Promise<void> => {
  const { id } = await expectData(client.POST('/creators/applications', { body: createApplication(handle) }));
  await expectData(
    people.reviewer.client.POST('/reviews/applications/{applicationId}/decision', {
      params: { path: { applicationId: id } },
      body: { decision: 'approve' },
    }),
  );
};

/** One task for each kind of order, with a slot for each creator who takes it. */
const postTasks = async ({ advertiser: { client } }: typeof people): Promise<readonly string[]> => {
  const amount = { amount: deposited, currency: 'CNY' };
  await expectData(client.POST('/wallet/deposits', { body: { amount, provider: 'sandbox' } }));
  const ids: string[] = [];
  for (const [, { script = false }] of kinds) {
    const reward = { amount: price, currency: 'CNY' };
    const brief = { ...createTeaBrief(Date.now()), script, reward, slots };
    const { id } = await expectData(client.POST('/tasks', { body: brief }));
    await expectData(client.POST('/tasks/{taskId}/publish', { params: { path: { taskId: id } } }));
    ids.push(id);
  }
  return ids;
};

beforeAll(async () => {
  platform = await startCrashingPlatform(home, crashMoments);
  const { signIn } = connect(platform.url);
  const session = async (sub: string, role: string) =>
    createRetryingSession(await signIn(sub, role), onAcknowledged);
  people = {
    advertiser: await session('aurora', 'advertiser'),
    reviewer: await session('rhea', 'reviewer'),
    otherReviewer: await session('rufus', 'reviewer'),
    operator: await session('otto', 'operator'),
    otherOperator: await session('olga', 'operator'),
    now,
  };
  creators = await Promise.all(names.map((name) => session(name, 'creator')));
  await Promise.all(creators.map((creator, at) => createCreator(creator, names[at] ?? '')));
  taskIds = await postTasks(people);
}, 120_000);

afterAll(async () => {
  await platform?.end();
  rmSync(home, { recursive: true, force: true });
});

const limits = { timeout: 240_000 };
const concurrency = 20;

it(
  'fifty orders progress as far as people take them, though the platform is killed six times',
  limits,
  async () => {
    const taskOf = new Map(kinds.map(([name], at) => [name, taskIds[at]]));
    const claims = creators.flatMap((creator, number) =>
      kindsOf(number).map(([name, life]) => ({ name, life, creator, taskId: taskOf.get(name) })),
    );
    runningOrders = await Promise.all(
      claims.map(async ({ name, life, creator, taskId = '' }) => {
        const params = { path: { taskId } };
        const { id } = await expectData(creator.client.POST('/tasks/{taskId}/claims', { params }));
        const steps = createOrderSteps({ ...people, creator }, id);
        await life.run(steps);
        return { name, life, creator, id, steps };
      }),
    );
    expect(runningOrders).toHaveLength(50);
    expect(platform.countCrashes()).toBe(crashMoments.length);
  },
);

/** A repeat shows an upload as it is, with new presigned requests: they are not stored. */
const withoutPresignedRequests = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || !('uploadId' in body)) return body;
  const changing = ['status', 'expiresAt', 'url', 'parts'];
  return Object.fromEntries(Object.entries(body).filter(([name]) => !changing.includes(name)));
};

it('every response before a kill is the same in a repeated request after it', limits, async () => {
  await platform.crash();
  const replays: Awaited<ReturnType<AcknowledgedRequest['resend']>>[] = [];
  for (let at = 0; at < acknowledgedRequests.length; at += concurrency) {
    const some = acknowledgedRequests.slice(at, at + concurrency);
    replays.push(...(await Promise.all(some.map(({ resend }) => resend()))));
  }
  const seen = replays.map(({ status, body, headers }) => [
    status,
    withoutPresignedRequests(body),
    headers.get('idempotency-replayed'),
  ]);
  const expected = acknowledgedRequests.map(({ answer: { status, body } }) => [
    status,
    withoutPresignedRequests(body),
    'true',
  ]);
  expect(seen).toEqual(expected);
});

it(
  'the clock ends what waits for people, though each of its turns is interrupted by a kill',
  limits,
  async () => {
    await turnClock('P4D');
    await platform.crash();
    await Promise.all(runningOrders.map(({ life, steps }) => life.runAfterTimeout?.(steps)));
    await turnClock('P4D');
    await platform.crash();
    await Promise.all(runningOrders.map(({ life, steps }) => steps.waitForStatus(life.endStatus)));
  },
);

it('each order has had every event once, in order and without a gap', limits, async () => {
  await platform.crash();
  const timelines = await Promise.all(
    runningOrders.map(async ({ id, name, creator }) => {
      const params = { path: { orderId: id }, query: { limit: 100 } };
      const { items } = await expectData(creator.client.GET('/orders/{orderId}/timeline', { params }));
      expect(items.map(({ seq }) => seq)).toEqual(items.map((_, at) => at + 1));
      return `${name}: ${items.map(({ command }) => command).join(' ')}`;
    }),
  );
  expect(timelines).toEqual(runningOrders.map(({ name, life }) => `${name}: ${life.timeline}`));
});

const sumsOf = (wallet: Wallet): Record<string, number> =>
  Object.fromEntries(Object.entries(wallet).map(([name, { amount }]) => [name, amount]));

it('everybody has the expected balance, and the total equals the deposits', limits, async () => {
  const rest = { held: 0, pending: 0, withdrawing: 0 };
  let spent = 0;
  for (const [number, creator] of creators.entries()) {
    const earned = kindsOf(number).map(([, life]) => life.earnedAmount(price));
    const available = earned.reduce((sum, part) => sum + part - feeOf(part), 0);
    const sums = sumsOf(await expectData(creator.client.GET('/wallet')));
    expect(sums).toEqual({ available, ...rest });
    spent += earned.reduce((sum, part) => sum + part, 0);
  }
  const sums = sumsOf(await expectData(people.advertiser.client.GET('/wallet')));
  expect(sums).toEqual({ available: deposited - spent, ...rest });
});

it('the ledger balances with one entry for each movement of money', limits, async () => {
  // One deposit, held funds for each task, and for each order what it took from there and what it paid out.
  const clockMoves = 1 + kinds.length + 2 * runningOrders.length;
  const books = await pollUntil(
    () => expectData(people.operator.client.GET('/finance/trial-balance')),
    ({ uncounted, entries }) => uncounted === 0 && entries >= clockMoves,
  );
  expect(books).toMatchObject({ balanced: true, entries: clockMoves, uncounted: 0 });
});

it('each order is counted once in its creator’s record, and no message was lost', limits, async () => {
  for (const [number, { client }] of creators.entries()) {
    const { accounts } = await expectData(client.GET('/me'));
    const params = { path: { creatorId: accounts.creator?.id ?? '' } };
    const own = kindsOf(number);
    const countOf = (status: string) => own.filter(([, { endStatus }]) => endStatus === status).length;
    await pollUntil(
      async () =>
        (await expectData(people.advertiser.client.GET('/creators/{creatorId}', { params }))).trackRecord,
      ({ taken, completed, rejected, expired }) =>
        taken === own.length &&
        completed === countOf('settled') &&
        rejected === countOf('rejected') &&
        expired === countOf('expired'),
    );
  }
  const deadLetters = await fetch(`${platform.url}/_local/dead-letters`);
  expect(await deadLetters.json()).toEqual({ items: [] });
});
