import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Session } from '#test/support/api-client.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  applicationBody,
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();
const engagement = { ...defaultPolicy.engagement, maxOpenOrders: { '0': 100 } };
const policy = { ...defaultPolicy, engagement };
const { world, runUntilIdle } = createWorkflowRunner(await newTable(), { policy });
const { api, creator, advertiser, reviewer, deps } = world;

const count = 7;
const applications: string[] = [];
const orders: string[] = [];
const withdrawals: string[] = [];

await createCreator(world);
await deposit(world, yuan(100_000));
await creditCreator(world, yuan(1_000));
await setPayoutAccount(world, '6222020200610001');
for (let index = 0; index < count; index += 1) {
  deps.clock.advance('PT1M');
  const applying = api.signIn(`newcomer-${index}`, 'creator');
  const body = applicationBody({ handle: `newcomer-${index}` });
  applications.push((await expectSuccess(applying.post('/creators/applications', body))).id);
  const taskId = await openTask(world);
  const order = await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
  orders.push(order.id);
  if (index % 2 === 0) await submitFixture(world, order.id, 'first-cut.mp4');
  withdrawals.push((await expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(1) }))).id);
}
await runUntilIdle();
const inReview = orders.filter((_id, index) => index % 2 === 0);
const producing = orders.filter((_id, index) => index % 2 === 1);

const indexedLists: readonly (readonly [string, Session, readonly string[]])[] = [
  ['/orders?as=creator', creator, orders.toReversed()],
  ['/orders?as=advertiser', advertiser, orders.toReversed()],
  ['/orders?status=producing', creator, producing.toReversed()],
  ['/orders?status=in_review&as=advertiser', advertiser, inReview.toReversed()],
  ['/orders?status=settled', creator, []],
  ['/reviews/orders', reviewer, inReview],
  ['/reviews/orders?status=appealing', reviewer, []],
  ['/reviews/applications', reviewer, applications],
  ['/wallet/withdrawals', creator, withdrawals.toReversed()],
  ['/orders', api.signIn('stranger', 'creator', 'advertiser'), []],
];

const at = (path: string, more: string) => `${path}${path.includes('?') ? '&' : '?'}${more}`;

describe('a list', () => {
  test.each(indexedLists)(
    '%s is complete and in order with pages of any size',
    async (path, session, expected) => {
      for (const limit of [1, 3, count, 100]) {
        const pages = await readPages(session, at(path, `limit=${limit}`));
        expect(idsOf(pages)).toEqual(expected);
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
      }
    },
  );

  test('of events belongs to one order, without gaps, oldest first', async () => {
    const path = `/orders/${orders[0]}/timeline?limit=2`;
    const events = (await readPages(creator, path)).flat() as unknown as readonly { seq: number }[];
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('of wallet entries has a range of time, and shows each party only its own postings', async () => {
    const entries = (await readPages(creator, '/wallet/entries?limit=4')).flat() as unknown as readonly {
      id: string;
      at: string;
      postings: readonly { account: string }[];
    }[];
    expect(entries).toHaveLength(1 + 2 * count);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.map((entry) => entry.at)).toEqual(
      entries
        .map((entry) => entry.at)
        .sort()
        .reverse(),
    );
    const mine = `creator/${derivePartyId('crt', 'cleo')}/`;
    for (const { postings } of entries) {
      expect(postings.length).toBeGreaterThan(0);
      expect(postings.every(({ account }) => account.startsWith(mine))).toBe(true);
    }
    const middle = entries[4]?.at ?? '';
    const since = (await readPages(creator, `/wallet/entries?limit=2&from=${middle}`)).flat();
    const until = (await readPages(creator, `/wallet/entries?limit=2&to=${middle}`)).flat();
    expect(since).toHaveLength(entries.filter((entry) => entry.at >= middle).length);
    expect(until).toHaveLength(entries.filter((entry) => entry.at <= middle).length);
  });

  test('continues correctly when an item that it showed has moved', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    await createCreator(world);
    await deposit(world, yuan(10_000));
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      world.deps.clock.advance('PT1M');
      const { id } = await expectSuccess(world.creator.post(`/tasks/${await openTask(world)}/claims`));
      await submitFixture(world, id, 'first-cut.mp4');
      ids.push(id);
    }
    await runUntilIdle();
    const pages = await readPages(world.reviewer, '/reviews/orders?limit=1', async (page) => {
      const shown = ids[page - 1];
      if (shown) await world.reviewer.post(`/orders/${shown}/reviews`, { decision: 'approve' });
    });
    expect(idsOf(pages)).toEqual(ids);
  });
});

describe('a cursor', () => {
  const cursorOf = async (path: string, session: Session): Promise<string> => {
    const { nextCursor } = await expectSuccess(session.get(at(path, 'limit=1')));
    if (!nextCursor) throw new Error(`${path} has one page only`);
    return nextCursor;
  };

  const isRefused = async (path: string, session: Session, cursor: string): Promise<void> => {
    const { status, body } = await session.get(at(path, `cursor=${encodeURIComponent(cursor)}`));
    expect({ status, type: body.type }).toEqual({
      status: 400,
      type: 'https://astrolabe.dev/problems/invalid-cursor',
    });
  };

  test('that was altered in any character is refused', async () => {
    const cursor = await cursorOf('/orders', creator);
    for (let place = 0; place < cursor.length; place += 1) {
      const other = cursor[place] === 'A' ? 'B' : 'A';
      await isRefused('/orders', creator, `${cursor.slice(0, place)}${other}${cursor.slice(place + 1)}`);
    }
    for (const more of [`${cursor}.x`, `${cursor}A`, `${cursor}=`, cursor.slice(0, -1), `.${cursor}`]) {
      await isRefused('/orders', creator, more);
    }
  });

  test('of another list, another filter, another sort or another account is refused', async () => {
    const mine = await cursorOf('/orders', creator);
    await isRefused('/orders?status=producing', creator, mine);
    await isRefused('/wallet/withdrawals', creator, mine);
    await isRefused('/orders', api.signIn('stranger', 'creator'), mine);
    await isRefused(`/orders/${orders[0]}/timeline`, creator, mine);
    const timeline = await cursorOf(`/orders/${orders[0]}/timeline`, creator);
    await isRefused(`/orders/${orders[1]}/timeline`, creator, timeline);
    const world = createWorld(await newTable());
    await deposit(world, yuan(10_000));
    for (let task = 0; task < 3; task += 1) await openTask(world);
    const hall = (await expectSuccess(world.creator.get('/tasks?limit=1'))).nextCursor ?? '';
    for (const other of ['sort=reward', 'category=home', 'minReward=1']) {
      const { status } = await world.creator.get(`/tasks?${other}&cursor=${hall}`);
      expect(status).toBe(400);
    }
  });

  test('continues with pages of another size', async () => {
    const cursor = await cursorOf('/orders', creator);
    const rest = await expectSuccess(creator.get(`/orders?limit=100&cursor=${cursor}`));
    expect(rest.items.map(({ id }) => id)).toEqual(orders.toReversed().slice(1));
    expect(rest.nextCursor).toBeUndefined();
  });
});
