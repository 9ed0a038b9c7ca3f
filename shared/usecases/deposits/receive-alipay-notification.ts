import * as z from 'zod';
import { readRefundedTotal } from '../../adapters/deposits/alipay.ts';
import type { receiveAlipayNotification as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import type { UseCase } from '../use-case.ts';
import { recheckPayout } from '../withdrawals/payouts.ts';
import { receiveDepositNotification } from './check-deposit.ts';

type AlipayCallbackDeps = ApiDeps & Pick<Deps, 'deposits' | 'payouts' | 'refunds' | 'alipay'>;

const unsignedRefusal = refuse('forbidden', 'The notification is not signed by Alipay for this application.');

/**
 * An error response, so that Alipay repeats the notification: nobody would ask again about a finished
 * transfer.
 */
const unclearTransferRefusal = refuse('throttled', 'Alipay gave no clear status of the transfer.');

/** The response that Alipay expects; it repeats the notification after any other. */
const acknowledged = { response: 'success' } as const;

const TransferChange = z.looseObject({ out_biz_no: z.string().optional() });

/**
 * Receives a notification from Alipay: verifies its signature, then asks Alipay. The notification itself credits
 * nobody. Of partial refunds it alone states the total, which only grows. So it may be old, repeated or out of order.
 */
export const receiveAlipayNotification =
  (deps: AlipayCallbackDeps): UseCase<typeof route> =>
  async ({ text = '', now }) => {
    const notification = (await deps.alipay?.())?.readNotification(text);
    if (!notification) return unsignedRefusal;
    const { out_trade_no: depositId, biz_content: change } = notification;
    if (depositId) {
      const refunded = readRefundedTotal(notification);
      const received = await receiveDepositNotification(deps, depositId, now, refunded);
      return { ...received, ...acknowledged };
    }
    const { out_biz_no: number } = change ? TransferChange.parse(JSON.parse(change)) : {};
    const withdrawalId = `wdr_${number}`;
    if (!number || !(await findWithdrawal(deps.table, withdrawalId))) return acknowledged;
    const { unclear } = await recheckPayout(deps, { withdrawalId });
    return unclear ? unclearTransferRefusal : acknowledged;
  };
