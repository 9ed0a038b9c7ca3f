import type { VerificationMode } from '../advertisers/advertiser-profile.ts';
import { type AssetPolicy, defaultAssetPolicy } from '../assets/asset-policy.ts';
import { type AuditPolicy, defaultAuditPolicy } from '../audits/audit-policy.ts';
import { type DepositPolicy, defaultDepositPolicy } from '../deposits/deposit-policy.ts';
import { defaultNotificationLimits, type NotificationLimits } from '../matching/rank-creators.ts';
import { defaultMatchWeights, type MatchWeights } from '../matching/weights.ts';
import type { BasisPoints } from '../money.ts';
import { defaultMaxOpenOrders, type MaxOpenOrders } from '../orders/open-orders.ts';
import { defaultTimers } from '../orders/process.ts';
import { defaultReminders } from '../orders/reminders.ts';
import { defaultMaxExtensionRequests, type Reminders, type Timers } from '../orders/terms.ts';
import { defaultProposalPolicy, type ProposalPolicy } from '../proposals/proposal-policy.ts';
import { defaultShortLinkHosts, type PublicationPolicy } from '../publication/publication-policy.ts';
import { defaultRates, type Rates } from '../rate-limits/rate-limits.ts';
import {
  defaultReconciliationPolicy,
  type ReconciliationPolicy,
} from '../reconciliations/reconciliation-policy.ts';
import type { ScreeningRules } from '../screening/rules.ts';
import { defaultTakedownPolicy, type TakedownPolicy } from '../takedowns/takedown-policy.ts';
import type { ModerationPolicy } from '../tasks/moderation.ts';
import type { Duration } from '../time.ts';
import { defaultUploadPolicy, type UploadPolicy } from '../uploads/upload-policy.ts';
import { defaultWebhookPolicy, type WebhookPolicy } from '../webhooks/webhook-policy.ts';
import { defaultWithdrawalPolicy, type WithdrawalPolicy } from '../withdrawals/withdrawal-policy.ts';
import { defaultCategories } from './default-categories.ts';
import type { FeeRule } from './fees.ts';
import { defaultTextLimits } from './text-limits.ts';

/**
 * Every setting that a platform operator may change. The values below are the defaults of this product.
 */
export type Policy = {
  readonly accounts: AccountPolicy;
  readonly advertisers: AdvertiserPolicy;
  /** The platforms of tasks, and the followers that an account needs on each. */
  readonly minFollowers: Readonly<Record<string, number>>;
  /** The categories of tasks, accounts and preferences. A category in use must stay, because keys contain it. */
  readonly categories: readonly string[];
  /** The currencies of wallets and rewards; the first is the default. */
  readonly currencies: readonly string[];
  /** The fee of an order if no rule of `fees` applies. */
  readonly feeBasisPoints: BasisPoints;
  /** Fees by date, category and advertiser. */
  readonly fees: readonly FeeRule[];
  /** The minimum price of an order by currency, in minor units. A higher one may follow from the fee. */
  readonly minPrice: Readonly<Record<string, number>>;
  readonly timers: Timers;
  readonly reminders: Reminders;
  readonly revisionRounds: number;
  readonly timeZone: string;
  /**
   * How far ahead the dates of a task and of an extension may be. An execution of the workflow lasts at most a year;
   * the rest of it is for reviews, appeals and a dispute.
   */
  readonly maxTaskDuration: Duration;
  /** How long a rejected account waits before it may apply again. */
  readonly reapplyAfter: Duration;
  /** Whether an application must say that the account's content is healthy. */
  readonly isAttestationRequired: boolean;
  /** The accounts that a creator may have; at most four, so that their search entries fit into one transaction. */
  readonly maxAccountsPerCreator: number;
  /** How long a review claim lasts. */
  readonly reviewClaimDuration: Duration;
  /** How many claims a reviewer has at once, and how often each can be renewed. */
  readonly reviewClaims: { readonly maxAtOnce: number; readonly maxRenewals: number };
  readonly forbiddenWords: readonly string[];
  /** Which tasks a reviewer moderates before they open: none, the first of an advertiser, or all. */
  readonly moderation: ModerationPolicy['moderation'];
  /** Who moderates first. A task that the machine flags always waits for a reviewer. */
  readonly moderationBy: ModerationPolicy['moderationBy'];
  /** How long an owner may appeal against a takedown. */
  readonly takedowns: TakedownPolicy;
  readonly screening: ScreeningPolicy;
  /** The minimum confidence, in per cent, of a label of the moderation service. */
  readonly contentModeration: { readonly minConfidencePercent: number };
  readonly uploads: UploadPolicy;
  /** What parties may show as avatars, covers, and images and files of tasks. */
  readonly assets: AssetPolicy;
  readonly publication: PublicationPolicy;
  readonly withdrawal: WithdrawalPolicy;
  readonly engagement: EngagementPolicy;
  /** How long an advertiser may cancel at the amounts that were quoted. */
  readonly cancellationQuoteLifetime: Duration;
  readonly messages: { readonly maxCharacters: number };
  readonly questions: {
    readonly maxQuestionCharacters: number;
    readonly maxAnswerCharacters: number;
    /** How many questions a creator may ask about one task. */
    readonly maxPerTask: number;
  };
  /** How often one account may do actions that cost others attention or money. */
  readonly rateLimits: Rates;
  readonly matching: MatchingPolicy;
  /** How long a notification stays in an inbox. */
  readonly notificationRetention: Duration;
  readonly webhooks: WebhookPolicy;
  /** The providers of deposits; `sandbox` is for tests. */
  readonly depositProviders: readonly string[];
  readonly deposits: DepositPolicy;
  readonly proposals: ProposalPolicy;
  readonly audit: AuditPolicy;
  readonly reconciliation: ReconciliationPolicy;
};

/** Who may open an account. */
export type AccountPolicy = {
  /** The age, in years, that a person declares when they open an account; zero asks for no declaration. */
  readonly minAge: number;
};

export type AdvertiserPolicy = {
  /** Who verifies an advertiser's legal data: nobody, or a reviewer. Only a verified advertiser publishes tasks. */
  readonly verification: VerificationMode;
};

/** How creators are chosen and invited. */
export type EngagementPolicy = {
  /** The minimum time that a chosen creator has for the work. */
  readonly minTimeToWork: Duration;
  /** How many orders a creator may have taken at a time, by the number of completed orders. */
  readonly maxOpenOrders: MaxOpenOrders;
  /** How many applications to tasks may wait for a decision per creator. */
  readonly maxWaitingApplications: number;
  /** How often a creator may ask for more time on one order. */
  readonly maxExtensionRequests: number;
};

/** How tasks and creators are matched. */
export type MatchingPolicy = {
  readonly weights: MatchWeights;
  /** How many creators are notified of a new task. */
  readonly notificationLimits: NotificationLimits;
  /** How many creators or tasks are scored for recommendations. */
  readonly maxCandidates: number;
};

/** The platform's requirements for every work. */
export type ScreeningPolicy = Pick<
  ScreeningRules,
  'minShortEdgePixels' | 'isAudioRequired' | 'allowedContainers' | 'allowedVideoCodecs' | 'maxBytes'
>;

export const defaultPolicy: Policy = {
  accounts: { minAge: 18 },
  advertisers: { verification: 'automatic' },
  minFollowers: { douyin: 100_000, xigua: 50_000, huoshan: 50_000 },
  categories: defaultCategories,
  currencies: ['CNY'],
  feeBasisPoints: 500,
  fees: [],
  minPrice: { CNY: 100 },
  timers: defaultTimers,
  reminders: defaultReminders,
  revisionRounds: 2,
  timeZone: 'Asia/Shanghai',
  maxTaskDuration: 'P270D',
  reapplyAfter: 'P7D',
  isAttestationRequired: false,
  maxAccountsPerCreator: 4,
  reviewClaimDuration: 'PT15M',
  reviewClaims: { maxAtOnce: 3, maxRenewals: 2 },
  forbiddenWords: [],
  moderation: 'first-task',
  moderationBy: 'machine',
  takedowns: defaultTakedownPolicy,
  screening: {
    minShortEdgePixels: 240,
    isAudioRequired: false,
    allowedContainers: ['mp4', 'mov', 'webm', 'jpeg', 'png', 'webp'],
    allowedVideoCodecs: ['h264', 'hevc', 'vp9', 'av1'],
    maxBytes: 5 * 1024 ** 3,
  },
  contentModeration: { minConfidencePercent: 80 },
  uploads: defaultUploadPolicy,
  assets: defaultAssetPolicy,
  publication: {
    proof: 'declaration',
    proofByPlatform: {},
    hostsByPlatform: {},
    shortLinkHosts: defaultShortLinkHosts,
  },
  engagement: {
    minTimeToWork: 'PT24H',
    maxOpenOrders: defaultMaxOpenOrders,
    maxWaitingApplications: 20,
    maxExtensionRequests: defaultMaxExtensionRequests,
  },
  cancellationQuoteLifetime: 'PT15M',
  messages: defaultTextLimits.messages,
  questions: { ...defaultTextLimits.questions, maxPerTask: 20 },
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
  proposals: defaultProposalPolicy,
  audit: defaultAuditPolicy,
  reconciliation: defaultReconciliationPolicy,
};
