import type { Posting } from '../ledger/journal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { addDuration, type Instant, isPast, toEpochMs, toInstant } from '../time.ts';
import { canLeadTo, stepsFrom, type WithdrawalStatus } from './lifecycle.ts';
import { postingsOf } from './postings.ts';
import { isUnknownOutcome } from './provider-query.ts';
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
  const to =
    command.type === 'miss' ? statusAfterMiss(withdrawal, policy, now) : (step.to[0] as WithdrawalStatus);
  if (!command.operator && isRepeated(withdrawal, command, to)) return { withdrawal, postings: [] };
  return {
    withdrawal: applyStep(withdrawal, command, to, now),
    postings: postingsOf(withdrawal, to, command.operator?.bornBy),
  };
};

/** Whether a result of the provider says nothing new: an operator decides on it, or has decided. */
const isRepeated = (
  { status, case: opened, missedAt }: Withdrawal,
  { type }: WithdrawalCommand,
  to: WithdrawalStatus,
): boolean => {
  if (status === 'processing' && type === 'acknowledge') return missedAt === undefined;
  if (status === 'needs_operator') return opened !== undefined && !isUnknownOutcome(opened);
  return to === 'needs_operator' && opened?.kind === caseKindAfter(status) && opened.resolved !== undefined;
};

/** Why an operator must decide on a withdrawal that had this status. */
const caseKindAfter = (status: WithdrawalStatus): OperatorCase['kind'] => {
  if (status === 'failed' || status === 'returned') return 'late_success';
  return status === 'paid' ? 'late_failure' : 'unclear';
};

/**
 * A payout that the provider does not know, twice: one of unknown outcome never arrived there, and is sent again. One in
 * progress was there, so that an operator finds out where it is.
 */
const statusAfterMiss = (
  { status, missedAt }: Withdrawal,
  { minNotFoundInterval }: Pick<WithdrawalPolicy, 'minNotFoundInterval'>,
  now: Instant,
): WithdrawalStatus => {
  const isSecond = missedAt !== undefined && isPast(addDuration(missedAt, minNotFoundInterval), now);
  if (!isSecond) return status;
  return status === 'processing' ? 'needs_operator' : 'requested';
};

const applyStep = (
  withdrawal: Withdrawal,
  { type, parameters, providerReference, failure, operator }: WithdrawalCommand,
  to: WithdrawalStatus,
  now: Instant,
): Withdrawal => {
  const { missedAt: missedBefore, ...rest } = withdrawal;
  const missedAt = type === 'miss' && to === withdrawal.status ? (missedBefore ?? now) : undefined;
  const opened = updateCase(withdrawal, type, operator, to, now);
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
  type: WithdrawalCommand['type'],
  operator: WithdrawalCommand['operator'],
  to: WithdrawalStatus,
  now: Instant,
): OperatorCase | undefined => {
  if (to === 'needs_operator') {
    const kind = type === 'miss' ? 'not_found' : caseKindAfter(status);
    const bornBy = kind === 'late_failure' ? before?.resolved?.bornBy : undefined;
    return {
      kind,
      openedAt: now,
      ...(!isUnknownOutcome({ kind }) && { inSuspense: true }),
      ...(bornBy && { bornBy }),
    };
  }
  if (!before || !operator) return before;
  const { id, evidence, bornBy } = operator;
  return { ...before, resolved: { at: now, by: id, evidence, ...(bornBy && { bornBy }) } };
};
