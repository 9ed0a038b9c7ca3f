import { describe, expect, test } from 'vitest';
import { after } from '#shared/domain/time.ts';
import { toJournalRecord } from '#shared/store/ledger-store.ts';
import { countEntry } from '#shared/usecases/ledger/count-entry.ts';
import type { Answer } from '#test/support/api-client.ts';
import type { TrialBalance } from '#test/support/books.ts';
import { conduct } from '#test/support/conductor.ts';
import { meteredTable } from '#test/support/metered-table.ts';
import { bind, earn, leadToSettlement } from '#test/support/settled.ts';
import { streamOf } from '#test/support/stream.ts';
import { dump, itemsUnder, tableEngine } from '#test/support/table.ts';
import { deposit, ok, takenOrder, type World, worldOn, yuan } from '#test/support/world.ts';

const newTable = await tableEngine();

const read = async ({ operator }: World, query = '') =>
  (await ok(operator.get(`/finance/trial-balance?limit=100${query}`))) as Answer['body'] & TrialBalance;

const balancesOf = ({ summary, items }: TrialBalance): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...summary.filter(({ account }) => !account.includes('*')), ...items].map(
      ({ account, debit, credit }) => [account.replace(/[0-9A-Z]{26}/, '…'), credit - debit],
    ),
  );

describe('the trial balance', () => {
  test('of a platform that has booked nothing balances', async () => {
    expect(await read(worldOn(await newTable()))).toMatchObject({
      balanced: true,
      uncounted: 0,
      entries: 0,
      totals: [],
      summary: [],
      items: [],
    });
  });

  test('says right after a write that it is not counted yet, and since when, and counts it then', async () => {
    const world = worldOn(await newTable());
    await deposit(world, yuan(100));
    const depositedAt = world.deps.now();
    world.deps.clock.turn('PT1M');
    expect(await read(world)).toMatchObject({ uncounted: 1, entries: 0, asOf: depositedAt });
    await streamOf(world.deps).settle();
    expect(await read(world)).toMatchObject({
      balanced: true,
      uncounted: 0,
      entries: 1,
      asOf: after(depositedAt, 'PT1M'),
      totals: [{ currency: 'CNY', debit: 10_000, credit: 10_000 }],
      summary: [
        { account: 'advertiser/*/available', currency: 'CNY', debit: 0, credit: 10_000, balance: 10_000 },
        { account: 'platform/clearing/sandbox', currency: 'CNY', debit: 10_000, credit: 0, balance: -10_000 },
      ],
    });
  });

  test('holds every account of an order that was settled and paid out, each entry told twice', async () => {
    const { world, settle } = conduct(await newTable());
    const orderId = await takenOrder(world);
    await leadToSettlement(world, orderId, settle);
    await bind(world, '6222020000000000000');
    await ok(world.creator.post('/wallet/withdrawals', { amount: yuan(100) }));
    await settle();
    const books = await read(world);
    expect(books).toMatchObject({ balanced: true, uncounted: 0 });
    expect(books.entries).toBe((await itemsUnder(world.deps.table, 'ENTRY#')).length);
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
    const world = worldOn(await newTable());
    for (let at = 0; at < 12; at += 1) await earn(world, yuan(at + 1), `creator-${at}`);
    await streamOf(world.deps).settle();
    const names: string[] = [];
    let cursor = '';
    do {
      const page = (await ok(
        world.operator.get(`/finance/trial-balance?limit=5${cursor}`),
      )) as unknown as TrialBalance;
      expect(page.items.length).toBeLessThanOrEqual(5);
      names.push(...page.items.map(({ account }) => account));
      cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
    } while (cursor);
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBe(12);
  });

  test('costs the same after ten entries and after a hundred', async () => {
    const table = meteredTable(await newTable());
    const world = worldOn(table);
    const costs: unknown[] = [];
    for (const count of [10, 90]) {
      for (let at = 0; at < count; at += 1) await deposit(world, yuan(1));
      await streamOf(world.deps).settle();
      world.deps.clock.turn('P1D');
      table.read();
      await ok(world.operator.get('/finance/trial-balance'));
      costs.push(table.read());
    }
    expect(costs[1]).toEqual(costs[0]);
  });
});

describe('an entry that is told', () => {
  test('many times at once is counted once', async () => {
    const world = worldOn(await newTable());
    await deposit(world, yuan(100));
    const [item] = await itemsUnder(world.deps.table, 'ENTRY#');
    const record = toJournalRecord(item ?? {});
    await Promise.all(Array.from({ length: 20 }, () => countEntry(world.deps, record)));
    expect(await read(world)).toMatchObject({ entries: 1, totals: [{ debit: 10_000, credit: 10_000 }] });
  });

  test('changes neither the journal nor a balance', async () => {
    const world = worldOn(await newTable());
    await deposit(world, yuan(100));
    const isBooked = ({ sk }: { readonly sk?: unknown }) => /^(ENTRY|BALANCE)#/.test(String(sk));
    const before = (await dump(world.deps.table)).filter(isBooked);
    await streamOf(world.deps).settle();
    expect((await dump(world.deps.table)).filter(isBooked)).toEqual(before);
  });
});
