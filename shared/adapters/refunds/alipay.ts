import * as z from 'zod';
import type { AlipayGateway, AlipayResponse } from '../alipay/gateway.ts';
import { toYuan } from '../alipay/yuan.ts';
import type { PayoutFailure, ProviderPayoutStatus } from '../payouts/provider.ts';
import type { RefundProvider, RefundRequest } from './provider.ts';

const refund = 'alipay.trade.refund';
const query = 'alipay.trade.fastpay.refund.query';

const success = '10000';
const refused = '40004';

/** Final refusals. With any other code the money may have moved. */
const finalCodes: ReadonlySet<string> = new Set([
  'ACQ.TRADE_HAS_FINISHED',
  'ACQ.TRADE_NOT_EXIST',
  'ACQ.TRADE_STATUS_ERROR',
  'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL',
  'ACQ.REASON_TRADE_REFUND_FEE_ERR',
  'ACQ.TRADE_NOT_ALLOW_REFUND',
  'ACQ.BUYER_NOT_EXIST',
  'ACQ.SELLER_BALANCE_NOT_ENOUGH',
]);

/** The platform's own balance is empty. The same request may be sent again. */
const unfundedCodes: ReadonlySet<string> = new Set(['ACQ.SELLER_BALANCE_NOT_ENOUGH']);

const notFoundCodes: ReadonlySet<string> = new Set(['ACQ.TRADE_NOT_EXIST']);

const Refunded = z.looseObject({ fund_change: z.string().optional(), trade_no: z.string().optional() });

const Found = z.looseObject({ refund_status: z.string().optional(), trade_no: z.string().optional() });

const toFailure = ({ subCode, message }: AlipayResponse): PayoutFailure => ({
  code: subCode,
  message: message || 'Alipay did not make the refund.',
  fixableBy: unfundedCodes.has(subCode) ? 'platform' : 'creator',
});

/** A refund moved money only if `fund_change` says so. Otherwise the query shows the outcome. */
const toSubmitted = (answer: AlipayResponse): ProviderPayoutStatus => {
  if (answer.code === success) {
    const { fund_change: change, trade_no: reference = '' } = Refunded.parse(answer.content);
    return change === 'Y' ? { status: 'paid', reference } : { status: 'unknown' };
  }
  if (answer.code !== refused || !finalCodes.has(answer.subCode)) return { status: 'unknown' };
  return { status: unfundedCodes.has(answer.subCode) ? 'unfunded' : 'failed', failure: toFailure(answer) };
};

const toQueried = ({ code, subCode, content }: AlipayResponse): ProviderPayoutStatus => {
  if (code !== success) return { status: notFoundCodes.has(subCode) ? 'not_found' : 'unknown' };
  const { refund_status: status, trade_no: reference = '' } = Found.parse(content);
  if (status === 'REFUND_SUCCESS') return { status: 'paid', reference };
  // Alipay answers without a status if it has no refund of this number.
  return { status: status === undefined ? 'not_found' : 'unknown' };
};

const numbersOf = ({ depositId, number }: RefundRequest) => ({
  out_trade_no: depositId,
  out_request_no: number,
});

/** Refunds of payments by Alipay. The number of the refund makes a repeat harmless. */
export const alipayRefunds = (gateway: () => Promise<AlipayGateway>): RefundProvider => ({
  name: 'alipay',
  connect: gateway,
  submit: async (request) => {
    const parameters = JSON.stringify({
      ...numbersOf(request),
      refund_amount: toYuan(request.amount),
      refund_reason: 'Unspent balance',
    });
    return toSubmitted(await (await gateway()).call(refund, parameters));
  },
  query: async (request) =>
    toQueried(await (await gateway()).call(query, JSON.stringify(numbersOf(request)))),
});
