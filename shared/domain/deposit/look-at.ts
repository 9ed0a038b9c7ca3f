import { after, epoch, type Instant, instant, isPast, milliseconds } from '../time.ts';
import type { DepositPolicy } from './deposit-policy.ts';

/** When to ask first about a deposit that nobody has told of. */
export const firstLook = (createdAt: Instant, { askedAfter }: Pick<DepositPolicy, 'askedAfter'>): Instant =>
  after(createdAt, askedAfter);

const longestPause = milliseconds('P1D');

/**
 * When to ask again: once the deposit is twice as old as now, a day later at the latest, and as soon as it may be
 * closed. Who has not paid soon mostly never does.
 */
export const nextLook = (
  createdAt: Instant,
  now: Instant,
  { askedAfter, closedAfter }: DepositPolicy,
): Instant => {
  const age = Math.max(epoch(now) - epoch(createdAt), milliseconds(askedAfter));
  const next = instant(epoch(now) + Math.min(age, longestPause));
  const closes = after(createdAt, closedAfter);
  return closes > now && closes < next ? closes : next;
};

/** Whether a deposit that the provider knows no payment of will never be paid: its page has long been closed. */
export const isOverdue = (
  createdAt: Instant,
  now: Instant,
  { closedAfter }: Pick<DepositPolicy, 'closedAfter'>,
): boolean => isPast(after(createdAt, closedAfter), now);
