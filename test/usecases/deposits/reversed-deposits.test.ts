import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { stripeDeposits } from '#shared/adapters/deposits/stripe.ts';
import { stripeApi } from '#shared/adapters/stripe/api.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { findDeposit } from '#shared/store/deposits/deposit-store.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { signEvent, startStripeDouble } from '#test/doubles/stripe.ts';
import { createSequentialIds, startTime } from '#test/support/deps.ts';
import { createAuditPolicy, findDifferences } from '#test/support/run-audit.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectApproved, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const double = await startStripeDouble();
afterAll(double.end);

beforeEach(() => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => written.mockRestore();
});

// The double knows the deposits of all tests by their ids.
const ids = createSequentialIds();

const seconds = Math.floor(toEpochMs(startTime) / 1000);

const evidence = { note: 'Seen in the dashboard.', reference: 'dispute 7' };

/** A deposit of 2,000 yuan through Stripe, and what Stripe reports of it later. */
const beginDeposit = async () => {
  const api = async () => stripeApi(double.settings, () => toEpochMs(startTime));
  const deposits = stripeDeposits(api);
  const table = await newTable();
  const policy = { ...createAuditPolicy({}), depositProviders: ['stripe'] as const };
  const runner = createWorkflowRunner(table, {
    policy,
    deposits: (name) => (name === 'stripe' ? deposits : undefined),
    stripe: api,
    ids,
  });
  const { world } = runner;
  const { advertiser, operator, deps } = world;
  const body = { amount: yuan(2_000), provider: 'stripe' };
  const { id } = await expectSuccess(advertiser.post('/wallet/deposits', body));
  const session = [...double.sessions.values()].find((one) => one.client_reference_id === id);
  if (!session) throw new Error('no checkout session was created');
  const receive = (type: string, object: object) => {
    const text = JSON.stringify({ type, data: { object } });
    return world.api.anonymous.post('/callbacks/stripe', undefined, {
      text,
      headers: { 'stripe-signature': signEvent(text, seconds) },
    });
  };
  const payment = session.payment_intent;
  return {
    ...runner,
    ...{ id, session, payment, receive, table },
    pay: async () => {
      Object.assign(session, { payment_status: 'paid', status: 'complete' });
      await receive('checkout.session.completed', { client_reference_id: id });
    },
    refund: async (fen: number) => {
      payment.latest_charge.amount_refunded = fen;
      await receive('charge.refunded', { payment_intent: payment.id });
    },
    dispute: async (fen: number) => {
      payment.latest_charge.disputed = true;
      double.disputes.push({ charge: payment.latest_charge.id, amount: fen, status: 'needs_response' });
      await receive('charge.dispute.created', { payment_intent: payment.id });
    },
    statusOf: async () => (await findDeposit(table, id))?.status,
    cases: async () => (await expectSuccess(operator.get('/finance/deposits'))).items,
    propose: (decision: string, bornBy?: string) =>
      operator.post(`/finance/deposits/${id}/resolution`, { decision, evidence, ...(bornBy && { bornBy }) }),
    available: async () => (await expectSuccess(advertiser.get('/wallet'))).available,
    sweep: () => sweepPayments(deps),
  };
};

describe('money that Stripe takes back from a received deposit', () => {
  test('by a refund in its dashboard is one case for operators', async () => {
    const { pay, refund, cases, available, id, statusOf, world, runUntilIdle } = await beginDeposit();
    await pay();
    await refund(50_000);
    await refund(50_000);
    expect(await cases()).toMatchObject([
      { id, caseKind: 'reversed', reversed: yuan(500), inSuspense: { amount: -50_000 } },
    ]);
    expect([await statusOf(), await available()]).toEqual(['needs_operator', yuan(2_000)]);
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
    const { items } = await expectSuccess(world.advertiser.get('/notifications'));
    expect(JSON.stringify(items)).toContain('was taken back');
  });

  test('by a chargeback is charged to the advertiser, by two operators', async () => {
    const { pay, dispute, propose, available, statusOf, cases, world, runUntilIdle } = await beginDeposit();
    await pay();
    await dispute(200_000);
    await expectApproved(world, propose('returned'));
    expect([await available(), await statusOf(), await cases()]).toEqual([yuan(0), 'returned', []]);
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('is charged to an advertiser as far as the balance goes, and is a loss of the platform beyond', async () => {
    const { pay, dispute, propose, available, world, statusOf, cases, runUntilIdle, id, table } =
      await beginDeposit();
    await pay();
    await openTask(world);
    expect(await available()).toEqual(yuan(800));
    await dispute(200_000);
    await expectApproved(world, propose('returned'));
    expect([await available(), await statusOf(), await cases()]).toEqual([yuan(0), 'returned', []]);
    expect((await findDeposit(table, id))?.loss).toEqual(yuan(1_200));
    const returned = await expectSuccess(world.operator.get('/finance/deposits?status=returned'));
    expect(returned.items).toMatchObject([{ id, loss: yuan(1_200), resolved: { bornBy: 'advertiser' } }]);
    const shown = await expectSuccess(world.advertiser.get(`/wallet/deposits/${id}`));
    expect(shown).not.toHaveProperty('loss');
    const { summary } = (await expectSuccess(world.operator.get('/finance/trial-balance'))) as unknown as {
      readonly summary: readonly { readonly account: string; readonly balance: number }[];
    };
    const balances = new Map(summary.map(({ account, balance }) => [account, balance]));
    expect(balances.get('platform/losses')).toBe(-120_000);
    expect(balances.get('platform/suspense') ?? 0).toBe(0);
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('is a loss of the platform as a whole if staff decide so, and comes back to it', async () => {
    const { pay, dispute, propose, available, receive, payment, world, table, id, runUntilIdle } =
      await beginDeposit();
    await pay();
    await dispute(200_000);
    await expectApproved(world, propose('returned', 'platform'));
    expect(await available()).toEqual(yuan(2_000));
    expect((await findDeposit(table, id))?.loss).toEqual(yuan(2_000));
    for (const one of double.disputes) one.status = 'won';
    await receive('charge.dispute.closed', { payment_intent: payment.id });
    expect(await available()).toEqual(yuan(2_000));
    expect(await findDeposit(table, id)).not.toHaveProperty('loss');
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('and given back after a dispute was won leaves the deposit received', async () => {
    const { pay, dispute, propose, available, statusOf, receive, payment, cases, world } =
      await beginDeposit();
    await pay();
    await dispute(200_000);
    for (const one of double.disputes) one.status = 'won';
    await expectApproved(world, propose('received'));
    await receive('charge.dispute.closed', { payment_intent: payment.id });
    expect([await available(), await statusOf(), await cases()]).toEqual([yuan(2_000), 'received', []]);
  });

  test('in a second part after a decision is a case again', async () => {
    const { pay, refund, propose, available, cases, world, runUntilIdle } = await beginDeposit();
    await pay();
    await refund(50_000);
    await expectApproved(world, propose('returned'));
    await refund(80_000);
    expect(await cases()).toMatchObject([{ caseKind: 'reversed', inSuspense: { amount: -30_000 } }]);
    await expectApproved(world, propose('returned'));
    expect(await available()).toEqual(yuan(1_200));
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('in a dispute that is won after the decision goes back to who bore it', async () => {
    const { pay, dispute, propose, available, statusOf, receive, payment, world, runUntilIdle } =
      await beginDeposit();
    await pay();
    await dispute(200_000);
    await expectApproved(world, propose('returned'));
    expect(await available()).toEqual(yuan(0));
    for (const one of double.disputes) one.status = 'won';
    await receive('charge.dispute.closed', { payment_intent: payment.id });
    expect([await available(), await statusOf()]).toEqual([yuan(2_000), 'received']);
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('by a refund that the platform asked for is no case', async () => {
    const { pay, refund, cases, statusOf, id, table, world } = await beginDeposit();
    await pay();
    const requested = await expectSuccess(
      world.advertiser.post('/wallet/withdrawals?as=advertiser', { amount: yuan(500) }),
    );
    expect(requested.status).toBe('requested');
    expect((await findDeposit(table, id))?.refunded).toEqual(yuan(500));
    await refund(50_000);
    expect([await statusOf(), await cases()]).toEqual(['received', []]);
  });

  test('before its payment was known is credited, with a case for operators', async () => {
    const { session, refund, cases, available, id, world, runUntilIdle } = await beginDeposit();
    Object.assign(session, { payment_status: 'paid', status: 'complete' });
    await refund(50_000);
    expect(await cases()).toMatchObject([
      { id, caseKind: 'reversed', reversed: yuan(500), inSuspense: { amount: -50_000 } },
    ]);
    expect(await available()).toEqual(yuan(2_000));
    await runUntilIdle();
    expect(await findDifferences(world)).toEqual([]);
  });

  test('is not looked for in an event of something else', async () => {
    const { pay, receive, statusOf } = await beginDeposit();
    await pay();
    expect((await receive('charge.refunded', { payment_intent: 'pi_of_another_shop' })).status).toBe(200);
    expect((await receive('customer.created', { id: 'cus_1' })).status).toBe(200);
    expect(await statusOf()).toBe('received');
  });
});

describe('an asynchronous payment that failed', () => {
  test('closes the deposit, by its event or by the next check', async () => {
    const { session, payment, receive, statusOf, id } = await beginDeposit();
    Object.assign(session, { status: 'complete' });
    payment.status = 'processing';
    await receive('checkout.session.completed', { client_reference_id: id });
    expect(await statusOf()).toBe('pending');
    payment.status = 'requires_payment_method';
    await receive('checkout.session.async_payment_failed', { client_reference_id: id });
    expect(await statusOf()).toBe('closed');

    const other = await beginDeposit();
    Object.assign(other.session, { status: 'complete' });
    other.payment.status = 'canceled';
    other.world.deps.clock.advance('PT16M');
    await other.sweep();
    expect(await other.statusOf()).toBe('closed');
  });
});
