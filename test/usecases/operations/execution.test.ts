import { describe, expect, test } from 'vitest';
import { statusLabels } from '#shared/contract/labels/orders.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { keys } from '#shared/store/keys.ts';
import { createTestDeps } from '#test/support/deps.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

type Execution = {
  readonly wait: Readonly<Record<string, unknown>>;
  readonly visits: readonly Readonly<Record<string, unknown>>[];
  readonly failures: readonly Readonly<Record<string, unknown>>[];
  readonly machine: Readonly<Record<string, unknown>>;
  readonly redrive: Readonly<Record<string, unknown>>;
};

/** An order in production, and how staff see it. */
const begin = async () => {
  const world = createWorld(await newTable());
  const creator = await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world);
  const { id } = await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
  const read = async () =>
    (await expectSuccess(world.operator.get(`/orders/${id}/execution`))) as unknown as Execution;
  return { ...world, id, read };
};

describe('the execution of an order', () => {
  test('shows each state that it entered, when, and by which command', async () => {
    const { id, read, deps, ...world } = await begin();
    deps.clock.advance('PT1H');
    await submitFixture({ deps, ...world }, id, 'first-cut.mp4');
    const { visits } = await read();
    expect(visits).toMatchObject([
      { status: 'producing', command: 'take', by: 'creator', seq: 1 },
      { status: 'screening', command: 'submit_work', by: 'creator' },
    ]);
    expect(visits[0]?.leftAt).toBe(visits[1]?.enteredAt);
    expect(visits[1]?.leftAt).toBeUndefined();
  });

  test('shows whom it waits for, the next act of the clock, and the end of the time limit', async () => {
    const { read } = await begin();
    const { wait } = await read();
    expect(wait).toMatchObject({ for: 'creator', next: { command: 'remind' } });
    expect(wait.onTimeout).toMatchObject({ command: 'expire', to: 'expired', at: wait.dueAt });
  });

  test('says why an operator cannot retry its step', async () => {
    const { id, read, operator } = await begin();
    expect((await read()).redrive).toEqual({ isPossible: false, reason: 'no_machine_step' });
    const reasons = [{ code: 'odd', message: 'It is odd.' }];
    await expectSuccess(operator.put(`/operations/orders/${id}/hold`, { reasons }));
    expect((await read()).redrive).toEqual({ isPossible: false, reason: 'on_hold' });
  });

  test('shows the last error of a parked step, with personal data masked', async () => {
    const table = await newTable();
    const failure = { at: '2026-11-02T01:00:00.000Z', error: 'Screening', cause: 'call +86 138 1234 5678' };
    const deps = createTestDeps(table, {
      executionReader: {
        find: async () => ({ status: 'RUNNING', input: { holderName: 'Lin', status: 'screening' } }),
        findLastFailure: async () => failure,
      },
    });
    const world = createWorld(table, deps);
    const { id } = await storeOrder(world, createOrderIn('screening'));
    const parkedAt = '2026-11-02T02:00:00.000Z';
    await commit(table, [update(keys.order(id), { set: { parkedAt } }, exists)]);
    const shown = (await expectSuccess(
      world.operator.get(`/orders/${id}/execution`),
    )) as unknown as Execution;
    expect(shown.failures[0]).toEqual({
      ...{ kind: 'parked', at: parkedAt, status: 'screening', error: 'Screening', cause: 'call •••' },
    });
    expect(shown.machine).toMatchObject({
      status: 'RUNNING',
      input: { holderName: '•••', status: 'screening' },
    });
    expect(shown.redrive).toMatchObject({ isPossible: true, from: 'screening' });
  });

  test('is shown to staff alone', async () => {
    const { id, creator, api } = await begin();
    for (const path of ['execution', 'execution.svg', 'ledger', 'notes'])
      expect((await creator.get(`/orders/${id}/${path}`)).status).toBe(403);
    expect((await api.signIn('rhea', 'reviewer').get(`/orders/${id}/execution`)).status).toBe(200);
  });
});

describe('the picture of an execution', () => {
  test('has each state by its label, the path in words, and the present state', async () => {
    const { id, operator } = await begin();
    const { text, headers } = await operator.get(`/orders/${id}/execution.svg`);
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(headers).toMatchObject({ 'content-language': 'en', vary: 'accept-encoding, accept-language' });
    expect(text).toContain('▶ Producing');
    expect(text).toContain(`<title id="title">Order ${id}: Producing</title>`);
    expect(text).toContain('Now: Producing.');
    for (const status of ['scripting', 'settled', 'disputed', 'refunded'] as const)
      expect(text).toContain(`>${statusLabels[status].en}<`);
  });

  test('is in Chinese for those who read Chinese, with a tag for each language', async () => {
    const { id, operator } = await begin();
    const path = `/orders/${id}/execution.svg`;
    const english = await operator.get(path);
    const reasons = [{ code: 'odd', message: 'It is odd.' }];
    const chinese = { 'accept-language': 'zh-CN' };
    const { text, headers } = await operator.get(path, { headers: chinese });
    expect(headers).toMatchObject({ 'content-language': 'zh-CN' });
    expect(headers.etag).not.toBe(english.headers.etag);
    expect(text).toContain('lang="zh-CN"');
    expect(text).toContain('▶ 制作中');
    expect(text).toContain(`<title id="title">订单 ${id}：制作中</title>`);
    expect(text).toMatch(/当前状态：制作中。系统将于 \S+ 自动处理。/);
    for (const { zh } of Object.values(statusLabels)) if (zh !== '已验收') expect(text).toContain(zh);
    await expectSuccess(operator.put(`/operations/orders/${id}/hold`, { reasons }));
    const held = await operator.get(path, { headers: chinese });
    expect(held.text).toContain('当前状态：制作中，已冻结。</desc>');
  });
});

describe('the ledger of an order', () => {
  test('lists entries that sum to zero', async () => {
    const { id, operator } = await begin();
    const { items } = await expectSuccess(operator.get(`/orders/${id}/ledger`));
    expect(items).toMatchObject([{ cause: { kind: 'order', id } }]);
    const [entry] = items as unknown as readonly {
      readonly postings: readonly { readonly amount: number }[];
    }[];
    expect(entry?.postings.length).toBeGreaterThan(1);
    expect(entry?.postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  });
});

describe('notes', () => {
  test('on an order are also notes on its id, newest first, with their author', async () => {
    const { id, operator, api, deps } = await begin();
    await expectSuccess(operator.post(`/orders/${id}/notes`, { text: 'First.' }));
    deps.clock.advance('PT1M');
    await expectSuccess(
      api.signIn('fay', 'finance').post('/operations/notes', { subject: id, text: 'Second.' }),
    );
    const { items } = await expectSuccess(operator.get(`/operations/notes?subject=${id}`));
    expect(items).toMatchObject([
      { text: 'Second.', by: 'fay', subject: id },
      { text: 'First.', by: 'otto', subject: id },
    ]);
    expect((await expectSuccess(operator.get(`/orders/${id}/notes`))).items).toEqual(items);
  });
});

test('an execution costs the order and its events, however many orders there are', async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  await createCreator(world);
  for (let made = 0; made < 5; made += 1) await storeOrder(world, createOrderIn('in_review'));
  const { id } = await storeOrder(world, createOrderIn('in_review'));
  await expectSuccess(world.operator.get(`/orders/${id}/execution`));
  table.read();
  await expectSuccess(world.operator.get(`/orders/${id}/execution`));
  expect(table.read().requests).toEqual(['Get', 'Query']);
});
