import type { PaymentAnswer } from '../../adapters/deposits/provider.ts';
import { log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { isOverdue } from '../../domain/deposit/look-at.ts';
import { account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';
import { type Deposit, findDeposit, writeOfEndedDeposit } from '../../store/deposit-store.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import type { Done } from '../outcome.ts';
import { toldOfDeposit } from './told-of-deposit.ts';

export type ReceiveDeps = Pick<Deps, 'table' | 'ids' | 'deposits' | 'policy'>;

/** The money of a deposit in its advertiser's balance. */
export const writesOfReceived = (
  { ids }: Pick<Deps, 'ids'>,
  { id, provider, advertiserId }: Deposit,
  amount: Money,
  now: Instant,
) =>
  writesOfEntry({
    id: ids.fresh('ent'),
    at: now,
    cause: { kind: 'deposit', id, step: 'receive' },
    postings: transfer(account.clearing(provider), account.advertiser(advertiserId), amount),
  });

/**
 * Asks the provider of a pending deposit whether it was paid, and if so brings the money in: once, whoever asks and
 * however often, because only a pending deposit ends. Another sum than was asked for is nobody's until a person has decided.
 */
export const receiveDeposit = async (
  deps: ReceiveDeps,
  id: string,
  now: Instant,
): Promise<Done<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  if (deposit?.status !== 'pending') return { answer: deposit };
  const answer = await ask(deps, deposit);
  const { payUrl: _over, ...rest } = deposit;
  const isOver = answer.status === 'not_begun' && isOverdue(deposit.createdAt, now, deps.policy.deposits);
  if (answer.status === 'closed' || isOver) {
    const closed: Deposit = { ...rest, status: 'closed' };
    return {
      answer: closed,
      writes: [writeOfEndedDeposit(closed), toldOfDeposit(deps, closed, 'closed', now)],
    };
  }
  if (answer.status !== 'received') return { answer: deposit };
  const { amount, reference } = answer;
  if (amount.amount !== deposit.amount.amount || amount.currency !== deposit.amount.currency) {
    log('error', 'a deposit was paid with another sum', { id, asked: deposit.amount, paid: amount });
    return forOperators(deps, rest, answer, now);
  }
  const received: Deposit = { ...rest, status: 'received', receivedAt: now, providerReference: reference };
  return {
    answer: received,
    writes: [
      writeOfEndedDeposit(received),
      ...writesOfReceived(deps, received, amount, now),
      toldOfDeposit(deps, received, 'received', now),
    ],
  };
};

/**
 * Hears that a deposit has changed, and asks. What is paid although its provider had said that it never would be is a
 * person's to decide on, as another sum is; those who read a closed deposit do not ask about it again.
 */
export const hearOfDeposit = async (
  deps: ReceiveDeps,
  id: string,
  now: Instant,
): Promise<Done<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  if (deposit?.status !== 'closed') return receiveDeposit(deps, id, now);
  const answer = await ask(deps, deposit);
  if (answer.status !== 'received') return { answer: deposit };
  log('error', 'a deposit was paid after it was closed', { id, paid: answer.amount });
  return forOperators(deps, deposit, answer, now);
};

const ask = async ({ deposits }: ReceiveDeps, deposit: Deposit): Promise<PaymentAnswer> => {
  const provider = deposits(deposit.provider);
  if (!provider) throw new Error(`deposits through ${deposit.provider} are not configured`);
  return provider.query(deposit.id, deposit.providerReference);
};

type Paid = Extract<PaymentAnswer, { readonly status: 'received' }>;

const forOperators = (
  deps: Pick<Deps, 'ids'>,
  before: Deposit,
  { amount, reference }: Paid,
  now: Instant,
): Done<Deposit> => {
  const odd: Deposit = {
    ...before,
    ...{ status: 'needs_operator', paid: amount, openedAt: now, providerReference: reference },
  };
  return {
    answer: odd,
    writes: [
      writeOfEndedDeposit(odd, before.status === 'closed' ? 'closed' : 'pending'),
      toldOfDeposit(deps, odd, 'needs_operator', now),
    ],
  };
};
