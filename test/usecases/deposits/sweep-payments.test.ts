import { afterAll, describe, expect, test, vi } from 'vitest';
import { alipayGateway } from '#shared/adapters/alipay/gateway.ts';
import { alipayDeposits } from '#shared/adapters/deposits/alipay.ts';
import { stripeDeposits } from '#shared/adapters/deposits/stripe.ts';
import { alipayPayouts } from '#shared/adapters/payouts/alipay.ts';
import { stripeApi } from '#shared/adapters/stripe/api.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { findDeposit } from '#shared/store/deposits/deposit-store.ts';
import { type PaymentSweepCounts, sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { createTradeStore } from '#test/doubles/alipay/trade-store.ts';
import { type Behaviour, createErrorReply } from '#test/doubles/alipay/transfer-store.ts';
import { startStripeDouble } from '#test/doubles/stripe.ts';
import { startTime } from '#test/support/deps.ts';
import { createAuditPolicy, findDifferences } from '#test/support/run-audit.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectApproved, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const ends: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

const stripe = await startStripeDouble();
ends.push(stripe.end);

/** A platform with both providers, which send notifications only when a test says so. */
const platform = async (transfers: Behaviour = 'succeeds') => {
  const trades = createTradeStore();
  const state = { isBusy: false, questions: 0 };
  const ask: typeof trades.query = (text) => {
    state.questions += 1;
    return state.isBusy ? createErrorReply('ACQ.SYSTEM_ERROR') : trades.query(text);
  };
  const alipay = await startAlipayDouble(() => transfers, { 'alipay.trade.query': ask });
  ends.push(alipay.stop);
  const settings = { ...alipay.settings };
  const gateway = async () => alipayGateway(settings);
  const providers = [
    alipayDeposits(gateway),
    stripeDeposits(async () => stripeApi(stripe.settings, () => toEpochMs(startTime))),
  ];
  const usual = createAuditPolicy({});
  const table = await newTable();
  const conductor = createWorkflowRunner(table, {
    policy: {
      ...usual,
      depositProviders: ['sandbox', 'alipay', 'stripe'],
      withdrawal: { ...usual.withdrawal, provider: 'alipay' },
    },
    deposits: (name) => providers.find((provider) => provider.name === name),
    payouts: () => alipayPayouts(gateway),
    alipay: gateway,
  });
  const { world } = conductor;
  const { advertiser, deps } = world;
  return {
    ...conductor,
    ...{ table, trades, state, settings },
    begin: async (provider = 'alipay') => {
      const body = { amount: yuan(88), provider };
      const deposit = await expectSuccess(advertiser.post('/wallet/deposits', body));
      return { ...deposit, payUrl: String((deposit as unknown as { payUrl: string }).payUrl) };
    },
    sweep: (): Promise<PaymentSweepCounts> => withoutLog(() => sweepPayments(deps)),
    loudly: (): Promise<PaymentSweepCounts> => sweepPayments(deps),
    receive: (text: string) =>
      world.api.anonymous.post('/callbacks/alipay', undefined, {
        text,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    /** The status of a deposit in the table; a read by its advertiser would query the provider. */
    statusOf: async (id: string) => (await findDeposit(table, id))?.status,
    available: async () => (await expectSuccess(advertiser.get('/wallet'))).available,
  };
};

/** Keeps expected failures out of the test output. */
const withoutLog = async <T>(run: () => Promise<T>): Promise<T> => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return run().finally(() => written.mockRestore());
};

const nothing = { found: 0, resolved: 0, unanswered: 0, overdue: 0, skipped: 0 };

describe('a deposit that nobody reads', () => {
  test('is credited once, a quarter of an hour later, if its notification is lost', async () => {
    const { begin, sweep, trades, world, available, statusOf, runUntilIdle } = await platform();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    world.deps.clock.advance('PT15M');
    expect(await sweep()).toEqual(nothing);
    world.deps.clock.advance('PT1S');
    expect(await sweep()).toEqual({ ...nothing, found: 1, resolved: 1 });
    expect([await statusOf(id), await available()]).toEqual(['received', yuan(88)]);
    world.deps.clock.advance('P2D');
    expect(await sweep()).toEqual(nothing);
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('through Stripe is credited as well, and is closed if Stripe let it expire', async () => {
    const { begin, sweep, world, available, statusOf } = await platform();
    const [paid, over] = [await begin('stripe'), await begin('stripe')];
    for (const session of stripe.sessions.values()) {
      if (session.client_reference_id === paid.id) session.payment_status = 'paid';
      if (session.client_reference_id === over.id) session.status = 'expired';
    }
    world.deps.clock.advance('PT16M');
    expect(await sweep()).toEqual({ ...nothing, found: 2, resolved: 1 });
    expect([await statusOf(paid.id), await statusOf(over.id)]).toEqual(['received', 'closed']);
    expect(await available()).toEqual(yuan(88));
  });

  test('is checked less and less often, and closed after a day if nobody began to pay', async () => {
    const { begin, sweep, world, statusOf, state, available } = await platform();
    const { id } = await begin();
    const askedAt: number[] = [];
    for (let hours = 1; hours <= 30; hours += 1) {
      world.deps.clock.advance('PT1H');
      const before = state.questions;
      await sweep();
      if (state.questions > before) askedAt.push(hours);
    }
    expect(askedAt).toEqual([1, 3, 7, 15, 25]);
    expect([await statusOf(id), await available()]).toEqual(['closed', yuan(0)]);
  });

  test.each([
    ['says that it is busy', (setting: Setting) => Object.assign(setting.state, { isBusy: true })],
    [
      'does not answer',
      ({ settings }: Setting) => Object.assign(settings, { gateway: 'http://127.0.0.1:9/x' }),
    ],
    ['still waits for the payer', ({ trades, payUrl }: Setting & { payUrl: string }) => trades.open(payUrl)],
  ])('is never closed while its provider %s, and is credited days later', async (_what, hinder) => {
    const setting = await platform();
    const { begin, sweep, world, statusOf, state, settings, trades } = setting;
    const { gateway } = settings;
    const { id, payUrl } = await begin();
    hinder({ ...setting, payUrl });
    world.deps.clock.advance('P2D');
    expect(await sweep()).toMatchObject({ found: 1, resolved: 0, overdue: 1 });
    expect(await sweep()).toEqual(nothing);
    expect(await statusOf(id)).toBe('pending');
    Object.assign(state, { isBusy: false });
    Object.assign(settings, { gateway });
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    world.deps.clock.advance('P2D');
    expect(await sweep()).toMatchObject({ found: 1, resolved: 1 });
    expect(await statusOf(id)).toBe('received');
  });

  test('is credited once by a notification, a read of its advertiser and another run at once', async () => {
    const { begin, sweep, loudly, trades, world, available, receive, table } = await platform();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    world.deps.clock.advance('PT16M');
    const notification = trades.notice(id);
    const read = () => expectSuccess(world.advertiser.get(`/wallet/deposits/${id}`));
    await withoutLog(() =>
      Promise.all([loudly(), loudly(), receive(notification), receive(notification), read()]),
    );
    expect(await available()).toEqual(yuan(88));
    const entries = await listItemsByPrefix(table, 'ENTRY#');
    expect(entries.filter(({ pk }) => String(pk) === `JOURNAL#deposit#${id}`)).toHaveLength(1);
    expect(await sweep()).toEqual(nothing);
  });

  test('with a different amount goes to the operators, and is no longer checked', async () => {
    const { begin, sweep, trades, world, statusOf } = await platform();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS', '0.88');
    world.deps.clock.advance('PT16M');
    expect(await sweep()).toMatchObject({ found: 1, resolved: 1 });
    expect(await statusOf(id)).toBe('needs_operator');
    world.deps.clock.advance('P2D');
    expect(await sweep()).toEqual(nothing);
  });

  test('that was paid after it was closed goes to the operators, and is credited once', async () => {
    const { begin, sweep, trades, world, statusOf, receive, available } = await platform();
    const { id, payUrl } = await begin();
    world.deps.clock.advance('P2D');
    await sweep();
    expect(await statusOf(id)).toBe('closed');
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    const answers = await withoutLog(() =>
      Promise.all([receive(trades.notice(id)), receive(trades.notice(id))]),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect([await statusOf(id), await available()]).toEqual(['needs_operator', yuan(0)]);
    const evidence = { note: 'Alipay says that it was paid.', reference: 'line 7' };
    const body = { decision: 'received', evidence };
    await expectApproved(world, world.operator.post(`/finance/deposits/${id}/resolution`, body));
    expect([await statusOf(id), await available()]).toEqual(['received', yuan(88)]);
  });
});

type Setting = Awaited<ReturnType<typeof platform>>;

describe('a provider that does not respond', () => {
  test('is queried three times in a run, while deposits of the other provider continue', async () => {
    const { begin, sweep, world, settings, statusOf } = await platform();
    for (let made = 0; made < 6; made += 1) await begin();
    const other = await begin('stripe');
    for (const session of stripe.sessions.values()) {
      if (session.client_reference_id === other.id) session.payment_status = 'paid';
    }
    const { gateway } = settings;
    Object.assign(settings, { gateway: 'http://127.0.0.1:9/x' });
    world.deps.clock.advance('PT16M');
    expect(await sweep()).toEqual({ found: 7, resolved: 1, unanswered: 3, overdue: 0, skipped: 3 });
    expect(await statusOf(other.id)).toBe('received');
    Object.assign(settings, { gateway });
    expect(await sweep()).toEqual({ ...nothing, found: 3 });
  });
});

describe('a successful payout', () => {
  const paid = async (transfers: Behaviour) => {
    const setting = await platform(transfers);
    const { world, runUntilIdle } = setting;
    await creditCreator(world, yuan(500));
    const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com' };
    await expectSuccess(world.creator.put('/wallet/payout-account', account));
    const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
    await runUntilIdle();
    const read = () => expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`));
    expect((await read()).status).toBe('paid');
    const wallet = async () => (await expectSuccess(world.creator.get('/wallet'))).available;
    return { ...setting, id, read, wallet };
  };

  test('that the bank returns is reversed a day later without a notification', async () => {
    const { world, sweep, loudly, read, wallet, runUntilIdle } = await paid('succeeds and is returned');
    world.deps.clock.advance('PT23H');
    expect(await sweep()).toEqual(nothing);
    world.deps.clock.advance('PT2H');
    const runs = await withoutLog(() => Promise.all([loudly(), loudly()]));
    expect(runs.map(({ resolved }) => resolved)).toContain(1);
    expect((await read()).status).toBe('returned');
    expect(await wallet()).toEqual(yuan(500));
    expect(await sweep()).toEqual(nothing);
    const { items } = await expectSuccess(world.creator.get('/notifications'));
    expect(items.map(({ kind }) => kind)).toContain('withdrawal_returned');
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('is checked once a day for five days, and then no more', async () => {
    const { world, sweep, read } = await paid('succeeds');
    let queries = 0;
    for (let turns = 0; turns < 16; turns += 1) {
      world.deps.clock.advance('PT13H');
      queries += (await sweep()).found;
    }
    expect(queries).toBe(5);
    expect((await read()).status).toBe('paid');
  });

  test('is checked until the response is clear', async () => {
    const { world, sweep, settings, read } = await paid('succeeds and is returned');
    const { gateway } = settings;
    Object.assign(settings, { gateway: 'http://127.0.0.1:9/x' });
    world.deps.clock.advance('P6D');
    expect(await sweep()).toEqual({ ...nothing, found: 1, unanswered: 1, overdue: 1 });
    Object.assign(settings, { gateway });
    world.deps.clock.advance('P2D');
    expect(await sweep()).toEqual({ ...nothing, found: 1, resolved: 1 });
    expect((await read()).status).toBe('returned');
  });
});
