import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { application, teaBrief } from '#test/journey/brief.ts';
import { type Cast, type Life, lives, type Steps, stepsOf } from '#test/journey/lives.ts';
import { done, until } from '#test/journey/succeed.ts';
import { creatorIdOf } from '#test/support/engagement.ts';
import { connect, type Session } from '#test/support/http-client.ts';
import { type MortalPlatform, startMortalPlatform } from '#test/support/mortal-platform.ts';
import { type Acknowledged, persistent, untilAnswered } from '#test/support/persistent-session.ts';
import { randomSource } from '#test/support/random-source.ts';

type Wallet = Readonly<Record<'available' | 'held' | 'pending' | 'withdrawing', { readonly amount: number }>>;
type Running = { readonly name: string; readonly life: Life; readonly creator: Session; readonly id: string };

const random = randomSource(7);
/** After how many answers the platform is killed in the midst of its work. */
const moments = Array.from({ length: 6 }, () => Math.floor(random.between(10, 240)));
const names = ['mei', 'lin', 'hao', 'yun', 'bo'];
const kinds = Object.entries(lives);
/** Odd, so that every share leaves a remainder. */
const price = 9_999;
const feeOf = (earned: number): number => Math.floor((earned * 500) / 10_000);
const deposited = price * names.length * kinds.length;

const home = mkdtempSync(join(tmpdir(), 'astrolabe-crashes-'));
const acknowledged: Acknowledged[] = [];
let platform: MortalPlatform;
let people: Omit<Cast, 'creator'>;
let creators: readonly Session[];
let taskIds: readonly string[];
let running: readonly (Running & { readonly steps: Steps })[] = [];

const now = async (): Promise<string> => {
  const response = await untilAnswered(() => fetch(`${platform.url}/_local/clock`));
  return ((await response.json()) as { now: string }).now;
};

const turnClock = async (advance: string): Promise<void> => {
  const body = JSON.stringify({ advance });
  const { status } = await fetch(`${platform.url}/_local/clock`, { method: 'POST', body });
  expect(status).toBe(200);
};

/** Once orders are running, every answer is remembered, and may be the platform's last. */
const tell = (one: Acknowledged): void => {
  if (!taskIds) return;
  acknowledged.push(one);
  platform.answered();
};

const letIn = async ({ client }: Session, handle: string): Promise<void> => {
  const { id } = await done(client.POST('/creators/applications', { body: application(handle) }));
  await done(
    people.reviewer.client.POST('/reviews/applications/{applicationId}/decision', {
      params: { path: { applicationId: id } },
      body: { decision: 'approve' },
    }),
  );
};

/** One task for each kind of life, with a slot for each creator. */
const postTasks = async ({ advertiser: { client } }: typeof people): Promise<readonly string[]> => {
  const amount = { amount: deposited, currency: 'CNY' };
  await done(client.POST('/wallet/deposits', { body: { amount, provider: 'sandbox' } }));
  const ids: string[] = [];
  for (const [, { script = false }] of kinds) {
    const reward = { amount: price, currency: 'CNY' };
    const brief = { ...teaBrief(Date.now()), script, reward, slots: names.length };
    const { id } = await done(client.POST('/tasks', { body: brief }));
    await done(client.POST('/tasks/{taskId}/publish', { params: { path: { taskId: id } } }));
    ids.push(id);
  }
  return ids;
};

beforeAll(async () => {
  platform = await startMortalPlatform(home, moments);
  const { as } = connect(platform.url);
  const session = async (sub: string, role: string) => persistent(await as(sub, role), tell);
  people = {
    advertiser: await session('aurora', 'advertiser'),
    reviewer: await session('rhea', 'reviewer'),
    otherReviewer: await session('rufus', 'reviewer'),
    operator: await session('otto', 'operator'),
    now,
  };
  creators = await Promise.all(names.map((name) => session(name, 'creator')));
  await Promise.all(creators.map((creator, at) => letIn(creator, names[at] ?? '')));
  taskIds = await postTasks(people);
}, 120_000);

afterAll(async () => {
  await platform?.end();
  rmSync(home, { recursive: true, force: true });
});

const patiently = { timeout: 240_000 };
const atOnce = 20;

it(
  'fifty orders go as far as people take them, though the platform is killed six times meanwhile',
  patiently,
  async () => {
    const claims = creators.flatMap((creator) =>
      kinds.map(([name, life], at) => ({ name, life, creator, taskId: taskIds[at] })),
    );
    running = await Promise.all(
      claims.map(async ({ name, life, creator, taskId = '' }) => {
        const params = { path: { taskId } };
        const { id } = await done(creator.client.POST('/tasks/{taskId}/claims', { params }));
        const steps = stepsOf({ ...people, creator }, id);
        await life.live(steps);
        return { name, life, creator, id, steps };
      }),
    );
    expect(running).toHaveLength(50);
    expect(platform.deaths()).toBe(moments.length);
  },
);

it('every answer that was given before a kill is given again after it', patiently, async () => {
  await platform.crash();
  const replays: Awaited<ReturnType<Acknowledged['again']>>[] = [];
  for (let at = 0; at < acknowledged.length; at += atOnce) {
    const some = acknowledged.slice(at, at + atOnce);
    replays.push(...(await Promise.all(some.map(({ again }) => again()))));
  }
  const seen = replays.map(({ status, body, headers }) => [
    status,
    body,
    headers.get('idempotency-replayed'),
  ]);
  expect(seen).toEqual(acknowledged.map(({ answer: { status, body } }) => [status, body, 'true']));
});

it(
  'the clock ends what people left to it, though each of its turns is cut off by a kill',
  patiently,
  async () => {
    await turnClock('P4D');
    await platform.crash();
    await Promise.all(running.map(({ life, steps }) => life.goOn?.(steps)));
    await turnClock('P4D');
    await platform.crash();
    await Promise.all(running.map(({ life, steps }) => steps.come(life.ends)));
  },
);

it('each order has had every event once, in turn and without a gap', patiently, async () => {
  await platform.crash();
  const told = await Promise.all(
    running.map(async ({ id, name, creator }) => {
      const params = { path: { orderId: id }, query: { limit: 100 } };
      const { items } = await done(creator.client.GET('/orders/{orderId}/timeline', { params }));
      expect(items.map(({ seq }) => seq)).toEqual(items.map((_, at) => at + 1));
      return `${name}: ${items.map(({ command }) => command).join(' ')}`;
    }),
  );
  expect(told).toEqual(running.map(({ name, life }) => `${name}: ${life.timeline}`));
});

const sumsOf = (wallet: Wallet): Record<string, number> =>
  Object.fromEntries(Object.entries(wallet).map(([name, { amount }]) => [name, amount]));

it('everybody has what they are owed, and all of it is what was deposited', patiently, async () => {
  const earned = kinds.map(([, life]) => life.earns(price));
  const net = earned.reduce((sum, part) => sum + part - feeOf(part), 0);
  const fees = earned.reduce((sum, part) => sum + feeOf(part), 0) * names.length;
  const rest = { held: 0, pending: 0, withdrawing: 0 };
  let paidOut = 0;
  for (const creator of creators) {
    const sums = sumsOf(await done(creator.client.GET('/wallet')));
    expect(sums).toEqual({ available: net, ...rest });
    paidOut += net;
  }
  const sums = sumsOf(await done(people.advertiser.client.GET('/wallet')));
  expect(sums).toEqual({ available: deposited - paidOut - fees, ...rest });
});

it('the books balance over one entry for each time that money moved', patiently, async () => {
  // One deposit, a hold for each task, and of each order what it took from there and what it gave out.
  const moves = 1 + kinds.length + 2 * running.length;
  const books = await until(
    () => done(people.operator.client.GET('/finance/trial-balance')),
    ({ uncounted, entries }) => uncounted === 0 && entries >= moves,
  );
  expect(books).toMatchObject({ balanced: true, entries: moves, uncounted: 0 });
});

it('each order is counted once in its creator’s record, and no message was given up', patiently, async () => {
  for (const name of names) {
    const params = { path: { creatorId: creatorIdOf(name) } };
    await until(
      async () => (await done(people.advertiser.client.GET('/creators/{creatorId}', { params }))).trackRecord,
      ({ taken, completed, rejected, expired }) =>
        taken === 10 && completed === 4 && rejected === 2 && expired === 1,
    );
  }
  const letters = await fetch(`${platform.url}/_local/dead-letters`);
  expect(await letters.json()).toEqual({ items: [] });
});
