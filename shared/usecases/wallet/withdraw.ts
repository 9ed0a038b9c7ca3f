import type { withdraw as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { askForWithdrawal } from './ask-for-withdrawal.ts';
import { refuseForeignCurrency } from './currency.ts';
import { payeeOf } from './payee.ts';
import { viewOfWithdrawal } from './withdrawal-view.ts';

/** Asks for a payout to the bound account; the sum leaves the withdrawable balance in the same transaction. */
export const withdraw =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, query, caller, now }) => {
    const payee = payeeOf(caller, query.as);
    if (isRefusal(payee)) return payee;
    const foreign = refuseForeignCurrency(body.amount, deps.policy);
    if (foreign) return foreign;
    const id = deps.ids.fresh('wdr');
    const asked = await askForWithdrawal(deps, { id, payee, amount: body.amount }, now);
    return isRefusal(asked) ? asked : { ...asked, answer: viewOfWithdrawal(asked.answer) };
  };
