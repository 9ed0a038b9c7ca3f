import { afterAll, describe, expect, test } from 'vitest';
import { alipayGateway } from '#shared/adapters/alipay/gateway.ts';
import { alipayPayouts } from '#shared/adapters/payouts/alipay.ts';
import { createPayoutLookup } from '#shared/adapters/payouts/payout-lookup.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Table } from '#shared/store/table.ts';
import { recheckPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { type AlipayDouble, startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import type { Behaviour } from '#test/doubles/alipay/transfer-store.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const doubles: AlipayDouble[] = [];
afterAll(() => Promise.all(doubles.map((double) => double.stop())));

const policy = { ...defaultPolicy, withdrawal: { ...defaultPolicy.withdrawal, provider: 'alipay' } };

type Entry = { readonly entry: { readonly postings: readonly { account: string; amount: number }[] } };

/** The sum of payouts through Alipay in the journal. */
const clearedBy = async (table: Table): Promise<number> =>
  ((await listItemsByPrefix(table, 'ENTRY#')) as unknown as readonly Entry[])
    .flatMap(({ entry }) => entry.postings)
    .filter(({ account }) => account === 'platform/clearing/alipay')
    .reduce((sum, { amount }) => sum + amount, 0);

/** A withdrawal of 300 out of 500 yuan, requested and sent through a gateway with this behaviour. */
const withdraw = async (how: Behaviour) => {
  const double = await startAlipayDouble(() => how);
  doubles.push(double);
  // A response that never ends needs no long wait.
  const timeoutMs = how === 'never ends its answer' ? 50 : undefined;
  const payouts = createPayoutLookup([
    alipayPayouts(() => alipayGateway(double.settings, Date.now, timeoutMs)),
  ]);
  const table = await newTable();
  const conductor = createWorkflowRunner(table, { policy, payouts });
  const { world } = conductor;
  await creditCreator(world, yuan(500));
  await expectSuccess(
    world.creator.put('/wallet/payout-account', {
      type: 'alipay',
      holderName: '李小云',
      accountNo: 'cleo@example.com',
    }),
  );
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  await conductor.runUntilIdle();
  return {
    ...conductor,
    table,
    id,
    withdrawal: () => expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`)),
    wallet: () => expectSuccess(world.creator.get('/wallet')),
    countPaid: () => double.transfers.countPaid(),
    /** The sum of payouts in the provider's books and in ours. */
    totals: async () => ({ provider: double.transfers.total(), journal: await clearedBy(table) }),
    received: () => double.transfers.received,
  };
};

describe('a withdrawal through Alipay', () => {
  test('is paid once, and its clearing account equals Alipay’s books', async () => {
    const { withdrawal, wallet, countPaid, received, table } = await withdraw('succeeds');
    expect(await withdrawal()).toMatchObject({ status: 'paid', providerReference: expect.any(String) });
    expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(0) });
    expect([countPaid(), received().length]).toEqual([1, 1]);
    expect(JSON.parse(received()[0] ?? '')).toMatchObject({ trans_amount: '300.00' });
    const entries = (await listItemsByPrefix(table, 'ENTRY#')) as { entry: { postings: unknown[] } }[];
    expect(entries.flatMap(({ entry }) => entry.postings)).toContainEqual({
      account: 'platform/clearing/alipay',
      amount: 30_000,
      currency: 'CNY',
    });
  });

  test.each(['loses the answer', 'system error, moved', 'gateway unknown', 'says inconsistent'] as const)(
    'with an unknown outcome, because the gateway %s, is queried and never sent again',
    async (how) => {
      const { withdrawal, advanceClock, countPaid, received, wallet } = await withdraw(how);
      expect((await withdrawal()).status).toBe('unknown');
      expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(300) });
      await advanceClock('PT1M');
      expect((await withdrawal()).status).toBe('paid');
      expect([countPaid(), received().length]).toEqual([1, 1]);
    },
  );

  test.each(['loses the request', 'system error, not moved'] as const)(
    'that did not happen, because the gateway %s, is sent again minutes later with the same bytes',
    async (how) => {
      const { withdrawal, advanceClock, countPaid, received } = await withdraw(how);
      await advanceClock('PT4M');
      expect([(await withdrawal()).status, received().length]).toEqual(['unknown', 1]);
      await advanceClock('PT15M');
      expect((await withdrawal()).status).toBe('paid');
      expect(countPaid()).toBe(1);
      expect(received()).toEqual([received()[0], received()[0]]);
    },
  );

  test('that is refused returns the money with Alipay’s reason', async () => {
    const { withdrawal, wallet, countPaid } = await withdraw({ refuses: 'PAYEE_NOT_EXIST' });
    expect(await withdrawal()).toMatchObject({
      status: 'failed',
      failure: { code: 'PAYEE_NOT_EXIST', fixableBy: 'creator' },
    });
    expect(await wallet()).toMatchObject({ available: yuan(500), withdrawing: yuan(0) });
    expect(countPaid()).toBe(0);
  });

  test('that the bank returns later is reversed', async () => {
    const { withdrawal, wallet, world, id } = await withdraw('succeeds and is returned');
    expect((await withdrawal()).status).toBe('paid');
    await recheckPayout(world.deps, { withdrawalId: id });
    expect((await withdrawal()).status).toBe('returned');
    expect(await wallet()).toMatchObject({ available: yuan(500), withdrawing: yuan(0) });
  });

  test.each([
    ['success', 'succeeds', 'paid'],
    ['failure', { refuses: 'PAYEE_NOT_EXIST' }, 'failed'],
    ['a failure that is known later', 'deals and fails', 'failed'],
    ['an answer lost before the money moved', 'loses the request', 'paid'],
    ['an answer lost after the money moved', 'loses the answer', 'paid'],
    ['an answer that does not end in time', 'never ends its answer', 'paid'],
    ['a number that was used already', 'says inconsistent', 'paid'],
    ['a payout that takes its time', 'deals and succeeds', 'paid'],
    ['a wrong signature', 'signs with another key', 'paid'],
    ['an error before the money moved', 'system error, not moved', 'paid'],
    ['an error after the money moved', 'system error, moved', 'paid'],
    ['a gateway that is out of order', 'gateway unknown', 'paid'],
  ] as const)('has the expected end on %s, and both books have the same total', async (_what, how, end) => {
    const { withdrawal, advanceClock, totals, wallet } = await withdraw(how);
    // A busy machine may delay several responses; a provider has a day.
    for (let hours = 0; hours < 20 && (await withdrawal()).status !== end; hours += 1)
      await advanceClock('PT1H');
    expect((await withdrawal()).status).toBe(end);
    const paid = end === 'paid' ? 30_000 : 0;
    expect(await totals()).toEqual({ provider: paid, journal: paid });
    expect(await wallet()).toMatchObject({ available: yuan(500 - paid / 100), withdrawing: yuan(0) });
  });
});
