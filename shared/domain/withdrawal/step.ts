import type { Posting } from '../ledger/journal.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { after, epoch, type Instant, instant, isPast } from '../time.ts';
import { hasLedTo, stepsFrom, type WithdrawalStatus } from './lifecycle.ts';
import { postingsOf } from './postings.ts';
import type { OperatorCase, Withdrawal, WithdrawalCommand } from './withdrawal.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

export type Stepped = { readonly withdrawal: Withdrawal; readonly postings: readonly Posting[] };

/** Moves a withdrawal on. A step that leads to where it already is changes nothing. */
export const stepWithdrawal = (
  withdrawal: Withdrawal,
  command: WithdrawalCommand,
  policy: Pick<WithdrawalPolicy, 'notFoundTwiceApart'>,
  now: Instant,
): Stepped | Refusal => {
  const { status } = withdrawal;
  const steps = stepsFrom(status);
  const step = steps[command.type];
  if (!step && hasLedTo(status, command.type)) return { withdrawal, postings: [] };
  if (!step) {
    return refuse('illegal-transition', `A withdrawal that is ${status} does not ${command.type}.`, {
      state: status,
      allowed: Object.keys(steps),
    });
  }
  // What ended twice and differently is a person's: to hear either end again from the provider decides nothing.
  if (isContradicted(withdrawal) && !command.operator) return { withdrawal, postings: [] };
  const to = command.type === 'miss' ? afterMiss(withdrawal, policy, now) : (step.to[0] as WithdrawalStatus);
  return {
    withdrawal: moved(withdrawal, command, to, now),
    postings: postingsOf(withdrawal, to, command.operator?.bornBy),
  };
};

const isContradicted = ({ status, case: opened }: Withdrawal): boolean =>
  status === 'needs_operator' && opened?.kind === 'late_success';

const afterMiss = (
  { missedAt }: Withdrawal,
  { notFoundTwiceApart }: Pick<WithdrawalPolicy, 'notFoundTwiceApart'>,
  now: Instant,
): WithdrawalStatus =>
  missedAt && isPast(after(missedAt, notFoundTwiceApart), now) ? 'requested' : 'unknown';

const moved = (
  withdrawal: Withdrawal,
  { type, parameters, providerReference, failure, operator }: WithdrawalCommand,
  to: WithdrawalStatus,
  now: Instant,
): Withdrawal => {
  const { missedAt: missedBefore, ...rest } = withdrawal;
  const missedAt = type === 'miss' && to === 'unknown' ? (missedBefore ?? now) : undefined;
  const opened = caseAfter(withdrawal, to, operator, now);
  const sentAt = type === 'submit' ? sentFrom(withdrawal, now) : withdrawal.sentAt;
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

/** Whoever could not be sent has not been kept waiting by the provider. */
const sentFrom = ({ sentAt, updatedAt }: Withdrawal, now: Instant): Instant =>
  sentAt ? instant(epoch(sentAt) + (epoch(now) - epoch(updatedAt))) : now;

const caseAfter = (
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
