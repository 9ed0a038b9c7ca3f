import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { IncomeView, StatementView } from '#shared/contract/schemas/wallet-income.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { creditCreator, setPayoutAccount, settleOrder } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
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

type Income = z.output<typeof IncomeView>;
type Statement = z.output<typeof StatementView>;
type Session = TestWorld['creator'];

const incomeOf = async (session: Session, query = ''): Promise<Income> =>
  (await expectSuccess(session.get(`/wallet/income?${query}`))) as unknown as Income;

const statementOf = async (session: Session, month: string, query = ''): Promise<Statement> =>
  (await expectSuccess(session.get(`/wallet/statements/${month}?${query}`))) as unknown as Statement;

/** A platform with a creator who was paid for one order on the 2nd and one on the 30th of November. */
const paidTwice = async () => {
  const conductor = createWorkflowRunner(await newTable());
  const { world, runUntilIdle, advanceClock } = conductor;
  await createCreator(world);
  await deposit(world, yuan(10_000));
  const orders: string[] = [];
  for (const wait of ['PT0S', 'P28DT14H']) {
    await advanceClock(wait);
    const dates = { applyBefore: '2026-12-20T00:00:00.000Z', submitBefore: '2026-12-24T00:00:00.000Z' };
    const publishWindow = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' };
    const taskId = await openTask(world, { ...dates, publishWindow });
    const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    await settleOrder(world, id, runUntilIdle);
    orders.push(id);
  }
  return { ...conductor, orders };
};

const one = { count: 1, gross: 120_000, fee: 6_000, agency: 0, net: 114_000 };
const two = { count: 2, gross: 240_000, fee: 12_000, agency: 0, net: 228_000 };

describe('income', () => {
  test('is grouped by order, by day and by month, in the days of the platform’s time zone, with equal sums', async () => {
    const { world, orders } = await paidTwice();
    expect(await incomeOf(world.creator, 'from=2026-11-01&to=2026-12-31')).toMatchObject({
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      balances: { withdrawable: 228_000, pending: 0, inWithdrawal: 0, held: 0 },
      total: two,
      items: [
        { ...one, orderId: orders[1], task: { title: 'A lamp in thirty seconds' } },
        { ...one, orderId: orders[0], task: { title: 'A lamp in thirty seconds' } },
      ],
    });
    expect((await incomeOf(world.creator, 'by=day&from=2026-11-01&to=2026-12-31')).items).toEqual([
      { ...one, day: '2026-11-30' },
      { ...one, day: '2026-11-02' },
    ]);
    expect((await incomeOf(world.creator, 'by=month&to=2026-12-31')).items).toEqual([
      { ...two, month: '2026-11' },
    ]);
    expect((await incomeOf(world.creator, 'by=day&from=2026-11-03&to=2026-11-29')).items).toEqual([]);
  });

  test('of an advertiser is what was spent, and what is held', async () => {
    const { world } = await paidTwice();
    expect(await incomeOf(world.advertiser, 'by=month')).toMatchObject({
      party: 'advertiser',
      balances: { withdrawable: 760_000, held: 0 },
      total: two,
    });
  });

  test('of other accounts is not visible', async () => {
    const { world } = await paidTwice();
    for (const query of ['', 'as=agency', 'as=advertiser']) {
      expect(await incomeOf(world.api.signIn('eve', 'creator', 'advertiser'), query)).toMatchObject({
        items: [],
      });
    }
  });

  test.each([
    ['from=2026-11-02&to=2026-11-01', 'out_of_order'],
    ['by=day&from=2025-10-31&to=2026-11-01', 'too_early'],
    ['by=month&from=2020-01-01&to=2026-11-01', 'too_early'],
    ['from=2026-02-30', 'invalid_format'],
    ['currency=RMB', 'custom'],
  ])('with %s is refused: %s', async (query, code) => {
    const { status, body } = await createWorld(await newTable()).creator.get(`/wallet/income?${query}`);
    expect({ status, codes: body.errors.map((error) => error.code) }).toEqual({ status: 400, codes: [code] });
  });

  test('costs the same reads after ten orders and after a hundred', async () => {
    const table = createMeteredTable(await newTable());
    const world = createWorld(table);
    const costs: unknown[] = [];
    for (const count of [30, 90]) {
      for (let at = 0; at < count; at += 1) await creditCreator(world, yuan(1));
      await createStreamPlayer(world.deps).settle();
      // The first request of the creator reads their account.
      await incomeOf(world.creator, 'by=order');
      table.read();
      for (const by of ['order', 'day', 'month']) await incomeOf(world.creator, `by=${by}`);
      const { requests, units } = table.read();
      costs.push({ requests: requests.toSorted(), units });
    }
    expect(costs[1]).toEqual(costs[0]);
  });
});

const sumOf = (items: Statement['items']) =>
  items.reduce((sum, { change }) => sum + change.available + change.withdrawing + change.held, 0);

const holdings = ({ available, withdrawing, held }: Statement['opening']): number =>
  available + withdrawing + held;

describe('pending income', () => {
  const pendingOf = async (session: Session, query = '') => {
    const wallet = (await expectSuccess(session.get(`/wallet?${query}`))) as unknown as Record<
      string,
      unknown
    >;
    const { balances } = await incomeOf(session, query);
    return [wallet.pending, balances.pending];
  };

  test('is what running orders will pay the creator and the agency, and nothing after their end', async () => {
    const conductor = createWorkflowRunner(await newTable());
    const { world, runUntilIdle } = conductor;
    await createCreator(world);
    await deposit(world, yuan(10_000));
    const agency = world.api.signIn('mona', 'advertiser');
    const { agencyId } = (await expectSuccess(agency.get('/agencies/me'))) as unknown as { agencyId: string };
    const requested = await expectSuccess(
      world.creator.post('/creators/me/agency-agreements', { agencyId, share: 2_000 }),
    );
    await expectSuccess(agency.post(`/agency-agreements/${requested.id}/decision`, { decision: 'accept' }));
    const [first, second] = [await openTask(world), await openTask(world)];
    const { id } = await expectSuccess(world.creator.post(`/tasks/${first}/claims`));
    const left = await expectSuccess(world.creator.post(`/tasks/${second}/claims`));
    await runUntilIdle();
    expect(await pendingOf(world.creator)).toEqual([yuan(2 * 912), 2 * 91_200]);
    expect(await pendingOf(agency, 'as=agency')).toEqual([yuan(2 * 228), 2 * 22_800]);
    expect(await pendingOf(world.advertiser)).toEqual([yuan(0), 0]);
    await settleOrder(world, id, runUntilIdle);
    expect(await pendingOf(world.creator)).toEqual([yuan(912), 91_200]);
    const { quoteId } = (await expectSuccess(
      world.advertiser.get(`/orders/${left.id}/cancellation-quote`),
    )) as unknown as { quoteId: string };
    await expectSuccess(
      world.advertiser.post(`/orders/${left.id}/cancellation`, { quoteId, reason: 'The product is late.' }),
    );
    await runUntilIdle();
    expect(await pendingOf(world.creator)).toEqual([yuan(0), 0]);
    expect(await pendingOf(agency, 'as=agency')).toEqual([yuan(0), 0]);
  });
});

describe('a monthly statement', () => {
  test('matches the journal: the opening balance and all entries sum to the closing one, which opens the next month', async () => {
    const { world, advanceClock } = await paidTwice();
    await setPayoutAccount(world, '6222020200610001');
    await advanceClock('P3D');
    await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(1_000) }));
    await advanceClock('PT1H');
    for (const session of [world.creator, world.advertiser]) {
      const [november, december] = [
        await statementOf(session, '2026-11'),
        await statementOf(session, '2026-12'),
      ];
      for (const { opening, items, closing, days } of [november, december]) {
        expect(holdings(opening) + sumOf(items)).toBe(holdings(closing));
        expect(holdings(opening) + days.reduce((sum, { change }) => sum + holdings(change), 0)).toBe(
          holdings(closing),
        );
      }
      expect(december.opening).toEqual(november.closing);
      const { available, held, withdrawing } = (await expectSuccess(
        session.get('/wallet'),
      )) as unknown as Record<string, { amount: number }>;
      expect(december.closing).toEqual({
        available: available?.amount,
        withdrawing: withdrawing?.amount,
        held: held?.amount,
      });
    }
    expect(await statementOf(world.creator, '2026-11')).toMatchObject({
      isOver: true,
      isFirst: true,
      total: two,
    });
  });

  test('of a future or impossible month is not found', async () => {
    const world = createWorld(await newTable());
    for (const month of ['2026-12', '2019-12', '2026-13', '2026-1']) {
      expect((await world.creator.get(`/wallet/statements/${month}`)).status).toBe(404);
    }
  });

  test('has its entries in order, in consecutive parts', async () => {
    const world = createWorld(await newTable());
    for (let at = 0; at < 510; at += 1) await creditCreator(world, yuan(1));
    await createStreamPlayer(world.deps).settle();
    const first = await statementOf(world.creator, '2026-11');
    const csv = await world.creator.get('/wallet/statements/2026-11', { headers: { accept: 'text/csv' } });
    expect(csv.headers.link).toMatch(
      /^<\/wallet\/statements\/2026-11\?as=creator&currency=CNY&cursor=.+>; rel="next"$/,
    );
    expect(csv.text).not.toContain('closing balance');
    const next = await statementOf(
      world.creator,
      '2026-11',
      `cursor=${encodeURIComponent(first.nextCursor ?? '')}`,
    );
    expect([first.isFirst, first.items.length, next.isFirst, next.items.length]).toEqual([
      true,
      500,
      false,
      10,
    ]);
    expect(new Set([...first.items, ...next.items].map(({ id }) => id)).size).toBe(510);
    expect(next.nextCursor).toBeUndefined();
    expect(sumOf([...first.items, ...next.items])).toBe(first.closing.available);
    const altered = await world.creator.get(`/wallet/statements/2026-10?cursor=${first.nextCursor}`);
    expect(altered.status).toBe(400);
  });

  test('as CSV has a column for each purse that sums from the opening to the closing balance', async () => {
    const { world } = await paidTwice();
    const { text, headers } = await world.advertiser.get('/wallet/statements/2026-11', {
      headers: { accept: 'text/csv' },
    });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="statement-advertiser-2026-11-CNY.csv"',
      vary: 'accept',
    });
    expect(text.startsWith('\u{FEFF}day (Asia/Shanghai),time (UTC),')).toBe(true);
    const rows = text
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
    const column = (name: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(name) ?? -1] ?? '');
    for (const purse of ['available', 'held']) {
      const cents = column(purse).map((sum) => Number(sum.replace('.', '')));
      expect(cents.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(cents.at(-1));
    }
    expect(column('gross').filter((sum) => sum !== '')).toEqual(['1200.00', '1200.00']);
    expect(column('kind').at(0)).toBe('opening balance');
    expect(column('kind').at(-1)).toBe('closing balance');
  });

  test('as a page shows its holder’s name as escaped text, and loads nothing', async () => {
    const { world } = await paidTwice();
    const { text, headers } = await world.api
      .signIn('<script>alert(1)</script>', 'creator')
      .get('/wallet/statements/2026-11', { headers: { accept: 'text/html' } });
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; (creator crt_');
    expect(text).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const own = await world.creator.get('/wallet/statements/2026-11', { headers: { accept: 'text/html' } });
    expect(own.text).toContain('<td class="sum">CNY 2,280.00</td>');
    expect(own.text).toContain('Days are those of Asia/Shanghai');
  });

  test('as a page is in the language of its reader', async () => {
    const { world } = await paidTwice();
    const { text, headers } = await world.creator.get('/wallet/statements/2026-11', {
      headers: { accept: 'text/html', 'accept-language': 'zh-CN' },
    });
    expect(headers).toMatchObject({
      'content-language': 'zh-CN',
      vary: expect.stringContaining('accept-language'),
    });
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).toContain('<h1>2026-11 账单</h1>');
    expect(text).toContain('日期按 Asia/Shanghai 时区。');
    expect(text).toContain('<td>订单 ');
    expect(text).toContain('<td class="sum">CNY 2,280.00</td>');
  });
});
