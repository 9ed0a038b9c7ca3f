import { describe, expect, test } from 'vitest';
import { type JournalRecord, toJournalRecord } from '#shared/store/ledger/journal-store.ts';
import { countEarlierEntry } from '#shared/usecases/ledger/count-earlier-entry.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { postAsEarlierRelease } from '#test/support/earlier-release.ts';
import type { TrialBalance } from '#test/support/expect-balanced-books.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { creditCreator, setPayoutAccount, settleOrder } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  type TestWorld,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const read = async ({ operator }: TestWorld, query = '') =>
  (await expectSuccess(operator.get(`/finance/trial-balance?limit=100${query}`))) as ApiResponse['body'] &
    TrialBalance;

const balancesOf = ({ summary, items }: TrialBalance): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...summary.filter(({ account }) => !account.includes('*')), ...items].map(
      ({ account, debit, credit }) => [account.replace(/[0-9A-Z]{26}/, '…'), credit - debit],
    ),
  );

describe('the trial balance', () => {
  test('of a platform without entries balances', async () => {
    expect(await read(createWorld(await newTable()))).toMatchObject({
      balanced: true,
      uncounted: 0,
      entries: 0,
      totals: [],
      summary: [],
      items: [],
    });
  });

  test('includes an entry right after its write, without the stream', async () => {
    const world = createWorld(await newTable());
    await deposit(world, yuan(100));
    expect(await read(world)).toMatchObject({
      balanced: true,
      uncounted: 0,
      entries: 1,
      asOf: world.deps.now(),
      totals: [{ currency: 'CNY', debit: 10_000, credit: 10_000 }],
      summary: [
        { account: 'advertiser/*/available', currency: 'CNY', debit: 0, credit: 10_000, balance: 10_000 },
        { account: 'platform/clearing/sandbox', currency: 'CNY', debit: 10_000, credit: 0, balance: -10_000 },
      ],
    });
  });

  test('includes every account of an order that was settled and paid out, with each event delivered twice', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    await settleOrder(world, orderId, runUntilIdle);
    await setPayoutAccount(world, '6222020000000000000');
    await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(100) }));
    await runUntilIdle();
    const books = await read(world);
    expect(books).toMatchObject({ balanced: true, uncounted: 0 });
    expect(books.entries).toBe((await listItemsByPrefix(world.deps.table, 'ENTRY#')).length);
    expect(balancesOf(books)).toEqual({
      'platform/clearing/sandbox': -990_000,
      'platform/fees': 6_000,
      'advertiser/adv_…/available': 880_000,
      'creator/crt_…/available': 104_000,
      'creator/crt_…/withdrawing': 0,
      'task/tsk_…/held': 0,
      'order/ord_…/held': 0,
    });
  });

  test('lists its accounts page by page, each once', async () => {
    const world = createWorld(await newTable());
    for (let at = 0; at < 12; at += 1) await creditCreator(world, yuan(at + 1), `creator-${at}`);
    await createStreamPlayer(world.deps).settle();
    const names: string[] = [];
    let cursor = '';
    do {
      const page = (await expectSuccess(
        world.operator.get(`/finance/trial-balance?limit=5${cursor}`),
      )) as unknown as TrialBalance;
      expect(page.items.length).toBeLessThanOrEqual(5);
      names.push(...page.items.map(({ account }) => account));
      cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
    } while (cursor);
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBe(12);
  });

  test.each([1, 2, 3, 100])(
    'lists wallets, tasks and orders with %i accounts a page, each once',
    async (limit) => {
      const { world, runUntilIdle } = createWorkflowRunner(await newTable());
      await settleOrder(world, await createOrder(world, { slots: 2 }), runUntilIdle);
      await setPayoutAccount(world, '6222020000000000000');
      await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(100) }));
      await postAsEarlierRelease(world, yuan(77));
      await openTask(world);
      const names: string[] = [];
      let cursor = '';
      do {
        const page = (await expectSuccess(
          world.operator.get(`/finance/trial-balance?limit=${limit}${cursor}`),
        )) as unknown as TrialBalance;
        expect(page.items.length).toBeLessThanOrEqual(limit);
        names.push(...page.items.map(({ account }) => account.replace(/[0-9A-Z]{26}/, '…')));
        cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
      } while (cursor);
      expect(names.toSorted()).toEqual([
        'advertiser/adv_…/available',
        'creator/crt_…/available',
        'creator/crt_…/withdrawing',
        'order/ord_…/held',
        'task/tsk_…/held',
        'task/tsk_…/held',
      ]);
    },
  );

  test('costs the same reads after ten entries and after a hundred', async () => {
    const table = createMeteredTable(await newTable());
    const world = createWorld(table);
    const costs: unknown[] = [];
    for (const count of [10, 90]) {
      for (let at = 0; at < count; at += 1) await deposit(world, yuan(1));
      await createStreamPlayer(world.deps).settle();
      world.deps.clock.advance('P1D');
      table.read();
      await expectSuccess(world.operator.get('/finance/trial-balance'));
      const { requests, units } = table.read();
      costs.push({ requests: requests.toSorted(), units });
    }
    expect(costs[1]).toEqual(costs[0]);
  });
});

describe('an event of an entry', () => {
  test('is not counted again; one of an earlier release is counted once, although it comes many times', async () => {
    const world = createWorld(await newTable());
    await deposit(world, yuan(100));
    const [item] = await listItemsByPrefix(world.deps.table, 'ENTRY#');
    const record = toJournalRecord(item ?? {});
    const deliver = (delivered: JournalRecord) =>
      Promise.all(Array.from({ length: 20 }, () => countEarlierEntry(world.deps, delivered)));
    await deliver(record);
    expect(await read(world)).toMatchObject({ entries: 1, totals: [{ debit: 10_000, credit: 10_000 }] });
    const { counted: _counted, ...earlier } = record;
    await deliver(earlier);
    expect(await read(world)).toMatchObject({ entries: 2, totals: [{ debit: 20_000, credit: 20_000 }] });
  });

  test('changes neither the journal nor a balance', async () => {
    const world = createWorld(await newTable());
    await deposit(world, yuan(100));
    const isBooked = ({ sk }: { readonly sk?: unknown }) => /^(ENTRY|BALANCE)#/.test(String(sk));
    const before = (await readAllItems(world.deps.table)).filter(isBooked);
    await createStreamPlayer(world.deps).settle();
    expect((await readAllItems(world.deps.table)).filter(isBooked)).toEqual(before);
  });
});
