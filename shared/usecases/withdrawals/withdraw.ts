import type { createWithdrawal as route } from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseHeldPayout } from '../../domain/holds/hold.ts';
import type { Money } from '../../domain/money.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { findErasure } from '../../store/accounts/erasure-store.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';
import type { Caller } from '../caller.ts';
import { resolvePayee } from '../payout-accounts/resolve-payee.ts';
import type { UseCase } from '../use-case.ts';
import { refuseUnknownCurrency } from '../wallet/currency.ts';
import { type RefundsRequest, requestRefunds } from './request-refunds.ts';
import { requestWithdrawal } from './request-withdrawal.ts';
import { toWithdrawalView } from './withdrawal-view.ts';

/** Requests a payout to the bound account. The amount leaves the balance in the same transaction. */
export const withdraw =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, query, caller, now, newId }) => {
    const held = refuseHeldPayout(caller.hold, now);
    if (held) return held;
    const payee = resolvePayee(caller, query.as);
    if (isRefusal(payee)) return payee;
    const foreign = refuseUnknownCurrency(body.amount, deps.policy);
    if (foreign) return foreign;
    const id = newId('wdr');
    const existing = await findWithdrawal(deps.table, id);
    if (existing) return repeatRequest(existing, body.amount);
    const isAccountClosing = await isClosingBelowMinimum(deps, caller, body.amount);
    const request = { id, payee, amount: body.amount, isAccountClosing };
    if (payee.role === 'advertiser') return takeBack(deps, { ...request, newId }, now);
    const requested = await requestWithdrawal(deps, request, now);
    return isRefusal(requested)
      ? requested
      : { ...requested, response: toWithdrawalView(requested.response) };
  };

/** A key makes one withdrawal. Its response is the present state, when that of the first request is deleted. */
const repeatRequest = (existing: Withdrawal, { amount, currency }: Money) =>
  existing.refund || (existing.amount.amount === amount && existing.amount.currency === currency)
    ? { response: toWithdrawalView(existing) }
    : refuse('conflict', 'This idempotency key has made a withdrawal of another amount. Use a new key.');

/** Returns unspent balance. The response is the first withdrawal, with the others. */
const takeBack = async (deps: ApiDeps, request: RefundsRequest, now: Instant) => {
  const requested = await requestRefunds(deps, request, now);
  if (isRefusal(requested)) return requested;
  const [first, ...others] = requested.response;
  return {
    ...requested,
    response: {
      ...toWithdrawalView(first),
      ...(others.length > 0 && { others: others.map(toWithdrawalView) }),
    },
  };
};

/** Whether a closing account requests less than the usual minimum. Otherwise the erasure is not read. */
const isClosingBelowMinimum = async (
  { table, policy }: ApiDeps,
  { accountId }: Caller,
  { amount }: Money,
): Promise<boolean> =>
  amount < policy.withdrawal.minAmount && (await findErasure(table, accountId))?.phase === 'closing';
