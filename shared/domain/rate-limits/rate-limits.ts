import * as z from 'zod';
import { type Refusal, refuse } from '../refusal.ts';
import { type Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { secondsUntil, windowOf } from './window.ts';

/** The maximum count in one window. Windows follow each other without gaps. */
export type RateLimit = { readonly maxCount: number; readonly window: Duration };

/**
 * The limits per account of actions that cost others attention or money. They stop abuse, and are far above what a
 * program for an agency needs. Limits of text that people must read are lower. Routes name their action.
 */
export const defaultRates = {
  agencyRequests: { maxCount: 60, window: 'PT1H' },
  appeals: { maxCount: 120, window: 'PT1H' },
  applications: { maxCount: 600, window: 'PT1H' },
  assets: { maxCount: 120, window: 'PT1H' },
  blocks: { maxCount: 120, window: 'PT1H' },
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
  profiles: { maxCount: 60, window: 'PT1H' },
  questions: { maxCount: 20, window: 'PT1H' },
  reports: { maxCount: 20, window: 'PT1H' },
  submissions: { maxCount: 30, window: 'PT1H' },
  uploads: { maxCount: 120, window: 'PT1H' },
  webhookReplays: { maxCount: 120, window: 'PT1H' },
  webhooks: { maxCount: 120, window: 'PT1H' },
  webhookTests: { maxCount: 300, window: 'PT1H' },
  withdrawals: { maxCount: 600, window: 'PT1H' },
} as const satisfies Readonly<Record<string, RateLimit>>;

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

/** The count in the window that begins at `from`. */
export const UsageCount = z.object({ from: Instant, count: z.int() });

export type UsageCount = TypeOf<typeof UsageCount>;

/** The refusal above the limit, with the time until the window ends. */
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

/** Counts a use in the present window, or refuses it above the limit. */
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
