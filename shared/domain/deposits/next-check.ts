import { addDuration, type Instant, isPast, toEpochMs, toInstant, toMilliseconds } from '../time.ts';
import type { DepositPolicy } from './deposit-policy.ts';

/** The first check of a deposit without a notification. */
export const firstDepositCheckAt = (
  createdAt: Instant,
  { checkAfter }: Pick<DepositPolicy, 'checkAfter'>,
): Instant => addDuration(createdAt, checkAfter);

const maxPauseMs = toMilliseconds('P1D');

/**
 * When to ask again: once the deposit is twice as old as now, a day later at the latest, and as soon as it may be
 * closed. Few people pay late, so the pauses grow.
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

/** Whether a deposit that the provider knows no payment of will never be paid: its page has long been closed. */
export const isPastClosing = (
  createdAt: Instant,
  now: Instant,
  { closeAfter }: Pick<DepositPolicy, 'closeAfter'>,
): boolean => isPast(addDuration(createdAt, closeAfter), now);
