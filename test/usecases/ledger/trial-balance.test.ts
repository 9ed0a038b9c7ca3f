import { describe, expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import { toJournalRecord } from '#shared/store/ledger/journal-store.ts';
import { countEntry } from '#shared/usecases/ledger/count-entry.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
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

  test('shows right after a write that it is behind, and since when, and then includes it', async () => {
    const world = createWorld(await newTable());
    await deposit(world, yuan(100));
    const depositedAt = world.deps.now();
    world.deps.clock.advance('PT1M');
    expect(await read(world)).toMatchObject({ uncounted: 1, entries: 0, asOf: depositedAt });
    await createStreamPlayer(world.deps).settle();
    expect(await read(world)).toMatchObject({
      balanced: true,
      uncounted: 0,
      entries: 1,
      asOf: addDuration(depositedAt, 'PT1M'),
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
  test('delivered many times at once is counted once', async () => {
    const world = createWorld(await newTable());
    await deposit(world, yuan(100));
    const [item] = await listItemsByPrefix(world.deps.table, 'ENTRY#');
    const record = toJournalRecord(item ?? {});
    await Promise.all(Array.from({ length: 20 }, () => countEntry(world.deps, record)));
    expect(await read(world)).toMatchObject({ entries: 1, totals: [{ debit: 10_000, credit: 10_000 }] });
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
