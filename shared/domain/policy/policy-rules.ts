import { knownPlatforms } from '../creators/platform-account.ts';
import { FULL } from '../matching/fit.ts';
import {
  depositProviderNames,
  payoutProviderNames,
  returnReportingProviderNames,
} from '../payment-providers/payment-providers.ts';
import { canPay } from '../payment-providers/route-payout.ts';
import { type Duration, toMilliseconds } from '../time.ts';
import { faultsOfUploads } from '../uploads/upload-policy-faults.ts';
import { faultsOfWebhooks } from '../webhooks/webhook-policy.ts';
import { taxRuleNames } from '../withdrawals/tax/rules.ts';
import type { Policy } from './policy.ts';

/** The faults of a policy whose values have the right shape: numbers out of range, unknown names. */
export const faultsOfRules = (policy: Policy): readonly string[] => [
  ...faultsOfNames(policy),
  ...faultsOfNumbers(policy),
  ...faultsOfTimes(policy),
  ...faultsOfChoices(policy),
  ...faultsOfOpenOrders(policy.engagement),
  ...faultsOfUploads(policy.uploads),
  ...faultsOfWebhooks(policy.webhooks),
];

type Rule = readonly [holds: boolean, fault: string];

const brokenRules = (rules: readonly Rule[]): readonly string[] =>
  rules.filter(([holds]) => !holds).map(([, fault]) => fault);

/** Names are parts of keys, with the separators `#` and `@`. */
const isKeyPart = (name: string): boolean => /^[^\s#@]{1,40}$/u.test(name);

const faultsOfNames = (policy: Policy): readonly string[] => {
  const { categories, fees } = policy;
  const known = new Set(categories);
  const names = [...categories, ...knownPlatforms(policy)];
  return [
    ...brokenRules([
      [categories.length > 0, 'categories has at least one category'],
      [known.size === categories.length, 'categories has a duplicate'],
    ]),
    ...names
      .filter((name) => !isKeyPart(name))
      .map(
        (name) =>
          `"${name}" is not a name of a category or platform: at most 40 characters, no blanks, no # or @`,
      ),
    ...fees.flatMap(({ category }, at) =>
      category === undefined || known.has(category)
        ? []
        : [`fees[${at}].category is "${category}", which is not in categories`],
    ),
  ];
};

/** The search entries of this many accounts fit into one transaction. */
const maxAccounts = 4;

const faultsOfNumbers = (policy: Policy): readonly string[] => {
  const {
    maxAccountsPerCreator,
    withdrawal,
    messages,
    questions,
    rateLimits,
    matching,
    screening,
    engagement,
  } = policy;
  const weights = Object.values(matching.weights).reduce((sum, weight) => sum + weight, 0);
  const positiveNumbers: Readonly<Record<string, number>> = {
    'messages.maxCharacters': messages.maxCharacters,
    'questions.maxQuestionCharacters': questions.maxQuestionCharacters,
    'questions.maxAnswerCharacters': questions.maxAnswerCharacters,
    'matching.maxCandidates': matching.maxCandidates,
    'screening.maxBytes': screening.maxBytes,
    'engagement.maxExtensionRequests': engagement.maxExtensionRequests,
    'engagement.maxWaitingApplications': engagement.maxWaitingApplications,
    'reviewClaims.maxAtOnce': policy.reviewClaims.maxAtOnce,
    'questions.maxPerTask': questions.maxPerTask,
    'uploads.perOrder.maxFiles': policy.uploads.perOrder.maxFiles,
    'uploads.perOrder.maxBytes': policy.uploads.perOrder.maxBytes,
    'uploads.perDay.maxFiles': policy.uploads.perDay.maxFiles,
    'uploads.perDay.maxBytes': policy.uploads.perDay.maxBytes,
    'withdrawal.minAmount': withdrawal.minAmount,
    'audit.slices': policy.audit.slices,
    'reconciliation.maxMovements': policy.reconciliation.maxMovements,
    'audit.entriesPerRun': policy.audit.entriesPerRun,
    ...Object.fromEntries(
      Object.entries(rateLimits).map(([name, { maxCount }]) => [`rateLimits.${name}.maxCount`, maxCount]),
    ),
  };
  return [
    ...Object.entries(positiveNumbers)
      .filter(([, value]) => value < 1)
      .map(([name]) => `${name} is 1 or more`),
    ...brokenRules([
      [weights === FULL, `matching.weights sum to ${weights} instead of ${FULL}`],
      [
        matching.notificationLimits.minPoints <= FULL,
        `matching.notificationLimits.minPoints is at most ${FULL}`,
      ],
      [
        matching.notificationLimits.newcomerShare <= FULL,
        `matching.notificationLimits.newcomerShare is at most ${FULL}`,
      ],
      [
        policy.contentModeration.minConfidencePercent <= 100,
        'contentModeration.minConfidencePercent is at most 100',
      ],
      // A claim reads the others.
      [policy.reviewClaims.maxAtOnce <= 20, 'reviewClaims.maxAtOnce is at most 20'],
      [withdrawal.minAmount <= withdrawal.maxAmount, 'withdrawal.minAmount is at most withdrawal.maxAmount'],
      [
        maxAccountsPerCreator >= 1 && maxAccountsPerCreator <= maxAccounts,
        `maxAccountsPerCreator is from 1 to ${maxAccounts}`,
      ],
    ]),
  ];
};

/** The times that an execution waits. */
const waitsOf = ({ timers, withdrawal }: Policy): readonly (readonly [name: string, Duration])[] => [
  ...Object.entries(timers).map(([name, duration]) => [`timers.${name}`, duration] as const),
  ['withdrawal.maxUnknownDuration', withdrawal.maxUnknownDuration],
];

/** The open orders and the waiting applications of a creator are read in one batch each. */
const maxReadOrders = 100;

const faultsOfOpenOrders = ({
  maxOpenOrders: table,
  maxWaitingApplications,
}: Policy['engagement']): readonly string[] =>
  brokenRules([
    [
      maxWaitingApplications <= maxReadOrders,
      `engagement.maxWaitingApplications is at most ${maxReadOrders}`,
    ],
    [
      Object.hasOwn(table, '0') && Object.keys(table).every((step) => /^\d{1,6}$/.test(step)),
      'engagement.maxOpenOrders has numbers of completed orders as names, and one of them is 0',
    ],
    [
      Object.values(table).every((max) => max >= 1 && max <= maxReadOrders),
      `engagement.maxOpenOrders has limits from 1 to ${maxReadOrders}`,
    ],
  ]);

/** An execution of the workflow ends after a year. */
const maxExecutionDuration = 'P365D';

const faultsOfTimes = (policy: Policy): readonly string[] => {
  const { maxTaskDuration, timers, timeZone, audit, deposits } = policy;
  const { disputeReply, disputeRuling, disputeRefund } = timers;
  const longest = toMilliseconds(maxTaskDuration) + toMilliseconds(disputeRefund);
  return brokenRules([
    ...waitsOf(policy).map(
      ([name, duration]): Rule => [
        toMilliseconds(duration) < toMilliseconds(maxExecutionDuration),
        `${name} is less than a year, because an execution of the workflow lasts at most a year`,
      ],
    ),
    [
      /^\d{4}-\d{2}-\d{2}$/.test(audit.journalFrom) && !Number.isNaN(Date.parse(audit.journalFrom)),
      `audit.journalFrom is a day, such as 2026-11-01, and not "${audit.journalFrom}"`,
    ],
    [isTimeZone(timeZone), `timeZone is the name of a zone, such as Asia/Shanghai, and not "${timeZone}"`],
    [
      toMilliseconds(disputeReply) <= toMilliseconds(disputeRuling) &&
        toMilliseconds(disputeRuling) <= toMilliseconds(disputeRefund),
      'timers.disputeReply, disputeRuling and disputeRefund end in this order',
    ],
    [
      // Otherwise a deposit is closed while its payment page is still open.
      toMilliseconds(deposits.paymentWindow) < toMilliseconds(deposits.closeAfter),
      'deposits.paymentWindow is less than deposits.closeAfter',
    ],
    [
      longest < toMilliseconds(maxExecutionDuration),
      'maxTaskDuration and timers.disputeRefund together are less than a year',
    ],
  ]);
};

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const containers = ['mp4', 'mov', 'webm', 'mkv', 'jpeg', 'png', 'webp', 'gif'] as const;
const codecs = ['h264', 'hevc', 'vp8', 'vp9', 'av1', 'prores'] as const;

const moderators = ['machine', 'reviewer'] as const;

const proofs = ['declaration', 'manual', 'fetch'] as const;

const faultsOfChoices = (policy: Policy): readonly string[] => {
  const { moderation, moderationBy, screening, uploads, publication, withdrawal } = policy;
  return [
    ...faultsOfChoice('uploads.formats', Object.values(uploads.formats), ['video', 'images']),
    ...faultsOfChoice('advertisers.verification', [policy.advertisers.verification], ['automatic', 'review']),
    ...faultsOfChoice('moderation', [moderation], ['off', 'first-task', 'always']),
    ...faultsOfChoice('moderationBy', [moderationBy], moderators),
    ...faultsOfChoice('assets.moderationBy', [policy.assets.moderationBy], moderators),
    ...faultsOfChoice('screening.allowedContainers', screening.allowedContainers, containers),
    ...faultsOfChoice('screening.allowedVideoCodecs', screening.allowedVideoCodecs, codecs),
    ...faultsOfChoice('publication.proof', [publication.proof], proofs),
    ...faultsOfChoice('publication.proofByPlatform', Object.values(publication.proofByPlatform), proofs),
    ...faultsOfChoice(
      'proposals.singlePersonUpTo',
      Object.keys(policy.proposals.singlePersonUpTo),
      policy.currencies,
    ),
    ...faultsOfChoice('depositProviders', policy.depositProviders, depositProviderNames),
    ...faultsOfChoice('withdrawal.provider', [withdrawal.provider], payoutProviderNames),
    ...faultsOfChoice('withdrawal.taxRule', [withdrawal.taxRule], taxRuleNames),
    ...faultsOfChoice(
      'withdrawal.returns.reportingProviders',
      withdrawal.returns.reportingProviders,
      returnReportingProviderNames,
    ),
    ...Object.entries(withdrawal.providerByKind).flatMap(([kind, provider]) =>
      faultsOfChoice(`withdrawal.providerByKind.${kind}`, [provider], providersThatPay(kind)),
    ),
  ];
};

const providersThatPay = (kind: string): readonly string[] =>
  payoutProviderNames.filter((name) => canPay(name, kind));

const faultsOfChoice = (
  path: string,
  given: readonly string[],
  known: readonly string[],
): readonly string[] =>
  given
    .filter((name) => !known.includes(name))
    .map((name) => `${path} has "${name}"; there are ${known.join(', ') || 'none'}`);
