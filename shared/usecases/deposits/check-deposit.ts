import type { PaymentStatus } from '../../adapters/deposits/provider.ts';
import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import type { Deposit, DepositCommand } from '../../domain/deposits/deposit.ts';
import { isPastClosing } from '../../domain/deposits/next-check.ts';
import type { Money } from '../../domain/money.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { findDeposit } from '../../store/deposits/deposit-store.ts';
import type { UseCaseResult } from '../outcome.ts';
import { decideDepositSteps } from './decide-deposit-step.ts';

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
 * was closed, or its money taken back. A read of an ended deposit does not ask again. `reversed` is what the signed
 * notification says was taken back in all, if a query does not tell it.
 */
export const receiveDepositNotification = async (
  deps: DepositCheckDeps,
  id: string,
  now: Instant,
  reversed?: Money,
): Promise<UseCaseResult<Deposit | undefined>> => {
  const deposit = await findDeposit(deps.table, id);
  return deposit ? askProvider(deps, deposit, now, reversed) : { response: undefined };
};

const askProvider = async (
  deps: DepositCheckDeps,
  deposit: Deposit,
  now: Instant,
  reversed?: Money,
): Promise<UseCaseResult<Deposit>> => {
  const { id, status } = deposit;
  const answer = { ...atLeast(reversed, deposit), ...(await queryProvider(deps, deposit)) };
  const isOver = answer.status === 'not_begun' && isPastClosing(deposit.createdAt, now, deps.policy.deposits);
  const commands = commandsFor(isOver ? { status: 'closed' } : answer, deposit);
  const step = decideDepositSteps(deps, deposit, commands, now);
  if (isRefusal(step)) {
    log('error', 'a deposit refused a step', { id, status, steps: commands.map(({ type }) => type) });
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

/** A notification may be old, so that what it says was taken back never replaces a greater total. */
const atLeast = (reversed: Money | undefined, deposit: Deposit): { readonly reversed?: Money } => {
  const known = deposit.reversed;
  return reversed ? { reversed: known && known.amount > reversed.amount ? known : reversed } : {};
};

/**
 * The steps that an answer of the provider causes; none if it says nothing new. The first answer about a payment may
 * say that money was taken back since.
 */
const commandsFor = (
  answer: PaymentStatus,
  { status, amount, paid = amount, reversed: known }: Deposit,
): readonly DepositCommand[] => {
  const isAwaited = status === 'pending' || status === 'closed';
  if (answer.status === 'received') {
    const { amount, reference, reversed } = answer;
    const isNews = reversed && (reversed.amount > 0 || known);
    return [
      ...(isAwaited ? [{ type: 'pay', amount, reference } as const] : []),
      ...(isNews ? [{ type: 'reverse', total: reversed } as const] : []),
    ];
  }
  if (answer.status !== 'closed' || status === 'closed') return [];
  // A paid deposit that the provider closes was refunded there.
  return [status === 'pending' ? { type: 'close' } : { type: 'reverse', total: paid }];
};
