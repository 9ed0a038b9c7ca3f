import * as z from 'zod';
import { type Money, money } from '../../domain/money.ts';
import { toEpochMs } from '../../domain/time.ts';
import { type AlipayGateway, beijingTime } from '../alipay/gateway.ts';
import { parseFen, toYuan } from '../alipay/yuan.ts';
import type { DepositProvider } from './provider.ts';

const pagePay = 'alipay.trade.page.pay';
const tradeQuery = 'alipay.trade.query';

const success = '10000';
const refused = '40004';

const Trade = z.looseObject({
  out_trade_no: z.string(),
  trade_no: z.string(),
  trade_status: z.string(),
  total_amount: z.string(),
});

const paidStatuses: ReadonlySet<string> = new Set(['TRADE_SUCCESS', 'TRADE_FINISHED']);

/**
 * All that was refunded of a trade, as its signed notification says (`refund_fee`, in yuan). After a partial refund a
 * query shows the trade as paid, without this total.
 */
export const readRefundedTotal = (notification: Readonly<Record<string, string>>): Money | undefined => {
  const fen = parseFen(notification.refund_fee ?? '');
  return fen === undefined ? undefined : money(fen, 'CNY');
};

/** Deposits by Alipay's payment page. Its URL contains the signed request. */
export const alipayDeposits = (gateway: () => Promise<AlipayGateway>): DepositProvider => ({
  name: 'alipay',
  currencies: ['CNY'],
  begin: async ({ id, amount, validUntil }) => {
    const bizContent = JSON.stringify({
      out_trade_no: id,
      total_amount: toYuan(amount),
      product_code: 'FAST_INSTANT_TRADE_PAY',
      subject: 'Deposit',
      time_expire: beijingTime(toEpochMs(validUntil)),
    });
    return { payUrl: (await gateway()).pageUrl(pagePay, bizContent) };
  },
  query: async (id) => {
    const answer = await (await gateway()).call(tradeQuery, JSON.stringify({ out_trade_no: id }));
    // A trade that Alipay does not know has a page that nobody opened yet; any other failure is unclear.
    if (answer.code !== success) {
      const isUnknown = answer.code === refused && answer.subCode === 'ACQ.TRADE_NOT_EXIST';
      return { status: isUnknown ? 'not_begun' : 'pending' };
    }
    const trade = Trade.parse(answer.content);
    const fen = parseFen(trade.total_amount);
    if (trade.out_trade_no !== id || fen === undefined) {
      throw new Error(`Alipay responded for ${trade.out_trade_no} and not for ${id}`);
    }
    if (paidStatuses.has(trade.trade_status)) {
      return { status: 'received', amount: money(fen, 'CNY'), reference: trade.trade_no };
    }
    return { status: trade.trade_status === 'TRADE_CLOSED' ? 'closed' : 'pending' };
  },
});
