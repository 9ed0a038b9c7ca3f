import type { Posting } from '../ledger/journal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { addDuration, type Instant, isPast, toEpochMs, toInstant } from '../time.ts';
import { canLeadTo, stepsFrom, type WithdrawalStatus } from './lifecycle.ts';
import { postingsOf } from './postings.ts';
import type { OperatorCase, Withdrawal, WithdrawalCommand } from './withdrawal.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

export type WithdrawalTransition = { readonly withdrawal: Withdrawal; readonly postings: readonly Posting[] };

/** Applies a step. A step to the present state changes nothing. */
export const stepWithdrawal = (
  withdrawal: Withdrawal,
  command: WithdrawalCommand,
  policy: Pick<WithdrawalPolicy, 'minNotFoundInterval'>,
  now: Instant,
): WithdrawalTransition | Refusal => {
  const { status } = withdrawal;
  const steps = stepsFrom(status);
  const step = steps[command.type];
  if (!step && canLeadTo(status, command.type)) return { withdrawal, postings: [] };
  if (!step) {
    return refuse('illegal-transition', `A withdrawal that is ${status} cannot ${command.type}.`, {
      state: status,
      allowed: Object.keys(steps),
    });
  }
  // After two different outcomes an operator decides. A repeated outcome from the provider changes nothing.
  if (hasContradictoryResults(withdrawal) && !command.operator) return { withdrawal, postings: [] };
  const to =
    command.type === 'miss' ? statusAfterMiss(withdrawal, policy, now) : (step.to[0] as WithdrawalStatus);
  return {
    withdrawal: applyStep(withdrawal, command, to, now),
    postings: postingsOf(withdrawal, to, command.operator?.bornBy),
  };
};

const hasContradictoryResults = ({ status, case: opened }: Withdrawal): boolean =>
  status === 'needs_operator' && opened?.kind === 'late_success';

const statusAfterMiss = (
  { missedAt }: Withdrawal,
  { minNotFoundInterval }: Pick<WithdrawalPolicy, 'minNotFoundInterval'>,
  now: Instant,
): WithdrawalStatus =>
  missedAt && isPast(addDuration(missedAt, minNotFoundInterval), now) ? 'requested' : 'unknown';

const applyStep = (
  withdrawal: Withdrawal,
  { type, parameters, providerReference, failure, operator }: WithdrawalCommand,
  to: WithdrawalStatus,
  now: Instant,
): Withdrawal => {
  const { missedAt: missedBefore, ...rest } = withdrawal;
  const missedAt = type === 'miss' && to === 'unknown' ? (missedBefore ?? now) : undefined;
  const opened = updateCase(withdrawal, to, operator, now);
  const sentAt = type === 'submit' ? sentAtOf(withdrawal, now) : withdrawal.sentAt;
  return {
    ...rest,
    ...(missedAt && { missedAt }),
    ...(sentAt && { sentAt }),
    ...(parameters && { parameters }),
    ...(providerReference && { providerReference }),
    ...(failure && { failure }),
    ...(opened && { case: opened }),
    status: to,
    version: withdrawal.version + 1,
    updatedAt: now,
  };
};

/** Excludes the time in which the payout could not be sent. */
const sentAtOf = ({ sentAt, updatedAt }: Withdrawal, now: Instant): Instant =>
  sentAt ? toInstant(toEpochMs(sentAt) + (toEpochMs(now) - toEpochMs(updatedAt))) : now;

const updateCase = (
  { status, case: before }: Withdrawal,
  to: WithdrawalStatus,
  operator: WithdrawalCommand['operator'],
  now: Instant,
): OperatorCase | undefined => {
  if (to === 'needs_operator')
    return { kind: status === 'failed' ? 'late_success' : 'unclear', openedAt: now };
  if (!before || !operator) return before;
  const { id, evidence, bornBy } = operator;
  return { ...before, resolved: { at: now, by: id, evidence, ...(bornBy && { bornBy }) } };
};
