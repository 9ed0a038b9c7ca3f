import type { withdraw as route } from '../../contract/routes/wallet.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Money } from '../../domain/money.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Caller } from '../../http/caller.ts';
import type { Use } from '../../http/endpoint.ts';
import { findErasure } from '../../store/erasure-store.ts';
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
    const isLeaving = await isClosedAndLittle(deps, caller, body.amount);
    const asked = await askForWithdrawal(deps, { id, payee, amount: body.amount, isLeaving }, now);
    return isRefusal(asked) ? asked : { ...asked, answer: viewOfWithdrawal(asked.answer) };
  };

/** Whether somebody who leaves asks for less than a withdrawal must be otherwise; nobody else is looked up. */
const isClosedAndLittle = async (
  { table, policy }: ApiDeps,
  { accountId }: Caller,
  { amount }: Money,
): Promise<boolean> =>
  amount < policy.withdrawal.least && (await findErasure(table, accountId))?.phase === 'closing';
