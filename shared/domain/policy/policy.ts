import { type AuditPolicy, defaultAuditPolicy } from '../audits/audit-policy.ts';
import { type DepositPolicy, defaultDepositPolicy } from '../deposits/deposit-policy.ts';
import { defaultNotificationLimits, type NotificationLimits } from '../matching/rank-creators.ts';
import { defaultMatchWeights, type MatchWeights } from '../matching/weights.ts';
import type { BasisPoints } from '../money.ts';
import { defaultTimers } from '../orders/process.ts';
import { defaultReminders } from '../orders/reminders.ts';
import type { Reminders, Timers } from '../orders/terms.ts';
import type { PublicationPolicy } from '../publication/publication-policy.ts';
import { defaultRates, type Rates } from '../rate-limits/rate-limits.ts';
import {
  defaultReconciliationPolicy,
  type ReconciliationPolicy,
} from '../reconciliations/reconciliation-policy.ts';
import type { ScreeningRules } from '../screening/rules.ts';
import type { ModerationPolicy } from '../tasks/moderation.ts';
import type { Duration } from '../time.ts';
import { defaultUploadPolicy, type UploadPolicy } from '../uploads/upload-policy.ts';
import { defaultWebhookPolicy, type WebhookPolicy } from '../webhooks/webhook-policy.ts';
import { defaultWithdrawalPolicy, type WithdrawalPolicy } from '../withdrawals/withdrawal-policy.ts';
import { defaultCategories } from './default-categories.ts';
import type { FeeRule } from './fees.ts';

/**
 * Every number that an operator of the platform may set. The values below are defaults of this product; none of
 * them is any other platform's rule.
 */
export type Policy = {
  /** Platforms that tasks may be for, and the followers an account there needs. */
  readonly minFollowers: Readonly<Record<string, number>>;
  /** What tasks, accounts and preferences may be about. A name once given out stays: it is part of keys. */
  readonly categories: readonly string[];
  /** What wallets are kept in and rewards may be set in; the first is a wallet's when nothing is said. */
  readonly currencies: readonly string[];
  /** What the platform keeps of an order where no rule of `fees` applies. */
  readonly feeBasisPoints: BasisPoints;
  /** Fees from a date on, by category or by advertiser. */
  readonly fees: readonly FeeRule[];
  readonly timers: Timers;
  readonly reminders: Reminders;
  readonly revisionRounds: number;
  readonly timeZone: string;
  /**
   * How far ahead the dates of a task, and of more time for an order, may lie. An execution of the workflow lives a
   * year at most; what this leaves of it is for reviews, appeals and a dispute.
   */
  readonly maxTaskDuration: Duration;
  /** How long a rejected account waits before it may apply again. */
  readonly reapplyAfter: Duration;
  /** Whether an application must say that the account's content is healthy. */
  readonly isAttestationRequired: boolean;
  /** With how many accounts a creator may work; four at most, whose places in the search fit into one transaction. */
  readonly maxAccountsPerCreator: number;
  /** How long a reviewer who begins on something has it to themselves. */
  readonly reviewClaimDuration: Duration;
  readonly forbiddenWords: readonly string[];
  /** Which tasks a reviewer moderates before they open: none, the first of an advertiser, or all. */
  readonly moderation: ModerationPolicy['moderation'];
  /** Who looks first. What the machine flags waits for a reviewer all the same. */
  readonly moderationBy: ModerationPolicy['moderationBy'];
  readonly screening: ScreeningPolicy;
  /** How sure, in per cent, an outside moderation must be of what it objects to, where one is switched on. */
  readonly contentModeration: { readonly minConfidencePercent: number };
  readonly uploads: UploadPolicy;
  readonly publication: PublicationPolicy;
  readonly withdrawal: WithdrawalPolicy;
  readonly engagement: EngagementPolicy;
  /** How long an advertiser may cancel at the amounts that were quoted. */
  readonly cancellationQuoteLifetime: Duration;
  /** What the parties of an order write to each other. */
  readonly messages: { readonly maxCharacters: number };
  readonly questions: { readonly maxQuestionCharacters: number; readonly maxAnswerCharacters: number };
  /** How often one account may do what would burden others or cost money. */
  readonly rateLimits: Rates;
  readonly matching: MatchingPolicy;
  /** How long a notification stays in an inbox. */
  readonly notificationRetention: Duration;
  readonly webhooks: WebhookPolicy;
  /** Who may be asked for money in, by name; the sandbox is for trying things out. */
  readonly depositProviders: readonly string[];
  readonly deposits: DepositPolicy;
  readonly audit: AuditPolicy;
  readonly reconciliation: ReconciliationPolicy;
};

/** How creators are chosen and invited. */
export type EngagementPolicy = {
  /** What a chosen creator is left with, at the least, until the work is due. */
  readonly minTimeToWork: Duration;
};

/** How tasks and creators are brought together. */
export type MatchingPolicy = {
  readonly weights: MatchWeights;
  /** How many creators are notified of a new task. */
  readonly notificationLimits: NotificationLimits;
  /** How many creators or tasks are scored for recommendations. */
  readonly maxCandidates: number;
};

/** The requirements of the platform for every work. */
export type ScreeningPolicy = Pick<
  ScreeningRules,
  'minShortEdgePixels' | 'isAudioRequired' | 'allowedContainers' | 'allowedVideoCodecs' | 'maxBytes'
>;

export const defaultPolicy: Policy = {
  minFollowers: { douyin: 100_000, xigua: 50_000, huoshan: 50_000 },
  categories: defaultCategories,
  currencies: ['CNY'],
  feeBasisPoints: 500,
  fees: [],
  timers: defaultTimers,
  reminders: defaultReminders,
  revisionRounds: 2,
  timeZone: 'Asia/Shanghai',
  maxTaskDuration: 'P270D',
  reapplyAfter: 'P7D',
  isAttestationRequired: false,
  maxAccountsPerCreator: 4,
  reviewClaimDuration: 'PT15M',
  forbiddenWords: [],
  moderation: 'first-task',
  moderationBy: 'machine',
  screening: {
    minShortEdgePixels: 240,
    isAudioRequired: false,
    allowedContainers: ['mp4', 'mov', 'webm', 'jpeg', 'png', 'webp'],
    allowedVideoCodecs: ['h264', 'hevc', 'vp9', 'av1'],
    maxBytes: 5 * 1024 ** 3,
  },
  contentModeration: { minConfidencePercent: 80 },
  uploads: defaultUploadPolicy,
  publication: { proof: 'declaration', proofByPlatform: {}, hostsByPlatform: {} },
  engagement: { minTimeToWork: 'PT24H' },
  cancellationQuoteLifetime: 'PT15M',
  messages: { maxCharacters: 2_000 },
  questions: { maxQuestionCharacters: 500, maxAnswerCharacters: 1_000 },
  rateLimits: defaultRates,
  matching: {
    weights: defaultMatchWeights,
    notificationLimits: defaultNotificationLimits,
    maxCandidates: 200,
  },
  notificationRetention: 'P90D',
  webhooks: defaultWebhookPolicy,
  depositProviders: ['sandbox'],
  deposits: defaultDepositPolicy,
  withdrawal: defaultWithdrawalPolicy,
  audit: defaultAuditPolicy,
  reconciliation: defaultReconciliationPolicy,
};
