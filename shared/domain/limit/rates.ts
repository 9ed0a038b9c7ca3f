import { type Refusal, refuse } from '../refusal.ts';
import type { Duration, Instant } from '../time.ts';
import { secondsUntil, windowOf } from './window.ts';

/** At most so often in one window; windows follow each other without a gap. */
export type RateLimit = { readonly most: number; readonly window: Duration };

/**
 * How often one account may do what would burden others or cost money. They stop a flood; what a program does in earnest,
 * for an agency or in a test of speed, is far below. What people must read is limited more closely. Routes name what
 * they count as.
 */
export const defaultRates = {
  agencyRequests: { most: 60, window: 'PT1H' },
  appeals: { most: 120, window: 'PT1H' },
  applications: { most: 600, window: 'PT1H' },
  cancellationRequests: { most: 300, window: 'PT1H' },
  claims: { most: 6_000, window: 'PT1H' },
  clients: { most: 120, window: 'PT1H' },
  creatorApplications: { most: 100, window: 'P1D' },
  deposits: { most: 3_000, window: 'PT1H' },
  drafts: { most: 6_000, window: 'PT1H' },
  exports: { most: 1_000, window: 'PT1H' },
  extensionRequests: { most: 300, window: 'PT1H' },
  invitations: { most: 1_200, window: 'PT1H' },
  messages: { most: 120, window: 'PT1H' },
  payoutAccounts: { most: 30, window: 'PT1H' },
  questions: { most: 20, window: 'PT1H' },
  reports: { most: 20, window: 'PT1H' },
  submissions: { most: 30, window: 'PT1H' },
  uploads: { most: 120, window: 'PT1H' },
  webhookReplays: { most: 120, window: 'PT1H' },
  webhooks: { most: 120, window: 'PT1H' },
  webhookTests: { most: 300, window: 'PT1H' },
  withdrawals: { most: 600, window: 'PT1H' },
} as const satisfies Readonly<Record<string, RateLimit>>;

/** What is limited. */
export type RateLimited = keyof typeof defaultRates;

export type Rates = Readonly<Record<RateLimited, RateLimit>>;

/**
 * What every order consists of is counted by what it writes anyway, so that a completed order costs no write more, and
 * for whom that is. Everything else is counted for the account, on an item of its own.
 */
export const countedOnTheWay = {
  claims: 'account',
  uploads: 'party of an order',
  submissions: 'order',
} as const satisfies Partial<Readonly<Record<RateLimited, string>>>;

export const isCountedOnTheWay = (action: RateLimited): action is keyof typeof countedOnTheWay =>
  Object.hasOwn(countedOnTheWay, action);

/** What there was in the window that it began with. */
export type Uses = { readonly from: Instant; readonly count: number };

/** The refusal of one time too many: the window says when it is over. */
export const refuseMore = (action: RateLimited, { most, window }: RateLimit, now: Instant): Refusal => {
  const retryAfterSeconds = secondsUntil(windowOf(window, now).until, now);
  return refuse('throttled', `At most ${most} ${wordsOf(action)} in ${window}; try again later.`, {
    retryAfterSeconds,
  });
};

const wordsOf = (action: RateLimited): string =>
  action.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** One use more, in the window that now falls into, or the refusal of one too many. */
export const oneMore = (
  action: RateLimited,
  limit: RateLimit,
  before: Uses | undefined,
  now: Instant,
): Uses | Refusal => {
  const { from } = windowOf(limit.window, now);
  const used = before?.from === from ? before.count : 0;
  return used < limit.most ? { from, count: used + 1 } : refuseMore(action, limit, now);
};
