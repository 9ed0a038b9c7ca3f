import { FULL } from './match/fit.ts';
import type { Policy } from './policy.ts';
import { milliseconds } from './time.ts';
import { faultsOfUploads } from './upload/policy-faults.ts';
import { faultsOfWebhooks } from './webhook/webhook-policy.ts';

/** What is wrong with a policy whose every value has the right shape: its numbers and names do not fit. */
export const faultsOfRules = (policy: Policy): readonly string[] => [
  ...faultsOfCatalogues(policy),
  ...faultsOfNumbers(policy),
  ...faultsOfTimes(policy),
  ...faultsOfChoices(policy),
  ...faultsOfUploads(policy.uploads),
  ...faultsOfWebhooks(policy.webhooks),
];

type Rule = readonly [holds: boolean, fault: string];

const broken = (rules: readonly Rule[]): readonly string[] =>
  rules.filter(([holds]) => !holds).map(([, fault]) => fault);

/** Names become parts of keys, which `#` and `@` hold together. */
const isKeyPart = (name: string): boolean => /^[^\s#@]{1,40}$/u.test(name);

const faultsOfCatalogues = ({ categories, minimumFollowers, fees }: Policy): readonly string[] => {
  const known = new Set(categories);
  const names = [...categories, ...Object.keys(minimumFollowers)];
  return [
    ...broken([
      [categories.length > 0, 'categories names at least one'],
      [known.size === categories.length, 'categories names one twice'],
    ]),
    ...names
      .filter((name) => !isKeyPart(name))
      .map(
        (name) =>
          `"${name}" is no name of a category or platform: at most 40 characters, no blanks, no # or @`,
      ),
    ...fees.flatMap(({ category }, at) =>
      category === undefined || known.has(category)
        ? []
        : [`fees[${at}].category is "${category}", which categories does not name`],
    ),
  ];
};

/** So many places of a creator's accounts in the search fit into one transaction. */
const mostAccounts = 4;

const faultsOfNumbers = (policy: Policy): readonly string[] => {
  const { accountsPerCreator, withdrawal, messages, consultation, rates, matching, screening } = policy;
  const weights = Object.values(matching.weights).reduce((sum, weight) => sum + weight, 0);
  const positive: Readonly<Record<string, number>> = {
    'messages.mostCharacters': messages.mostCharacters,
    'consultation.mostQuestionCharacters': consultation.mostQuestionCharacters,
    'consultation.mostAnswerCharacters': consultation.mostAnswerCharacters,
    'matching.mostCandidates': matching.mostCandidates,
    'screening.maxBytes': screening.maxBytes,
    'withdrawal.least': withdrawal.least,
    'audit.slices': policy.audit.slices,
    'reconciliation.mostMovements': policy.reconciliation.mostMovements,
    'audit.entriesPerRun': policy.audit.entriesPerRun,
    ...Object.fromEntries(Object.entries(rates).map(([name, { most }]) => [`rates.${name}.most`, most])),
  };
  return [
    ...Object.entries(positive)
      .filter(([, value]) => value < 1)
      .map(([name]) => `${name} is 1 or more`),
    ...broken([
      [weights === FULL, `matching.weights sum to ${weights}, and have to sum to ${FULL}`],
      [matching.told.leastPoints <= FULL, `matching.told.leastPoints is at most ${FULL}`],
      [matching.told.newcomerShare <= FULL, `matching.told.newcomerShare is at most ${FULL}`],
      [policy.contentModeration.leastConfidence <= 100, 'contentModeration.leastConfidence is at most 100'],
      [withdrawal.least <= withdrawal.most, 'withdrawal.least is at most withdrawal.most'],
      [
        accountsPerCreator >= 1 && accountsPerCreator <= mostAccounts,
        `accountsPerCreator is from 1 to ${mostAccounts}`,
      ],
    ]),
  ];
};

/** An execution of the workflow ends after a year, whatever it waits for. */
const executionLives = 'P365D';

const faultsOfTimes = ({ tasksEndWithin, timers, timeZone, audit, deposits }: Policy): readonly string[] => {
  const { disputeReply, disputeRuling, disputeRefund } = timers;
  const longest = milliseconds(tasksEndWithin) + milliseconds(disputeRefund);
  return broken([
    [
      /^\d{4}-\d{2}-\d{2}$/.test(audit.journalFrom) && !Number.isNaN(Date.parse(audit.journalFrom)),
      `audit.journalFrom is a day, such as 2026-11-01, and not "${audit.journalFrom}"`,
    ],
    [isTimeZone(timeZone), `timeZone is the name of a zone, such as Asia/Shanghai, and not "${timeZone}"`],
    [
      milliseconds(disputeReply) <= milliseconds(disputeRuling) &&
        milliseconds(disputeRuling) <= milliseconds(disputeRefund),
      'timers.disputeReply, disputeRuling and disputeRefund end in this order',
    ],
    [
      // Else a deposit is closed while its page can still be paid on.
      milliseconds(deposits.payableFor) < milliseconds(deposits.closedAfter),
      'deposits.payableFor is less than deposits.closedAfter',
    ],
    [
      longest < milliseconds(executionLives),
      'tasksEndWithin and timers.disputeRefund together are less than a year',
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

const proofs = ['declaration', 'manual', 'fetch'] as const;

const faultsOfChoices = (policy: Policy): readonly string[] => {
  const { moderation, moderationBy, screening, uploads, publication } = policy;
  return [
    ...notAmong('uploads.formats', Object.values(uploads.formats), ['video', 'images']),
    ...notAmong('moderation', [moderation], ['off', 'first-task', 'always']),
    ...notAmong('moderationBy', [moderationBy], ['machine', 'reviewer']),
    ...notAmong('screening.allowedContainers', screening.allowedContainers, containers),
    ...notAmong('screening.allowedVideoCodecs', screening.allowedVideoCodecs, codecs),
    ...notAmong('publication.proof', [publication.proof], proofs),
    ...notAmong('publication.proofOn', Object.values(publication.proofOn), proofs),
  ];
};

const notAmong = (path: string, given: readonly string[], known: readonly string[]): readonly string[] =>
  given
    .filter((name) => !known.includes(name))
    .map((name) => `${path} has "${name}"; there are ${known.join(', ')}`);
