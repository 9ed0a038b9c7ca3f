import * as z from 'zod';
import { appId } from './keys.ts';
import { hasApplicationSignature, signNotification } from './rsa2.ts';
import { createErrorReply, type Reply } from './transfer-store.ts';

const Page = z.strictObject({
  out_trade_no: z.string().min(1).max(64),
  total_amount: z.string().regex(/^(0|[1-9]\d*)\.\d{2}$/),
  product_code: z.literal('FAST_INSTANT_TRADE_PAY'),
  subject: z.string().min(1).max(256),
  time_expire: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
});

type Trade = {
  readonly amount: string;
  readonly tradeNo: string;
  readonly status: string;
  /** The total of all refunds. Only notifications state it. */
  readonly refunded?: string;
};

/** Alipay's records of trades: a trade begins when a browser opens the page that the application signed. */
export const createTradeStore = () => {
  const trades = new Map<string, Trade>();
  const findTrade = (id: string): Trade => {
    const trade = trades.get(id);
    if (!trade) throw new Error(`nobody opened the page of ${id}`);
    return trade;
  };
  return {
    /** Opens the address like a browser; returns the trade's number. */
    open: (payUrl: string): string => {
      const parameters = new URL(payUrl).searchParams;
      if (!hasApplicationSignature(parameters)) throw new Error('the page is not signed');
      if (parameters.get('method') !== 'alipay.trade.page.pay') throw new Error('this is another page');
      const { out_trade_no: id, total_amount: amount } = Page.parse(
        JSON.parse(parameters.get('biz_content') ?? '{}'),
      );
      trades.set(
        id,
        trades.get(id) ?? { amount, tradeNo: `2026110222${trades.size}`, status: 'WAIT_BUYER_PAY' },
      );
      return id;
    },
    /** The status of a trade; undefined if nobody has opened its page. */
    find: (id: string): Readonly<Trade> | undefined => trades.get(id),
    become: (id: string, status: string, amount?: string) => {
      trades.set(id, { ...findTrade(id), status, ...(amount && { amount }) });
    },
    /** Refunds a part of a trade in the console of the seller. */
    refund: (id: string, refunded: string) => {
      trades.set(id, { ...findTrade(id), refunded });
    },
    /** The notification of a trade with its status, signed by Alipay unless another key is given. */
    notice: (id: string, key?: string): string => {
      const { amount, tradeNo, status, refunded } = findTrade(id);
      return signNotification(
        {
          app_id: appId,
          notify_type: 'trade_status_sync',
          out_trade_no: id,
          trade_no: tradeNo,
          trade_status: status,
          total_amount: amount,
          subject: '充值 & deposit',
          passback_params: '',
          ...(refunded && { refund_fee: refunded }),
        },
        key,
      );
    },
    query: (text: string): Reply => {
      const { out_trade_no: id } = z.strictObject({ out_trade_no: z.string() }).parse(JSON.parse(text));
      const trade = trades.get(id);
      if (!trade) return createErrorReply('ACQ.TRADE_NOT_EXIST', '交易不存在');
      const { amount, tradeNo, status } = trade;
      return {
        content: {
          code: '10000',
          msg: 'Success',
          out_trade_no: id,
          trade_no: tradeNo,
          trade_status: status,
          total_amount: amount,
        },
      };
    },
  };
};
