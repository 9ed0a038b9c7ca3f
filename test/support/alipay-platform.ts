import { alipayGateway } from '#shared/adapters/alipay/gateway.ts';
import { alipayDeposits } from '#shared/adapters/deposits/alipay.ts';
import { alipayPayouts } from '#shared/adapters/payouts/alipay.ts';
import { readSumsByKind } from '#shared/store/ledger/account-sum-store.ts';
import type { Table } from '#shared/store/table.ts';
import { type AlipayDouble, startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { createTradeStore } from '#test/doubles/alipay/trade-store.ts';
import type { Behaviour } from '#test/doubles/alipay/transfer-store.ts';
import { createAuditPolicy } from './run-audit.ts';
import { listItemsByPrefix } from './table.ts';
import { createWorkflowRunner } from './workflow-runner.ts';
import { expectSuccess, yuan } from './world.ts';

/** Creates platforms that take deposits and pay out through Alipay, each with a gateway double. */
export const createAlipayPlatforms = (newTable: () => Promise<Table>) => {
  const doubles: AlipayDouble[] = [];
  const create = async (transfers: Behaviour = 'succeeds') => {
    const policy = createAuditPolicy({});
    const trades = createTradeStore();
    const double = await startAlipayDouble(() => transfers, { 'alipay.trade.query': trades.query });
    doubles.push(double);
    const gateway = async () => alipayGateway(double.settings);
    const deposits = alipayDeposits(gateway);
    const table = await newTable();
    const conductor = createWorkflowRunner(table, {
      policy: {
        ...policy,
        depositProviders: ['sandbox', 'alipay'],
        withdrawal: { ...policy.withdrawal, provider: 'alipay' },
      },
      deposits: (name) => (name === 'alipay' ? deposits : undefined),
      payouts: () => alipayPayouts(gateway),
      alipay: gateway,
    });
    const { world } = conductor;
    const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    return {
      ...conductor,
      table,
      trades,
      begin: async (amount = yuan(88)) => {
        const deposit = await expectSuccess(
          world.advertiser.post('/wallet/deposits', { amount, provider: 'alipay' }),
        );
        return { ...deposit, payUrl: String((deposit as unknown as { payUrl: string }).payUrl) };
      },
      read: (id: string) => expectSuccess(world.advertiser.get(`/wallet/deposits/${id}`)),
      available: async () => (await expectSuccess(world.advertiser.get('/wallet'))).available,
      receive: (text: string) =>
        world.api.anonymous.post('/callbacks/alipay', undefined, { text, headers: form }),
      /** What is in suspense, in fen. */
      suspense: async () => {
        const { sums } = await readSumsByKind(table);
        return sums.reduce((sum, { account, debit, credit }) => {
          return account === 'platform/suspense' ? sum + credit - debit : sum;
        }, 0);
      },
      credited: async () =>
        (await listItemsByPrefix(table, 'ENTRY#')).filter(
          ({ entry }) => (entry as { cause: { kind: string } }).cause.kind === 'deposit',
        ).length,
    };
  };
  return { create, stop: () => Promise.all(doubles.map((double) => double.stop())) };
};
