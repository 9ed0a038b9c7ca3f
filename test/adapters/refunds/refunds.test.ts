import { describe, expect, test } from 'vitest';
import type { AlipayGateway } from '#shared/adapters/alipay/gateway.ts';
import { alipayRefunds } from '#shared/adapters/refunds/alipay.ts';
import { stripeRefunds } from '#shared/adapters/refunds/stripe.ts';
import type { StripeApi, StripeRefund } from '#shared/adapters/stripe/api.ts';
import { money } from '#shared/domain/money.ts';

const request = {
  number: '01K1',
  amount: money(123_405, 'CNY'),
  depositId: 'dep_1',
  reference: 'cs_1',
};

describe('a refund through Alipay', () => {
  const calls: { method: string; parameters: unknown }[] = [];
  const answering = (code: string, content: object, subCode = '') =>
    alipayRefunds(
      async (): Promise<AlipayGateway> => ({
        call: async (method, bizContent) => {
          calls.push({ method, parameters: JSON.parse(bizContent) });
          return { code, subCode, message: '', content: { ...content } };
        },
        pageUrl: () => '',
        readNotification: () => undefined,
      }),
    );

  test('names the payment, its own number and yuan with two decimals', async () => {
    await answering('10000', { fund_change: 'Y' }).submit(request);
    expect(calls.at(-1)).toEqual({
      method: 'alipay.trade.refund',
      parameters: {
        out_trade_no: 'dep_1',
        out_request_no: '01K1',
        refund_amount: '1234.05',
        refund_reason: 'Unspent balance',
      },
    });
  });

  test.each([
    ['money moved', '10000', { fund_change: 'Y', trade_no: '7' }, '', 'paid'],
    ['a repeat moved nothing', '10000', { fund_change: 'N' }, '', 'unknown'],
    ['the payment is too old', '40004', {}, 'ACQ.TRADE_HAS_FINISHED', 'failed'],
    ['the answer is unclear', '40004', {}, 'ACQ.SYSTEM_ERROR', 'unknown'],
    ['the gateway is busy', '20000', {}, 'aop.unknow-error', 'unknown'],
  ])('when %s', async (_when, code, content, subCode, status) => {
    expect(await answering(code, content, subCode).submit(request)).toMatchObject({ status });
  });

  test.each([
    ['it was made', '10000', { refund_status: 'REFUND_SUCCESS', trade_no: '7' }, '', 'paid'],
    ['there is none of this number', '10000', {}, '', 'not_found'],
    ['the status is new', '10000', { refund_status: 'REFUND_LATER' }, '', 'unknown'],
    ['the answer is unclear', '40004', {}, 'ACQ.SYSTEM_ERROR', 'unknown'],
  ])('is found if %s', async (_when, code, content, subCode, status) => {
    expect(await answering(code, content, subCode).query(request)).toMatchObject({ status });
  });
});

describe('a refund through Stripe', () => {
  const sent: unknown[] = [];
  const apiWith = (status: string, refunds: readonly StripeRefund[] = []) =>
    stripeRefunds(
      async () =>
        ({
          getSession: async () => ({ payment_intent: 'pi_1' }),
          createRefund: async (parameters: unknown, key: string) => {
            sent.push([parameters, key]);
            return { id: 're_1', status, failure_reason: undefined, metadata: null };
          },
          listRefunds: async () => refunds,
        }) as unknown as StripeApi,
    );

  test('names the payment of the session, and its number as the key', async () => {
    expect(await apiWith('succeeded').submit(request)).toEqual({ status: 'paid', reference: 're_1' });
    expect(sent.at(-1)).toEqual([
      { payment_intent: 'pi_1', amount: 123_405, metadata: { withdrawal: '01K1' } },
      '01K1',
    ]);
  });

  test.each([
    ['pending', 'processing'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['something new', 'unknown'],
  ])('that is %s is %s', async (theirs, status) => {
    expect(await apiWith(theirs).submit(request)).toMatchObject({ status });
  });

  test('is found by its number only', async () => {
    const refund = { id: 're_1', status: 'succeeded', metadata: { withdrawal: '01K1' } } as const;
    expect(await apiWith('', [refund]).query(request)).toEqual({ status: 'paid', reference: 're_1' });
    expect(await apiWith('', [refund]).query({ ...request, number: '01K2' })).toEqual({
      status: 'not_found',
    });
  });
});
