import { log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';
import { type Deposit, findDeposit, writeOfEndedDeposit } from '../../store/deposit-store.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import type { Done } from '../outcome.ts';
import { toldOfDeposit } from './told-of-deposit.ts';

type ReceiveDeps = Pick<Deps, 'table' | 'ids' | 'deposits'>;

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
  const provider = deps.deposits(deposit.provider);
  if (!provider) throw new Error(`deposits through ${deposit.provider} are not configured`);
  const answer = await provider.query(id, deposit.providerReference);
  const { payUrl: _over, ...rest } = deposit;
  if (answer.status !== 'received') {
    if (answer.status === 'pending') return { answer: deposit };
    const closed: Deposit = { ...rest, status: 'closed' };
    return {
      answer: closed,
      writes: [writeOfEndedDeposit(closed), toldOfDeposit(deps, closed, 'closed', now)],
    };
  }
  const { amount, reference } = answer;
  if (amount.amount !== deposit.amount.amount || amount.currency !== deposit.amount.currency) {
    log('error', 'a deposit was paid with another sum', { id, asked: deposit.amount, paid: amount });
    const odd: Deposit = {
      ...rest,
      ...{ status: 'needs_operator', paid: amount, openedAt: now, providerReference: reference },
    };
    return {
      answer: odd,
      writes: [writeOfEndedDeposit(odd), toldOfDeposit(deps, odd, 'needs_operator', now)],
    };
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
