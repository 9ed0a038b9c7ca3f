import { addDuration, type Instant, isPast, toEpochMs, toInstant, toMilliseconds } from '../time.ts';
import type { DepositPolicy } from './deposit-policy.ts';

/** The first check of a deposit without a notification. */
export const firstDepositCheckAt = (
  createdAt: Instant,
  { checkAfter }: Pick<DepositPolicy, 'checkAfter'>,
): Instant => addDuration(createdAt, checkAfter);

const maxPauseMs = toMilliseconds('P1D');

/**
 * The next check: when the deposit is twice as old, after a day at the latest, and when it can be closed. The intervals
 * increase because few people pay late.
 */
export const nextDepositCheckAt = (
  createdAt: Instant,
  now: Instant,
  { checkAfter, closeAfter }: DepositPolicy,
): Instant => {
  const age = Math.max(toEpochMs(now) - toEpochMs(createdAt), toMilliseconds(checkAfter));
  const next = toInstant(toEpochMs(now) + Math.min(age, maxPauseMs));
  const closes = addDuration(createdAt, closeAfter);
  return closes > now && closes < next ? closes : next;
};

/** Whether a deposit without a payment can be closed, because its page closed long ago. */
export const isPastClosing = (
  createdAt: Instant,
  now: Instant,
  { closeAfter }: Pick<DepositPolicy, 'closeAfter'>,
): boolean => isPast(addDuration(createdAt, closeAfter), now);
