import * as z from 'zod';
import type { AlipayGateway, AlipayResponse } from '../alipay/gateway.ts';
import { toYuan } from '../alipay/yuan.ts';
import { isNotFound, isUnfunded, toFinalFailure } from './alipay-codes.ts';
import type { PayoutFailure, PayoutProvider, PayoutRequest, ProviderPayoutStatus } from './provider.ts';

const transfer = 'alipay.fund.trans.uni.transfer';
const query = 'alipay.fund.trans.common.query';

/** A transfer to one account; queries need the same values. */
const scene = { product_code: 'TRANS_ACCOUNT_NO_PWD', biz_scene: 'DIRECT_TRANSFER' } as const;

const title = 'Income of a creator';

const success = '10000';

const toParameters = ({ merchantNumber, amount, destination }: PayoutRequest): string =>
  JSON.stringify({
    out_biz_no: merchantNumber,
    trans_amount: toYuan(amount),
    ...scene,
    order_title: title,
    payee_info: {
      identity: destination.accountNo,
      identity_type: 'ALIPAY_LOGON_ID',
      name: destination.holderName,
    },
    // Transfers of 50,000 yuan and more need a remark, so every transfer has one.
    remark: title,
  });

const Content = z.looseObject({
  status: z.string().optional(),
  order_id: z.string().optional(),
  pay_fund_order_id: z.string().optional(),
  error_code: z.string().optional(),
  fail_reason: z.string().optional(),
});

/** The status in a signed response. Anything uncertain, such as another code or status, is `unknown`. */
const toPayoutStatus = (
  { code, subCode, message, content }: AlipayResponse,
  method: typeof transfer | typeof query,
): ProviderPayoutStatus => {
  if (code !== success) {
    if (method === query) return { status: isNotFound(subCode) ? 'not_found' : 'unknown' };
    const failure = code === '40004' ? toFinalFailure(subCode, message) : undefined;
    if (!failure) return { status: 'unknown' };
    return { status: isUnfunded(failure.code) ? 'unfunded' : 'failed', failure };
  }
  const { status, order_id, pay_fund_order_id, error_code, fail_reason } = Content.parse(content);
  const reference = order_id ?? pay_fund_order_id ?? '';
  const failure = toFailure(error_code ?? subCode, fail_reason ?? '');
  switch (status) {
    case 'SUCCESS':
      return { status: 'paid', reference };
    case 'DEALING':
    case 'WAIT_PAY':
    case 'INIT':
      return { status: 'processing', reference };
    case 'FAIL':
    case 'CLOSED':
      return { status: 'failed', failure };
    case 'REFUND':
      return { status: 'returned', failure };
    default:
      return { status: 'unknown' };
  }
};

/**
 * A failure that Alipay reports is final, with any code. The platform must find out who can fix an
 * unknown one.
 */
const toFailure = (code: string, message: string): PayoutFailure =>
  toFinalFailure(code, message) ?? {
    code: code || 'TRANSFER_FAILED',
    message: message || 'Alipay did not make the transfer.',
    fixableBy: 'platform',
  };

/**
 * Payouts to Alipay accounts. A payout is unknown if its number was used with other parameters or Alipay
 * cannot report it.
 */
export const alipayPayouts = (gateway: () => Promise<AlipayGateway>): PayoutProvider => ({
  name: 'alipay',
  connect: gateway,
  prepare: toParameters,
  submit: async (parameters) => toPayoutStatus(await (await gateway()).call(transfer, parameters), transfer),
  query: async (merchantNumber) => {
    const parameters = JSON.stringify({ out_biz_no: merchantNumber, ...scene });
    return toPayoutStatus(await (await gateway()).call(query, parameters), query);
  },
});
