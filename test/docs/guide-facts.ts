import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { toMilliseconds } from '#shared/domain/time.ts';
import { idempotencyRetention } from '#shared/store/idempotency-store.ts';

type Fact = readonly [what: string, value: string | number];

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** A duration in its largest whole unit; a day is 24 hours. */
export const toWords = (duration: string): string => {
  const milliseconds = toMilliseconds(duration);
  const [unit, size] = units.find(([, each]) => milliseconds % each === 0) ?? (['millisecond', 1] as const);
  const count = milliseconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};

const toSize = (bytes: number): string =>
  bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3} GiB` : `${bytes / 1024 ** 2} MiB`;

const toAmount = (minorUnits: number): string => `${minorUnits} minor units`;

const { webhooks, uploads, withdrawal, screening } = defaultPolicy;

const facts: Readonly<Record<string, readonly Fact[]>> = {
  idempotency: [['a key is remembered for', toWords(idempotencyRetention)]],
  uploads: [
    ['largest file', toSize(screening.maxBytes)],
    ['a file is sent in parts above', toSize(uploads.multipartThresholdBytes)],
    ['part', `${toSize(uploads.partSize)}, or more if the file needs over ${uploads.maxParts} parts`],
    ['an upload URL is valid for', toWords(uploads.uploadUrlLifetime)],
    ['files of one party for one order', uploads.perOrder.maxFiles],
    ['media types of works', uploads.contentTypes.work.join(', ')],
  ],
  money: [
    ['smallest withdrawal', toAmount(withdrawal.minAmount)],
    ['largest withdrawal', toAmount(withdrawal.maxAmount)],
    ['withdrawals of a day', `${withdrawal.perDay.count}, ${toAmount(withdrawal.perDay.amount)} together`],
    ['wait after another payout account', toWords(withdrawal.accountChangeLock)],
    ['an operator decides on an unknown payout after', toWords(withdrawal.maxUnknownDuration)],
  ],
  webhooks: [
    ['attempts', webhooks.retryDelays.length + 1],
    ['pauses between attempts, up to a fifth longer', webhooks.retryDelays.map(toWords).join(', ')],
    ['time to answer', toWords(webhooks.attemptTimeout)],
    ['an endpoint without a success is disabled after', toWords(webhooks.disableAfter)],
    ['events of a disabled endpoint are kept for', toWords(webhooks.withheldRetention)],
    ['deliveries stay in the log for', toWords(webhooks.deliveryRetention)],
    ['both secrets sign after a rotation for', toWords(webhooks.secretOverlap)],
    ['endpoints of an account', webhooks.maxEndpoints],
  ],
};

/** The guides that have facts. */
export const guidesWithFacts: readonly string[] = Object.keys(facts);

/** The facts of a guide, from the default policy of the product. */
export const renderGuideFacts = (guide: string): string =>
  [
    '| limit | default |',
    '|---|---|',
    ...(facts[guide] ?? []).map(([what, value]) => `| ${what} | ${value} |`),
  ].join('\n');
