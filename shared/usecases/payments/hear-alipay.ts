import * as z from 'zod';
import type { hearAlipay as route } from '../../contract/routes/payments.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findWithdrawal } from '../../store/withdrawal-store.ts';
import { inquire } from '../workflow/payout.ts';
import { hearOfDeposit } from './receive-deposit.ts';

type HearDeps = ApiDeps & Pick<Deps, 'deposits' | 'payouts' | 'alipay'>;

const unsigned = refuse('forbidden', 'This notice is not signed by Alipay for this application.');

/** Not heard, so that Alipay tells again: of what has ended nobody would ask once more. */
const unanswered = refuse('throttled', 'Alipay did not say clearly what became of the transfer.');

/** What Alipay wants to hear; it repeats a notice that is answered with anything else. */
const heard = { answer: 'success' } as const;

const Change = z.looseObject({ out_biz_no: z.string().optional() });

/**
 * Hears a notice of Alipay's: its signature is verified, and then Alipay is asked. The notice itself moves nothing,
 * so that one that is old, repeated or out of order does no harm.
 */
export const hearAlipay =
  (deps: HearDeps): Use<typeof route> =>
  async ({ text = '', now }) => {
    const notice = (await deps.alipay?.())?.readNotice(text);
    if (!notice) return unsigned;
    const { out_trade_no: depositId, biz_content: change } = notice;
    if (depositId) {
      const { writes } = await hearOfDeposit(deps, depositId, now);
      return { ...heard, ...(writes && { writes }) };
    }
    const { out_biz_no: number } = change ? Change.parse(JSON.parse(change)) : {};
    const withdrawalId = `wdr_${number}`;
    if (!number || !(await findWithdrawal(deps.table, withdrawalId))) return heard;
    const { unclear } = await inquire(deps, { withdrawalId });
    return unclear ? unanswered : heard;
  };
