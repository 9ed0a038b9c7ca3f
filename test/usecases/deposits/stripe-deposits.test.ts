import { afterAll, describe, expect, test } from 'vitest';
import { stripeDeposits } from '#shared/adapters/deposits/stripe.ts';
import { stripeApi } from '#shared/adapters/stripe/api.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { signEvent, startStripeDouble } from '#test/doubles/stripe.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import { createSequentialIds, startTime } from '#test/support/deps.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();
const lines = collectLogLines();

const double = await startStripeDouble();
afterAll(double.end);

// The double knows the deposits of all tests by their ids.
const ids = createSequentialIds();

const seconds = Math.floor(toEpochMs(startTime) / 1000);

const begun = async () => {
  const api = async () => stripeApi(double.settings, () => toEpochMs(startTime));
  const deposits = stripeDeposits(api);
  const table = await newTable();
  const world = createWorld(table, {
    policy: { ...defaultPolicy, depositProviders: ['stripe'] },
    deposits: (name) => (name === 'stripe' ? deposits : undefined),
    stripe: api,
    ids,
  });
  const body = { amount: yuan(88), provider: 'stripe' };
  const deposit = await expectSuccess(world.advertiser.post('/wallet/deposits', body));
  const session = [...double.sessions.values()].find((one) => one.client_reference_id === deposit.id);
  if (!session) throw new Error('no checkout session was created');
  const event = (type = 'checkout.session.completed', id = deposit.id) =>
    JSON.stringify({ type, data: { object: { id: session.id, client_reference_id: id } } });
  return {
    ...world,
    table,
    deposit,
    session,
    event,
    receive: (text: string, signature = signEvent(text, seconds)) =>
      world.api.anonymous.post('/callbacks/stripe', undefined, {
        text,
        headers: { 'stripe-signature': signature },
      }),
    read: () => expectSuccess(world.advertiser.get(`/wallet/deposits/${deposit.id}`)),
    available: async () => (await expectSuccess(world.advertiser.get('/wallet'))).available,
  };
};

describe('a deposit through Stripe', () => {
  test('creates a checkout session with its amount and currency, and waits', async () => {
    const { deposit, session, read } = await begun();
    expect(deposit).toMatchObject({ status: 'pending', payUrl: session.url });
    expect(session).toMatchObject({ amount_total: 8_800, currency: 'cny' });
    expect((await read()).status).toBe('pending');
  });

  test('is credited once, by a signed event and the session that is then retrieved', async () => {
    const { session, receive, event, read, available } = await begun();
    session.payment_status = 'paid';
    session.status = 'complete';
    const answers = await Promise.all([receive(event()), receive(event()), read()]);
    expect(answers.slice(0, 2)).toMatchObject([
      { status: 200, text: 'received' },
      { status: 200, text: 'received' },
    ]);
    await receive(event());
    expect(await read()).toMatchObject({ status: 'received', providerReference: session.id });
    expect(await available()).toEqual(yuan(88));
    expect(lines.filter((line) => line.includes('"DepositedAmount":8800'))).toHaveLength(1);
  });

  test('is not credited by an event that is unsigned, too old, or not confirmed by Stripe', async () => {
    const { receive, event, available, table } = await begun();
    const before = await readAllItems(table);
    expect((await receive(event(), signEvent(event(), seconds, 'whsec_another'))).status).toBe(403);
    expect((await receive(event(), signEvent(event('other'), seconds))).status).toBe(403);
    expect((await receive(event(), signEvent(event(), seconds - 301))).status).toBe(403);
    expect((await receive(event(), '')).status).toBe(403);
    expect((await receive(event())).status).toBe(200);
    expect((await receive(event('charge.refunded'))).status).toBe(200);
    expect((await receive(event('checkout.session.completed', 'dep_unknown'))).status).toBe(200);
    expect(await available()).toEqual(yuan(0));
    expect(await readAllItems(table)).toEqual(before);
  });

  test('with a different amount waits for an operator', async () => {
    const { receive, event, available, session, read } = await begun();
    session.payment_status = 'paid';
    session.amount_total = 1;
    expect((await receive(event())).status).toBe(200);
    expect(await available()).toEqual(yuan(0));
    expect(await read()).toMatchObject({ status: 'needs_operator', paid: { amount: 1, currency: 'CNY' } });
  });

  test('with an expired checkout session is closed', async () => {
    const { session, receive, event, read } = await begun();
    session.status = 'expired';
    await receive(event('checkout.session.expired'));
    expect((await read()).status).toBe('closed');
  });
});
