import * as z from 'zod';
import { type Refusal, refuse } from '../refusal.ts';
import { type Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { secondsUntil, windowOf } from './window.ts';

/** At most so often in one window; windows follow each other without a gap. */
export type RateLimit = { readonly maxCount: number; readonly window: Duration };

/**
 * How often one account may do what would burden others or cost money. They stop a flood; what a program does in earnest,
 * for an agency or in a test of speed, is far below. What people must read is limited more closely. Routes name what
 * they count as.
 */
export const defaultRates = {
  agencyRequests: { maxCount: 60, window: 'PT1H' },
  appeals: { maxCount: 120, window: 'PT1H' },
  applications: { maxCount: 600, window: 'PT1H' },
  cancellationRequests: { maxCount: 300, window: 'PT1H' },
  claims: { maxCount: 6_000, window: 'PT1H' },
  clients: { maxCount: 120, window: 'PT1H' },
  creatorApplications: { maxCount: 100, window: 'P1D' },
  deposits: { maxCount: 3_000, window: 'PT1H' },
  drafts: { maxCount: 6_000, window: 'PT1H' },
  exports: { maxCount: 1_000, window: 'PT1H' },
  extensionRequests: { maxCount: 300, window: 'PT1H' },
  invitations: { maxCount: 1_200, window: 'PT1H' },
  messages: { maxCount: 120, window: 'PT1H' },
  payoutAccounts: { maxCount: 30, window: 'PT1H' },
  questions: { maxCount: 20, window: 'PT1H' },
  reports: { maxCount: 20, window: 'PT1H' },
  submissions: { maxCount: 30, window: 'PT1H' },
  uploads: { maxCount: 120, window: 'PT1H' },
  webhookReplays: { maxCount: 120, window: 'PT1H' },
  webhooks: { maxCount: 120, window: 'PT1H' },
  webhookTests: { maxCount: 300, window: 'PT1H' },
  withdrawals: { maxCount: 600, window: 'PT1H' },
} as const satisfies Readonly<Record<string, RateLimit>>;

/** What is limited. */
export type RateLimitedAction = keyof typeof defaultRates;

export type Rates = Readonly<Record<RateLimitedAction, RateLimit>>;

/**
 * Actions of every order are counted on items that they write in any case, so that an order needs no further write.
 * The value is what they are counted per. Other actions are counted per account, on a separate item.
 */
export const embeddedCounters = {
  claims: 'account',
  uploads: 'party of an order',
  submissions: 'order',
} as const satisfies Partial<Readonly<Record<RateLimitedAction, string>>>;

export const hasEmbeddedCounter = (action: RateLimitedAction): action is keyof typeof embeddedCounters =>
  Object.hasOwn(embeddedCounters, action);

/** What there was in the window that it began with. */
export const UsageCount = z.object({ from: Instant, count: z.int() });

export type UsageCount = TypeOf<typeof UsageCount>;

/** The refusal of one time too many: the window says when it is over. */
export const refuseRateLimit = (
  action: RateLimitedAction,
  { maxCount, window }: RateLimit,
  now: Instant,
): Refusal => {
  const retryAfterSeconds = secondsUntil(windowOf(window, now).until, now);
  return refuse('throttled', `At most ${maxCount} ${toWords(action)} in ${window}; try again later.`, {
    retryAfterSeconds,
  });
};

const toWords = (action: RateLimitedAction): string =>
  action.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** One use more, in the window that now falls into, or the refusal of one too many. */
export const countUse = (
  action: RateLimitedAction,
  limit: RateLimit,
  before: UsageCount | undefined,
  now: Instant,
): UsageCount | Refusal => {
  const { from } = windowOf(limit.window, now);
  const used = before?.from === from ? before.count : 0;
  return used < limit.maxCount ? { from, count: used + 1 } : refuseRateLimit(action, limit, now);
};
