import { describe, expect, test } from 'vitest';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readWholeTable } from '#test/support/table.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  applicationBody,
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

type Line = { readonly section: string; readonly data: Readonly<Record<string, unknown>> };

const exportAccount = async (session: Session, limit = 2): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  let cursor = '';
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await expectSuccess(session.get(`/account/export?limit=${limit}${cursor}`));
    lines.push(...(page.items as unknown as readonly Line[]));
    if (!page.nextCursor) return lines;
    cursor = `&cursor=${page.nextCursor}`;
  }
  throw new Error('the export does not end');
};

const profile = {
  displayName: 'Cleo of the Lamps',
  bio: 'I fold lamps in Ningbo.',
  portfolio: [{ title: 'Lamps', url: 'https://example.com/lamps' }],
};

/** A creator with one item of most kinds, whose one order was cancelled. */
const createLeavingAccount = async () => {
  const conductor = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = conductor;
  const { creator, advertiser, operator } = world;
  const orderId = await createOrder(world);
  await expectSuccess(creator.put('/creators/me/profile', profile));
  await expectSuccess(creator.put('/creators/me/preferences', { categories: ['home'] }));
  await setPayoutAccount(world, '6222020200610001');
  for (const text of ['One.', 'Two.', 'Three.'])
    await expectSuccess(creator.post(`/orders/${orderId}/messages`, { text }));
  await expectSuccess(advertiser.post(`/orders/${orderId}/messages`, { text: 'Four.' }));
  const cancel = () =>
    expectSuccess(
      operator.post(`/orders/${orderId}/cancellation`, {
        reasons: [{ code: 'recall', message: 'Recalled.' }],
      }),
    );
  await runUntilIdle();
  return { ...conductor, ...world, orderId, cancel };
};

const erase = (session: Session): Promise<ApiResponse> => session.post('/account/erasure');

/** Repeats the erasure until it is complete, and returns its phases. */
const eraseCompletely = async ({ deps, creator }: Awaited<ReturnType<typeof createLeavingAccount>>) => {
  const phases: string[] = [];
  for (let steps = 0; steps < 50; steps += 1) {
    const { phase } = (await expectSuccess(erase(creator))) as unknown as { phase: string };
    phases.push(phase);
    if (phase === 'erased') return phases;
    deps.clock.advance('PT2M');
  }
  throw new Error(`the erasure does not end: ${phases}`);
};

describe('an export', () => {
  test('contains all data of an account at any page size', async () => {
    const { creator, orderId } = await createLeavingAccount();
    const lines = await exportAccount(creator, 2);
    expect(lines).toEqual(await exportAccount(creator, 100));
    const of = (section: string) => lines.filter((line) => line.section === section).map(({ data }) => data);
    expect(of('profile')).toMatchObject([{ profile, preferences: { categories: ['home'] } }]);
    expect(of('applications')).toMatchObject([{ handle: 'cleo.films' }]);
    expect(of('orders-as-creator')).toMatchObject([{ id: orderId }]);
    expect(of('messages-as-creator').map(({ text }) => text)).toEqual(['Four.', 'Three.', 'Two.', 'One.']);
    expect(JSON.stringify(lines)).not.toContain('6222020200610001');
  });

  test('of the other party contains its own data, and rejects a cursor of another account', async () => {
    const { creator, advertiser, orderId } = await createLeavingAccount();
    const sections = (await exportAccount(advertiser)).map(({ section }) => section);
    expect(new Set(sections)).toEqual(
      new Set([
        'profile',
        'balances',
        'tasks',
        'orders-as-advertiser',
        'timelines-as-advertiser',
        'messages-as-advertiser',
        'deposits',
        'entries-as-advertiser',
        'notices-as-advertiser',
      ]),
    );
    expect(orderId).toBeTruthy();
    const { nextCursor } = await expectSuccess(creator.get('/account/export'));
    expect((await advertiser.get(`/account/export?cursor=${nextCursor}`)).status).toBe(400);
  });
});

describe('an erasure', () => {
  test('is refused with every blocker, and changes nothing', async () => {
    const platform = await createLeavingAccount();
    const { creator, deps, orderId, world } = platform;
    await creditCreator(world, yuan(12));
    const before = await readWholeTable(deps.table);
    const obstacles = [
      { kind: 'running-orders', orderIds: [orderId] },
      {
        ...{ kind: 'balance', role: 'creator', balance: 'available', amount: 1_200, currency: 'CNY' },
        ...{ ways: ['withdraw', 'renounce'], waits: false },
      },
    ];
    expect(await erase(creator)).toMatchObject({ status: 409, body: { obstacles } });
    expect(await expectSuccess(creator.get('/account/erasure'))).toEqual({ phase: 'none', obstacles });
    expect(await readWholeTable(deps.table)).toEqual(before);
  });

  test('removes all personal data, and keeps the journal, the orders and the messages', async () => {
    const platform = await createLeavingAccount();
    const { advertiser, api, cancel, creator, deps, orderId, runUntilIdle } = platform;
    await cancel();
    await runUntilIdle();
    const pathsKept = [`/orders/${orderId}/timeline`, `/orders/${orderId}/messages`, '/wallet/entries'];
    const readItems = () =>
      Promise.all(pathsKept.map(async (path) => (await expectSuccess(advertiser.get(path))).items));
    const books = await listItemsByPrefix(deps.table, 'ENTRY#');
    const before = await readItems();
    expect(await eraseCompletely(platform)).toEqual([
      'closing',
      'erasing',
      ...Array(2).fill('erasing'),
      'erased',
    ]);
    const left = JSON.stringify(
      (await readWholeTable(deps.table)).filter(({ pk }) => !String(pk).startsWith('IDEMPOTENCY')),
    );
    for (const personal of ['cleo.films', 'douyin.com', 'Lamps', 'lamps', 'Ningbo', 'C******', '***0001']) {
      expect(left).not.toContain(personal);
    }
    expect(await listItemsByPrefix(deps.table, 'ENTRY#')).toEqual(books);
    const id = creatorIdOf('cleo');
    const withoutName = before.map((items) =>
      items.map((item) => (item.author?.id === id ? { ...item, author: { id } } : item)),
    );
    expect(JSON.stringify(before)).toContain('"displayName":"cleo"');
    expect(await readItems()).toEqual(withoutName);
    expect(
      (await expectSuccess(advertiser.get(`/creators/${creatorIdOf('cleo')}`))) as unknown,
    ).toMatchObject({
      takesOrders: false,
      accounts: [],
    });
    expect((await expectSuccess(advertiser.get('/creators'))).items).toEqual([]);
    expect((await creator.get('/creators/me/profile')).status).toBe(404);
    const again = applicationBody();
    expect((await api.signIn('cara', 'creator').post('/creators/applications', again)).status).toBe(201);
  });

  test('continues when it is requested again, or twice at once', async () => {
    const platform = await createLeavingAccount();
    await platform.cancel();
    const answers = await Promise.all([erase(platform.creator), erase(platform.creator)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    await eraseCompletely(platform);
    const before = await readWholeTable(platform.deps.table);
    expect(await expectSuccess(erase(platform.creator))).toMatchObject({ phase: 'erased' });
    expect(await readWholeTable(platform.deps.table)).toEqual(before);
  });

  test('refuses new orders of a closed account, and reopens it when an order was begun meanwhile', async () => {
    const platform = await createLeavingAccount();
    const { creator, deps, cancel, world } = platform;
    await cancel();
    await deposit(world);
    const taskId = await openTask(world);
    expect(await expectSuccess(erase(creator))).toMatchObject({ phase: 'closing' });
    expect((await creator.post(`/tasks/${taskId}/claims`)).status).toBe(422);
    await creditCreator(world, yuan(1));
    deps.clock.advance('PT2M');
    expect(await expectSuccess(erase(creator))).toMatchObject({
      phase: 'stopped',
      obstacles: [{ kind: 'balance' }],
    });
    await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
    expect(await expectSuccess(creator.get('/account/erasure'))).toMatchObject({ phase: 'none' });
  });

  test('of a suspended creator keeps their platform accounts reserved', async () => {
    const platform = await createLeavingAccount();
    const { api, operator } = platform;
    await platform.cancel();
    const reasons = [{ code: 'fraud', message: 'Bought followers.' }];
    await expectSuccess(operator.post(`/creators/${creatorIdOf('cleo')}/suspension`, { reasons }));
    await eraseCompletely(platform);
    expect(
      (await api.signIn('cara', 'creator').post('/creators/applications', applicationBody())).status,
    ).toBe(409);
  });

  test('of an advertiser waits while the advertiser still has money', async () => {
    const world = createWorld(await newTable());
    await deposit(world);
    expect(await erase(world.advertiser)).toMatchObject({ status: 409 });
    expect(await expectSuccess(erase(await createCreator(world, 'cora')))).toMatchObject({
      phase: 'closing',
    });
  });
});
