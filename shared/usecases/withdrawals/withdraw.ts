import type { NewId } from '../../adapters/ids.ts';
import type { createWithdrawal as route } from '../../contract/routes/withdrawals.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseHeldPayout } from '../../domain/holds/hold.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { Money } from '../../domain/money.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { findErasure } from '../../store/accounts/erasure-store.ts';
import type { Table } from '../../store/table.ts';
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
    const [first, ...others] = await findRequested(deps.table, newId);
    if (first) return repeatRequest([first, ...others], payee, body.amount);
    const isAccountClosing = await isClosingBelowMinimum(deps, caller, body.amount);
    const request = { id: newId('wdr'), payee, amount: body.amount, isAccountClosing };
    if (payee.role === 'advertiser') return takeBack(deps, { ...request, newId }, now);
    const requested = await requestWithdrawal(deps, request, now);
    return isRefusal(requested)
      ? requested
      : { ...requested, response: toWithdrawalView(requested.response) };
  };

/** The withdrawals that an earlier request with the same key made, also after its response is deleted. */
const findRequested = async (table: Table, newId: NewId): Promise<readonly Withdrawal[]> => {
  const found: Withdrawal[] = [];
  for (;;) {
    const next = await findWithdrawal(table, newId('wdr', found.length));
    if (!next) return found;
    found.push(next);
  }
};

/** A key makes the withdrawals of one request. Their present state is the response to a repeat. */
const repeatRequest = (existing: Requested, payee: Payee, { amount, currency }: Money) => {
  const [first] = existing;
  const total = existing.reduce((sum, one) => sum + one.amount.amount, 0);
  const isSame =
    first.payee.id === payee.id &&
    total === amount &&
    existing.every((one) => one.amount.currency === currency);
  return isSame ? { response: toRequestedView(existing) } : otherRequestRefusal;
};

const otherRequestRefusal = refuse(
  'conflict',
  'This idempotency key has made another withdrawal. Use a new key.',
);

type Requested = readonly [Withdrawal, ...Withdrawal[]];

/** The first withdrawal of a request, with the others. */
const toRequestedView = ([first, ...others]: Requested) => ({
  ...toWithdrawalView(first),
  ...(others.length > 0 && { others: others.map(toWithdrawalView) }),
});

/** Returns unspent balance. */
const takeBack = async (deps: ApiDeps, request: RefundsRequest, now: Instant) => {
  const requested = await requestRefunds(deps, request, now);
  return isRefusal(requested) ? requested : { ...requested, response: toRequestedView(requested.response) };
};

/** Whether a closing account requests less than the usual minimum. Otherwise the erasure is not read. */
const isClosingBelowMinimum = async (
  { table, policy }: ApiDeps,
  { accountId }: Caller,
  { amount }: Money,
): Promise<boolean> =>
  amount < policy.withdrawal.minAmount && (await findErasure(table, accountId))?.phase === 'closing';
