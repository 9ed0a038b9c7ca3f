import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Creator } from '#shared/domain/creators/creator.ts';
import { commit } from '#shared/store/commit.ts';
import { creatorWrite, findCreator } from '#shared/store/creators/creator-store.ts';
import { createApiClient, type Session } from '#test/support/api-client.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  type TestWorld,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const market = async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  await deposit(world, yuan(1_000_000));
  return { world, table };
};

const changeCreator = async ({ deps }: TestWorld, sub: string, change: Partial<Creator>): Promise<void> => {
  const creator = await findCreator(deps.table, derivePartyId('crt', sub));
  if (!creator) throw new Error(`${sub} is no creator`);
  await commit(deps.table, [creatorWrite({ ...creator, ...change, version: creator.version + 1 })]);
};

/** Readers of every kind: each sees something else in the same page. */
const createReaders = async (world: TestWorld, taskId: string) => {
  for (const sub of ['cleo', 'clio', 'mia', 'max', 'sid', 'bea']) await createCreator(world, sub);
  const { api, creator } = world;
  await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
  const [account] = (await findCreator(world.deps.table, derivePartyId('crt', 'max')))?.accounts ?? [];
  if (!account) throw new Error('max has no account');
  await changeCreator(world, 'max', { accounts: [{ ...account, platform: 'xigua' }] });
  await changeCreator(world, 'mia', { agency: { agreementId: 'agr_1', id: 'agy_1', share: 2_000 } });
  await changeCreator(world, 'sid', { status: 'suspended' });
  const [bea, ada] = [world.api.signIn('bea', 'creator'), derivePartyId('adv', 'ada')];
  await expectSuccess(bea.put(`/me/blocks/${ada}`, {}));
  const subs = ['cleo', 'clio', 'mia', 'max', 'sid', 'bea', 'newcomer'];
  return new Map<string, (of: TestWorld['api']) => Session>([
    ...subs.map((sub) => [sub, (of: TestWorld['api']) => of.signIn(sub, 'creator')] as const),
    ['advertiser', (of) => of.signIn('ada', 'advertiser')],
    ['reviewer', (of) => of.signIn('rhea', 'reviewer')],
  ])
    .entries()
    .map(([name, signIn]) => ({ name, signIn, api }))
    .toArray();
};

/** The creator, their orders, whom they blocked and who blocked them: what a creator's own part of a page costs. */
const ownRequests = ['Get', 'Query', 'Query', 'Query'] as const;

const read = async (session: Session, path: string) => {
  const { status, text, headers } = await session.get(path);
  return { status, text, etag: headers.etag };
};

describe('a shared page of the hall', () => {
  test('contains nothing of one reader: in every order, each gets what they get from a new container', async () => {
    const { world } = await market();
    const taken = await openTask(world, { slots: 5 });
    await openTask(world, { platform: 'xigua' });
    await openTask(world, { category: 'food' });
    const readers = await createReaders(world, taken);
    for (const path of ['/tasks', '/tasks?limit=2&sort=reward']) {
      const expected = new Map<string, Awaited<ReturnType<typeof read>>>();
      for (const { name, signIn } of readers)
        expected.set(name, await read(signIn(createApiClient(world.deps)), path));
      expect(new Set([...expected.values()].map(({ text }) => text)).size).toBeGreaterThanOrEqual(7);
      for (let first = 0; first < readers.length; first += 1) {
        const container = createApiClient(world.deps);
        const rotated = [...readers.slice(first), ...readers.slice(0, first)];
        for (const { name, signIn } of [...rotated, ...rotated.toReversed()])
          expect(await read(signIn(container), path)).toEqual(expected.get(name));
      }
    }
  });

  test('is read once a second for all readers, and no reader costs a read per task', async () => {
    const { world, table } = await market();
    for (let index = 0; index < 5; index += 1) await openTask(world);
    const sessions = [];
    for (const sub of ['cleo', 'clio', 'mia']) sessions.push(await createCreator(world, sub));
    // The accounts, of which a container keeps copies for longer.
    for (const session of [...sessions, world.advertiser]) await session.get('/tasks');
    const cost = async (session: Session) => {
      table.read();
      expect((await expectSuccess(session.get('/tasks'))).items).toHaveLength(5);
      return table.read();
    };
    world.deps.clock.advance('PT1S');
    await cost(world.advertiser);
    expect(await cost(world.advertiser)).toEqual({ requests: [], units: 0 });
    for (const session of sessions) {
      expect(await cost(session)).toEqual({ requests: [...ownRequests], units: 2.5 });
      expect(await cost(session)).toEqual({ requests: [], units: 0 });
    }
    world.deps.clock.advance('PT1S');
    const again = await cost(world.advertiser);
    expect(again.requests.filter((name) => name === 'Query')).toHaveLength(4);
  });

  test('costs a creator with orders no more: only orders that are new to a container are read', async () => {
    const { world, table } = await market();
    const creator = await createCreator(world);
    const cost = async () => {
      world.deps.clock.advance('PT1S');
      // The page itself is read before.
      await expectSuccess(world.advertiser.get('/tasks'));
      table.read();
      const { items } = await expectSuccess(creator.get('/tasks'));
      return { requests: table.read().requests, items };
    };
    const taken: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const id = await openTask(world, { slots: 2 });
      await expectSuccess(creator.post(`/tasks/${id}/claims`));
      taken.push(id);
      // The claim also made the container read the account again.
      expect((await cost()).requests).toEqual(['BatchGet', 'Get', ...ownRequests]);
      const { requests, items } = await cost();
      expect(requests).toEqual([...ownRequests]);
      expect(items.map(({ id }) => id).toSorted()).toEqual(taken.toSorted());
      for (const card of items)
        expect(card).toMatchObject({ eligibility: { mayTake: false, unmet: [{ rule: 'claim' }] } });
    }
  });

  test('shows a task that was closed, paused or taken down for less than a second', async () => {
    const { world } = await market();
    const ids = [await openTask(world), await openTask(world), await openTask(world)] as const;
    const shown = async () => (await expectSuccess(world.advertiser.get('/tasks'))).items.map(({ id }) => id);
    expect(await shown()).toHaveLength(3);
    await expectSuccess(world.advertiser.post(`/tasks/${ids[0]}/close`));
    await expectSuccess(world.advertiser.post(`/tasks/${ids[1]}/pause`));
    const reasons = [{ code: 'illegal', message: 'It is not allowed.' }];
    await expectSuccess(world.operator.post(`/operations/tasks/${ids[2]}/takedown`, { reasons }));
    world.deps.clock.advance('PT1S');
    expect(await shown()).toEqual([]);
  });

  test('shows a creator their standing and what they took within a second', async () => {
    const { world } = await market();
    const id = await openTask(world, { slots: 2 });
    const other = await openTask(world);
    const creator = await createCreator(world);
    const mayTake = async () =>
      Object.fromEntries(
        (await expectSuccess(creator.get('/tasks'))).items.map((card) => [
          card.id,
          (card as unknown as { eligibility: { mayTake: boolean } }).eligibility.mayTake,
        ]),
      );
    expect(await mayTake()).toEqual({ [id]: true, [other]: true });
    await expectSuccess(creator.post(`/tasks/${id}/claims`));
    world.deps.clock.advance('PT1S');
    expect(await mayTake()).toEqual({ [id]: false, [other]: true });
    await changeCreator(world, 'cleo', { status: 'suspended' });
    world.deps.clock.advance('PT1S');
    expect(await mayTake()).toEqual({ [id]: false, [other]: false });
  });

  test('keeps its entity tag while nothing in it changes, and is not sent again', async () => {
    const { world } = await market();
    await openTask(world);
    const creator = await createCreator(world);
    const { headers } = await creator.get('/tasks');
    const again = () => creator.get('/tasks', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(await again()).toMatchObject({ status: 304, text: '' });
    world.deps.clock.advance('PT1S');
    expect(await again()).toMatchObject({ status: 304, text: '' });
    await openTask(world);
    world.deps.clock.advance('PT1S');
    expect((await again()).status).toBe(200);
  });

  test('continues at a cursor, also for readers who may not take every task', async () => {
    const { world } = await market();
    const creator = await createCreator(world);
    const open: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      const id = await openTask(world, { slots: 2 });
      if (index % 3 === 0) await expectSuccess(creator.post(`/tasks/${id}/claims`));
      else open.push(id);
      world.deps.clock.advance('PT1S');
    }
    for (const limit of [1, 2, 3, 5, 12]) {
      const pages = await readPages(creator, `/tasks?takeable=true&limit=${limit}`);
      expect(idsOf(pages)).toEqual(open.toReversed());
      for (const page of pages.slice(0, -1)) expect(page.length).toBe(limit);
    }
  });
});
