import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { addDuration, type Duration } from '#shared/domain/time.ts';
import { commit, update } from '#shared/store/commit.ts';
import { creatorWrite, findCreator } from '#shared/store/creators/creator-store.ts';
import { closeFinishedTask } from '#shared/usecases/tasks/close-finished-task.ts';
import { startTime } from '#test/support/deps.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const hence = (duration: Duration) => addDuration(startTime, duration);

const market = async () => {
  const world = createWorld(await newTable());
  await deposit(world, yuan(1_000_000));
  return world;
};

const idsAt = async (session: ReturnType<typeof createWorld>['creator'], path: string) =>
  idsOf(await readPages(session, path));

describe('the hall', () => {
  test('has twelve small entries for an open task, and none once it has closed', async () => {
    const world = await market();
    const { table } = world.deps;
    const taskId = await openTask(world);
    const entries = (await listItemsByPrefix(table, '')).filter(({ pk }) => String(pk).startsWith('HALL#'));
    expect(entries).toHaveLength(12);
    for (const entry of entries) expect(JSON.stringify(entry).length).toBeLessThan(280);
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/close`));
    expect((await listItemsByPrefix(table, '')).filter(({ pk }) => String(pk).startsWith('HALL#'))).toEqual(
      [],
    );
  });

  test('is filtered by category and platform in every order, alone and together', async () => {
    const world = await market();
    const all: { readonly id: string; readonly category: string; readonly platform: string }[] = [];
    for (const [index, [category, platform]] of (
      [
        ['home', 'douyin'],
        ['home', 'xigua'],
        ['food', 'douyin'],
        ['food', 'xigua'],
      ] as const
    ).entries()) {
      const applyBefore = hence(`P${4 - index}D`);
      const id = await openTask(world, { category, platform, reward: yuan(100 + index), applyBefore });
      all.push({ id, category, platform });
      world.deps.clock.advance('PT1S');
    }
    for (const sort of ['newest', 'deadline', 'reward']) {
      for (const { category, platform } of all) {
        const ids = (fits: (task: (typeof all)[number]) => boolean) =>
          all
            .filter(fits)
            .map(({ id }) => id)
            .reverse();
        const path = `/tasks?limit=1&sort=${sort}`;
        expect(await idsAt(world.creator, `${path}&category=${category}`)).toEqual(
          ids((task) => task.category === category),
        );
        expect(await idsAt(world.creator, `${path}&platform=${platform}`)).toEqual(
          ids((task) => task.platform === platform),
        );
        expect(await idsAt(world.creator, `${path}&category=${category}&platform=${platform}`)).toEqual(
          ids((task) => task.category === category && task.platform === platform),
        );
      }
    }
  });

  test('is searched by words of the title, in Chinese without spaces, in every order', async () => {
    const world = await market();
    const lamp = await openTask(world, { title: '三十秒拍一盏可折叠的台灯' });
    const shirt = await openTask(world, { title: '夏季Ｔ恤 Summer look' });
    for (const sort of ['newest', 'deadline', 'reward']) {
      const found = (q: string) =>
        idsAt(world.creator, `/tasks?limit=1&sort=${sort}&q=${encodeURIComponent(q)}`);
      expect(await found('折叠台灯')).toEqual([lamp]);
      expect(await found('t恤')).toEqual([shirt]);
      expect(await found('灯')).toEqual([lamp]);
      expect(await found('盏')).toEqual([lamp]);
      expect(await found('季')).toEqual([shirt]);
      expect(await found('茶')).toEqual([]);
      expect(await found('LOOK summer')).toEqual([shirt]);
      expect(await found('台灯 summer')).toEqual([]);
    }
    expect((await world.creator.get('/tasks?q=')).status).toBe(400);
    expect((await world.creator.get(`/tasks?q=${'x'.repeat(61)}`)).status).toBe(400);
  });

  test('finds by its title a task that opened before the search existed', async () => {
    const world = await market();
    const lamp = await openTask(world, { title: '可折叠的台灯' });
    await openTask(world, { title: '夏季Ｔ恤' });
    const { table } = world.deps;
    const entries = (await listItemsByPrefix(table, '')).filter(({ pk }) => String(pk).startsWith('HALL#'));
    for (const { pk, sk } of entries) {
      const key = { pk: String(pk), sk: String(sk) };
      await commit(table, [
        update(key, { set: { titleText: undefined } }, { expression: 'attribute_exists(titleText)' }),
      ]);
    }
    expect(await idsAt(world.creator, `/tasks?limit=1&q=${encodeURIComponent('台灯')}`)).toEqual([lamp]);
  });

  test('sorted by reward filters a range of rewards, with both ends', async () => {
    const world = await market();
    const ids: string[] = [];
    for (const reward of [100, 200, 300, 300, 400]) ids.push(await openTask(world, { reward: yuan(reward) }));
    const found = await idsAt(world.creator, '/tasks?sort=reward&limit=1&minReward=20000&maxReward=30000');
    expect([...found].sort()).toEqual(ids.slice(1, 4).sort());
    expect(found.at(-1)).toBe(ids[1]);
  });

  test('refuses a range that ends before it begins', async () => {
    const world = await market();
    const { status, body } = await world.creator.get('/tasks?sort=reward&minReward=2&maxReward=1');
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ in: 'query', pointer: '#/minReward' }],
    });
  });

  test('omits full, expired and invitation-only tasks', async () => {
    const world = await market();
    await createCreator(world);
    const full = await openTask(world, { slots: 1 });
    await openTask(world, { applyBefore: hence('PT1H') });
    await openTask(world, { engagement: 'invite' });
    const shown = await openTask(world, { engagement: 'recruit' });
    await expectSuccess(world.creator.post(`/tasks/${full}/claims`));
    world.deps.clock.advance('PT2H');
    for (const sort of ['newest', 'deadline', 'reward']) {
      expect(await idsAt(world.creator, `/tasks?sort=${sort}`)).toEqual([shown]);
    }
  });
});

describe('a card in the hall', () => {
  test('tells a creator that they may take the task, and other readers nothing about it', async () => {
    const world = await market();
    await createCreator(world);
    await openTask(world, { slots: 3 });
    const { items } = await expectSuccess(world.creator.get('/tasks'));
    expect(items).toMatchObject([
      {
        slotsLeft: 3,
        difficulty: 'medium',
        estimatedNet: yuan(1_140),
        applyBefore: hence('P14D'),
        eligibility: { mayTake: true, unmet: [] },
      },
    ]);
    const [card] = (await expectSuccess(world.advertiser.get('/tasks'))).items;
    expect(card).not.toHaveProperty('eligibility');
  });

  test('names everything that prevents a creator from taking the task', async () => {
    const world = await market();
    const newcomer = world.api.signIn('nia', 'creator');
    await createCreator(world);
    const taken = await openTask(world);
    await openTask(world, { platform: 'xigua' });
    const order = await expectSuccess(
      world.creator.post(`/tasks/${await openTask(world, { slots: 2 })}/claims`),
    );
    const byCreator = (await expectSuccess(world.creator.get('/tasks?sort=newest'))).items;
    expect(byCreator).toMatchObject([
      { eligibility: { mayTake: false, unmet: [{ rule: 'claim', actual: order.id }] } },
      { eligibility: { mayTake: false, unmet: [{ rule: 'platform', required: 'xigua' }] } },
      { id: taken, eligibility: { mayTake: true } },
    ]);
    for (const card of (await expectSuccess(newcomer.get('/tasks'))).items) {
      expect(card).toMatchObject({ eligibility: { mayTake: false, unmet: [{ rule: 'application' }] } });
    }
  });

  test('is limited to takeable tasks for a creator who asks for those', async () => {
    const world = await market();
    await createCreator(world);
    const open = [await openTask(world), await openTask(world, { category: 'food' })];
    await openTask(world, { platform: 'xigua' });
    const own = await openTask(world, { slots: 2 });
    await expectSuccess(world.creator.post(`/tasks/${own}/claims`));
    const takeable = await idsAt(world.creator, '/tasks?takeable=true&limit=1');
    expect([...takeable].sort()).toEqual(open.sort());
    expect(await idsAt(world.creator, '/tasks?takeable=true&category=food')).toEqual([open[1]]);
    expect(await idsAt(world.creator, '/tasks?takeable=true&platform=xigua')).toEqual([]);
    expect(await idsAt(world.api.signIn('nia', 'creator'), '/tasks?takeable=true')).toEqual([]);
    expect(await idsAt(world.creator, '/tasks?takeable=false')).toHaveLength(4);
  });

  test('with the filter of takeable tasks is absent for a suspended creator, and refused to an advertiser', async () => {
    const world = await market();
    await createCreator(world);
    await openTask(world);
    const { table } = world.deps;
    const creator = await findCreator(table, derivePartyId('crt', 'cleo'));
    if (!creator) throw new Error('cleo was not approved');
    await commit(table, [creatorWrite({ ...creator, version: creator.version + 1, status: 'suspended' })]);
    expect(await idsAt(world.creator, '/tasks?takeable=true')).toEqual([]);
    expect((await expectSuccess(world.creator.get('/tasks'))).items).toMatchObject([
      { eligibility: { mayTake: false, unmet: [{ rule: 'standing' }] } },
    ]);
    const { status, body } = await world.advertiser.get('/tasks?takeable=true');
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer: '#/takeable' }],
    });
  });
});

test('a cursor of the hall continues at its place after the last task of the page has closed automatically', async () => {
  const world = await market();
  const ids: string[] = [];
  await createCreator(world);
  for (let index = 0; index < 5; index += 1) {
    ids.unshift(await openTask(world));
    world.deps.clock.advance('PT1S');
  }
  const pages = await readPages(world.creator, '/tasks?limit=2', async (page) => {
    if (page !== 1 || !ids[1]) return;
    await expectSuccess(world.creator.post(`/tasks/${ids[1]}/claims`));
    await closeFinishedTask(world.deps, ids[1]);
  });
  expect(idsOf(pages)).toEqual(ids);
});
