import type { PaymentStatus } from '../../adapters/deposits/provider.ts';
import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Deposit, DepositCommand } from '../../domain/deposits/deposit.ts';
import { isPastClosing } from '../../domain/deposits/next-check.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { findDeposit } from '../../store/deposits/deposit-store.ts';
import type { UseCaseResult } from '../outcome.ts';
import { decideDepositStep } from './decide-deposit-step.ts';

export type DepositCheckDeps = Pick<Deps, 'table' | 'ids' | 'deposits' | 'policy'>;

/** Asks the provider about a pending deposit. What it states has its effect once, because each step has one version. */
export const checkDeposit = async (
  deps: DepositCheckDeps,
  id: string,
  now: Instant,
): Promise<UseCaseResult<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  return deposit?.status === 'pending' ? askProvider(deps, deposit, now) : { response: deposit };
};

/**
 * Handles a provider's notification by asking the provider in any status: it may have been paid after it
 * was closed, or its money taken back. A read of an ended deposit does not ask again.
 */
export const receiveDepositNotification = async (
  deps: DepositCheckDeps,
  id: string,
  now: Instant,
): Promise<UseCaseResult<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  return deposit ? askProvider(deps, deposit, now) : { response: undefined };
};

const askProvider = async (
  deps: DepositCheckDeps,
  deposit: Deposit,
  now: Instant,
): Promise<UseCaseResult<Deposit>> => {
  const { id, status } = deposit;
  const answer = await queryProvider(deps, deposit);
  const isOver = answer.status === 'not_begun' && isPastClosing(deposit.createdAt, now, deps.policy.deposits);
  const command = commandFor(isOver ? { status: 'closed' } : answer, deposit);
  if (!command) return { response: deposit };
  const step = decideDepositStep(deps, deposit, command, now);
  if (isRefusal(step)) {
    log('error', 'a deposit refused a step', { id, status, step: command.type });
    countMetric('PayoutStepsRefused', 1, now);
    return { response: deposit };
  }
  const { response } = step;
  if (response !== deposit && response.status === 'needs_operator') {
    const { caseKind, amount: expected, paid, reversed } = response;
    log('error', 'a deposit needs an operator', { id, caseKind, expected, paid, reversed });
    countMetric('DepositCasesOpened', 1, now);
  }
  return step;
};

const queryProvider = async ({ deposits }: DepositCheckDeps, deposit: Deposit): Promise<PaymentStatus> => {
  const provider = deposits(deposit.provider);
  if (!provider) throw new Error(`deposits through ${deposit.provider} are not configured`);
  return provider.query(deposit.id, deposit.providerReference);
};

/** The step that an answer of the provider causes; `undefined` if it says nothing new. */
const commandFor = (
  answer: PaymentStatus,
  { status, amount, paid = amount }: Deposit,
): DepositCommand | undefined => {
  const isEnded = status === 'received' || status === 'needs_operator';
  if (answer.status === 'received') {
    const { amount, reference, reversed } = answer;
    if (status === 'pending' || status === 'closed') return { type: 'pay', amount, reference };
    return isEnded && reversed ? { type: 'reverse', total: reversed } : undefined;
  }
  if (answer.status !== 'closed') return undefined;
  if (status === 'pending') return { type: 'close' };
  // A paid deposit that the provider closes was refunded there.
  return isEnded ? { type: 'reverse', total: paid } : undefined;
};
