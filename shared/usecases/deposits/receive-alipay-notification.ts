import * as z from 'zod';
import type { receiveAlipayNotification as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import type { UseCase } from '../use-case.ts';
import { recheckPayout } from '../withdrawals/payouts.ts';
import { receiveDepositNotification } from './check-deposit.ts';

type AlipayCallbackDeps = ApiDeps & Pick<Deps, 'deposits' | 'payouts' | 'alipay'>;

const unsignedRefusal = refuse('forbidden', 'This notice is not signed by Alipay for this application.');

/** Not heard, so that Alipay tells again: of what has ended nobody would ask once more. */
const unclearTransferRefusal = refuse('throttled', 'Alipay did not say clearly what became of the transfer.');

/** What Alipay wants to hear; it repeats a notice that is answered with anything else. */
const acknowledged = { response: 'success' } as const;

const TransferChange = z.looseObject({ out_biz_no: z.string().optional() });

/**
 * Hears a notice of Alipay's: its signature is verified, and then Alipay is asked. The notice itself moves nothing,
 * so that one that is old, repeated or out of order does no harm.
 */
export const receiveAlipayNotification =
  (deps: AlipayCallbackDeps): UseCase<typeof route> =>
  async ({ text = '', now }) => {
    const notification = (await deps.alipay?.())?.readNotification(text);
    if (!notification) return unsignedRefusal;
    const { out_trade_no: depositId, biz_content: change } = notification;
    if (depositId) {
      const { writes } = await receiveDepositNotification(deps, depositId, now);
      return { ...acknowledged, ...(writes && { writes }) };
    }
    const { out_biz_no: number } = change ? TransferChange.parse(JSON.parse(change)) : {};
    const withdrawalId = `wdr_${number}`;
    if (!number || !(await findWithdrawal(deps.table, withdrawalId))) return acknowledged;
    const { unclear } = await recheckPayout(deps, { withdrawalId });
    return unclear ? unclearTransferRefusal : acknowledged;
  };
