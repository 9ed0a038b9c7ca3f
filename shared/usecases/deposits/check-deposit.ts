import type { PaymentStatus } from '../../adapters/deposits/provider.ts';
import { log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { isPastClosing } from '../../domain/deposits/next-check.ts';
import { account } from '../../domain/ledger/accounts.ts';
import { transfer } from '../../domain/ledger/journal.ts';
import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';
import { type Deposit, endedDepositWrite, findDeposit } from '../../store/deposits/deposit-store.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import type { UseCaseResult } from '../outcome.ts';
import { depositEventWrite } from './deposit-event.ts';

export type DepositCheckDeps = Pick<Deps, 'table' | 'ids' | 'deposits' | 'policy'>;

/** The writes that put a deposit's money into the advertiser's balance. */
export const receivedDepositWrites = (
  { ids, policy }: Pick<Deps, 'ids' | 'policy'>,
  { id, provider, advertiserId }: Deposit,
  amount: Money,
  now: Instant,
) =>
  entryWrites(policy, {
    id: ids.create('ent'),
    at: now,
    cause: { kind: 'deposit', id, step: 'receive' },
    postings: transfer(account.clearing(provider), account.advertiser(advertiserId), amount),
  });

/**
 * Asks the provider whether a pending deposit was paid, and if so posts the money. That happens once, because
 * only a pending deposit changes. A different amount belongs to no one until an operator decides.
 */
export const checkDeposit = async (
  deps: DepositCheckDeps,
  id: string,
  now: Instant,
): Promise<UseCaseResult<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  if (deposit?.status !== 'pending') return { response: deposit };
  const answer = await queryProvider(deps, deposit);
  const { payUrl: _over, ...rest } = deposit;
  const isOver = answer.status === 'not_begun' && isPastClosing(deposit.createdAt, now, deps.policy.deposits);
  if (answer.status === 'closed' || isOver) {
    const closed: Deposit = { ...rest, status: 'closed' };
    return {
      response: closed,
      writes: [endedDepositWrite(closed), depositEventWrite(deps, closed, 'closed', now)],
    };
  }
  if (answer.status !== 'received') return { response: deposit };
  const { amount, reference } = answer;
  if (amount.amount !== deposit.amount.amount || amount.currency !== deposit.amount.currency) {
    log('error', 'a deposit was paid with another amount', { id, expected: deposit.amount, paid: amount });
    return openDepositCase(deps, rest, answer, now);
  }
  const received: Deposit = { ...rest, status: 'received', receivedAt: now, providerReference: reference };
  return {
    response: received,
    writes: [
      endedDepositWrite(received),
      ...receivedDepositWrites(deps, received, amount, now),
      depositEventWrite(deps, received, 'received', now),
    ],
  };
};

/**
 * Handles a provider's notification by asking the provider. An operator also decides on a payment after the
 * deposit was closed. A read of a closed deposit does not ask again.
 */
export const receiveDepositNotification = async (
  deps: DepositCheckDeps,
  id: string,
  now: Instant,
): Promise<UseCaseResult<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  if (deposit?.status !== 'closed') return checkDeposit(deps, id, now);
  const answer = await queryProvider(deps, deposit);
  if (answer.status !== 'received') return { response: deposit };
  log('error', 'a deposit was paid after it was closed', { id, paid: answer.amount });
  return openDepositCase(deps, deposit, answer, now);
};

const queryProvider = async ({ deposits }: DepositCheckDeps, deposit: Deposit): Promise<PaymentStatus> => {
  const provider = deposits(deposit.provider);
  if (!provider) throw new Error(`deposits through ${deposit.provider} are not configured`);
  return provider.query(deposit.id, deposit.providerReference);
};

type Paid = Extract<PaymentStatus, { readonly status: 'received' }>;

const openDepositCase = (
  deps: Pick<Deps, 'ids'>,
  before: Deposit,
  { amount, reference }: Paid,
  now: Instant,
): UseCaseResult<Deposit> => {
  const opened: Deposit = {
    ...before,
    ...{ status: 'needs_operator', paid: amount, openedAt: now, providerReference: reference },
  };
  return {
    response: opened,
    writes: [
      endedDepositWrite(opened, before.status === 'closed' ? 'closed' : 'pending'),
      depositEventWrite(deps, opened, 'needs_operator', now),
    ],
  };
};
