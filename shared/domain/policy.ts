import { defaultCategories } from './categories.ts';
import type { BasisPoints } from './money.ts';
import type { Timers } from './order/order.ts';
import { defaultTimers } from './order/process.ts';
import type { ScreeningRules } from './screening/rules.ts';
import type { Duration } from './time.ts';
import type { WithdrawalLimits } from './withdrawal/withdrawal.ts';

/**
 * Every number that an operator of the platform may set. The values below are defaults of this product; none of
 * them is any other platform's rule.
 */
export type Policy = {
  /** Platforms that tasks may be for, and the followers an account there needs. */
  readonly minimumFollowers: Readonly<Record<string, number>>;
  /** What tasks, accounts and preferences may be about. A name once given out stays: it is part of keys. */
  readonly categories: readonly string[];
  readonly currencies: readonly string[];
  readonly feeBasisPoints: BasisPoints;
  readonly timers: Timers;
  readonly revisionRounds: number;
  readonly timeZone: string;
  /** How long a rejected account waits before it may apply again. */
  readonly reapplyAfter: Duration;
  readonly forbiddenWords: readonly string[];
  readonly screening: ScreeningPolicy;
  readonly withdrawal: WithdrawalLimits;
  /** Who may be asked for money in, by name; the sandbox is for trying things out. */
  readonly depositProviders: readonly string[];
};

/** What the platform asks of every work, whatever its brief says. */
export type ScreeningPolicy = Pick<
  ScreeningRules,
  'minShortEdgePixels' | 'audioRequired' | 'allowedContainers' | 'allowedVideoCodecs' | 'maxBytes'
>;

export const defaultPolicy: Policy = {
  minimumFollowers: { douyin: 100_000, xigua: 50_000, huoshan: 50_000 },
  categories: defaultCategories,
  currencies: ['CNY'],
  feeBasisPoints: 500,
  timers: defaultTimers,
  revisionRounds: 2,
  timeZone: 'Asia/Shanghai',
  reapplyAfter: 'P7D',
  forbiddenWords: [],
  screening: {
    minShortEdgePixels: 240,
    audioRequired: false,
    allowedContainers: ['mp4', 'mov', 'webm', 'jpeg', 'png', 'webp'],
    allowedVideoCodecs: ['h264', 'hevc', 'vp9', 'av1'],
    maxBytes: 5 * 1024 ** 3,
  },
  depositProviders: ['sandbox'],
  withdrawal: { least: 100, most: 5_000_000, unknownFor: 'PT24H', notFoundTwiceApart: 'PT5M' },
};
