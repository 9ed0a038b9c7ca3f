import type { RandomSource } from '#test/support/random-source.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** What a provider does with one payout. What is left out does not happen, or at once. */
export type Script = {
  /** Whether the call breaks off before the provider has kept anything; the next one finds another script. */
  readonly isLost?: boolean;
  /** So long the request is under way after its call broke off, and nobody knows of it. */
  readonly arrivesAfter?: number;
  /** Whether the call breaks off after the provider has kept the payout. */
  readonly isSilent?: boolean;
  /** So long it is being processed. */
  readonly decidesAfter?: number;
  readonly outcome: 'paid' | 'failed';
  /** So long after it failed it is paid all the same. */
  readonly paidAfterAll?: number;
  /** So long after it was paid the bank sends it back. */
  readonly sentBackAfter?: number;
  /** So long it is denied although it is known. */
  readonly deniedFor?: number;
  /** So long no answer about it is clear. */
  readonly unclearFor?: number;
};

/** Minutes or many hours, each scale as likely. */
const long = (random: RandomSource, least: number, most: number): number =>
  Math.exp(random.between(Math.log(least), Math.log(most)));

type Draw = (random: RandomSource) => Script;

const eitherWay = (random: RandomSource) => random.pick(['paid', 'paid', 'failed'] as const);

/** Each way that payouts go, and how many of a hundred go so. */
const ways: Readonly<Record<string, readonly [number, Draw]>> = {
  'paid at once': [34, () => ({ outcome: 'paid' })],
  'refused with a reason': [10, () => ({ outcome: 'failed' })],
  processing: [
    12,
    (random) => ({ outcome: eitherWay(random), decidesAfter: long(random, 5_000, 40 * hours) }),
  ],
  'lost before the money moved': [7, () => ({ outcome: 'paid', isLost: true })],
  'silent after the money moved': [8, (random) => ({ outcome: eitherWay(random), isSilent: true })],
  'arriving late': [
    5,
    (random) => ({ outcome: eitherWay(random), arrivesAfter: long(random, minutes, 12 * hours) }),
  ],
  'unclear for long': [
    6,
    (random) => ({
      outcome: eitherWay(random),
      decidesAfter: long(random, 1_000, 2 * hours),
      unclearFor: long(random, minutes, 40 * hours),
    }),
  ],
  'denied although known': [
    5,
    (random) => ({
      outcome: eitherWay(random),
      isSilent: true,
      deniedFor: long(random, minutes, 2 * hours),
    }),
  ],
  'paid after it had failed': [
    5,
    (random) => ({
      outcome: 'failed',
      decidesAfter: random.pick([0, minutes]),
      paidAfterAll: long(random, minutes, 4 * days),
    }),
  ],
  'sent back': [
    8,
    (random) => ({
      outcome: 'paid',
      decidesAfter: random.pick([0, minutes]),
      sentBackAfter: long(random, minutes, 12 * days),
    }),
  ],
};

/** One of the ways that payouts go, with its name. */
export const drawScript = (random: RandomSource): readonly [string, Script] => {
  let left = random.between(0, 100);
  for (const [name, [share, draw]] of Object.entries(ways)) {
    left -= share;
    if (left < 0) return [name, draw(random)];
  }
  throw new Error('the ways that payouts go are not a hundred');
};
