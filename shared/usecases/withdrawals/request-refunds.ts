import type { NewId } from '../../adapters/ids.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import { planRefunds } from '../../domain/deposits/plan-refunds.ts';
import { plus, zero } from '../../domain/money.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { createRefund } from '../../domain/withdrawals/create-refund.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { depositWrite, listDeposits } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { refuseIfFrozen } from '../../store/withdrawals/freeze-store.ts';
import { withdrawalWrites } from '../../store/withdrawals/withdrawal-store.ts';
import type { Outcome } from '../outcome.ts';
import {
  type DecidedPayout,
  decidePayout,
  refuseInsufficientFunds,
  requestEntryWrites,
  type WithdrawalRequest,
  type WithdrawalRequestDeps,
} from './request-withdrawal.ts';

/** A request that may need several withdrawals. */
export type RefundsRequest = WithdrawalRequest & { readonly newId: NewId };

/** The newest deposits that a request reads. Older ones are paid to the payout account. */
const maxDeposits = 100;

/**
 * Returns unspent balance to an advertiser: it refunds deposits, newest first, through their own provider, and
 * pays the rest to the bound account. Each way is a withdrawal. One transaction requests all of them.
 */
export const requestRefunds = async (
  deps: WithdrawalRequestDeps,
  { newId, ...request }: RefundsRequest,
  now: Instant,
): Promise<Outcome<readonly [Withdrawal, ...Withdrawal[]]>> => {
  const { table, policy } = deps;
  const { payee, amount } = request;
  const frozen = await refuseIfFrozen(table, 'withdrawals');
  if (frozen) return frozen;
  const uncovered = await refuseInsufficientFunds(deps, request);
  if (uncovered) return uncovered;
  const { items } = await listDeposits(table, indexes.depositsOf(payee.id), { limit: maxDeposits });
  const { parts, rest } = planRefunds<Deposit>(items, amount, policy.depositProviders, now);
  const refunds = parts.map((part, at) => {
    const id = at === 0 ? request.id : newId('wdr', at);
    return createRefund({ ...part, id, payee }, policy.timeZone, now);
  });
  const restId = refunds.length === 0 ? request.id : newId('wdr', refunds.length);
  const payout =
    rest.amount > 0 ? await decideRest(deps, { ...request, id: restId, amount: rest }, now) : undefined;
  if (isRefusal(payout)) return payout;
  const all = [...refunds, ...(payout ? [payout.withdrawal] : [])];
  const [first, ...others] = all;
  if (!first) throw new Error('a request for nothing');
  return {
    response: [first, ...others],
    writes: [
      ...requestEntryWrites(deps, all, now),
      ...parts.map(({ deposit, amount: part }) =>
        depositWrite(deposit, {
          ...deposit,
          refunded: plus(deposit.refunded ?? zero(part.currency), part),
          version: (deposit.version ?? 1) + 1,
        }),
      ),
      ...refunds.flatMap((refund) => withdrawalWrites(refund, 'request')),
      ...(payout?.writes ?? []),
    ],
  };
};

/** Decides the payout of what cannot be refunded, and says how much that is if it is refused. */
const decideRest = async (
  deps: WithdrawalRequestDeps,
  request: WithdrawalRequest,
  now: Instant,
): Promise<DecidedPayout | Refusal> => {
  const decided = await decidePayout(deps, request, now);
  if (!isRefusal(decided)) return decided;
  const { amount, currency } = request.amount;
  const detail = `${amount} ${currency} cannot be refunded to where it came from. ${decided.detail}`;
  return { ...decided, ...refuse(decided.slug, detail, decided.fields) };
};
