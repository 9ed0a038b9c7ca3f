import type { RandomSource } from '#test/support/random-source.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** What a provider does with one payout. What is left out does not happen, or at once. */
export type PayoutScript = {
  /** Whether the call breaks off before the provider has kept anything; the next one finds another script. */
  readonly isRequestLost?: boolean;
  /** So long the request is under way after its call broke off, and nobody knows of it. */
  readonly arrivalDelayMs?: number;
  /** Whether the call breaks off after the provider has kept the payout. */
  readonly isResponseLost?: boolean;
  /** So long it is being processed. */
  readonly decisionDelayMs?: number;
  readonly outcome: 'paid' | 'failed';
  /** So long after it failed it is paid all the same. */
  readonly latePaymentDelayMs?: number;
  /** So long after it was paid the bank sends it back. */
  readonly returnDelayMs?: number;
  /** So long it is denied although it is known. */
  readonly notFoundMs?: number;
  /** So long no answer about it is clear. */
  readonly unclearMs?: number;
};

/** Minutes or many hours, each scale as likely. */
const drawLogUniform = (random: RandomSource, min: number, max: number): number =>
  Math.exp(random.between(Math.log(min), Math.log(max)));

type Draw = (random: RandomSource) => PayoutScript;

const drawOutcome = (random: RandomSource) => random.pick(['paid', 'paid', 'failed'] as const);

/** Each way that payouts go, and how many of a hundred go so. */
const scriptDraws: Readonly<Record<string, readonly [number, Draw]>> = {
  'paid at once': [34, () => ({ outcome: 'paid' })],
  'refused with a reason': [10, () => ({ outcome: 'failed' })],
  processing: [
    12,
    (random) => ({
      outcome: drawOutcome(random),
      decisionDelayMs: drawLogUniform(random, 5_000, 40 * hours),
    }),
  ],
  'lost before the money moved': [7, () => ({ outcome: 'paid', isRequestLost: true })],
  'silent after the money moved': [8, (random) => ({ outcome: drawOutcome(random), isResponseLost: true })],
  'arriving late': [
    5,
    (random) => ({
      outcome: drawOutcome(random),
      arrivalDelayMs: drawLogUniform(random, minutes, 12 * hours),
    }),
  ],
  'unclear for long': [
    6,
    (random) => ({
      outcome: drawOutcome(random),
      decisionDelayMs: drawLogUniform(random, 1_000, 2 * hours),
      unclearMs: drawLogUniform(random, minutes, 40 * hours),
    }),
  ],
  'denied although known': [
    5,
    (random) => ({
      outcome: drawOutcome(random),
      isResponseLost: true,
      notFoundMs: drawLogUniform(random, minutes, 2 * hours),
    }),
  ],
  'paid after it had failed': [
    5,
    (random) => ({
      outcome: 'failed',
      decisionDelayMs: random.pick([0, minutes]),
      latePaymentDelayMs: drawLogUniform(random, minutes, 4 * days),
    }),
  ],
  'sent back': [
    8,
    (random) => ({
      outcome: 'paid',
      decisionDelayMs: random.pick([0, minutes]),
      returnDelayMs: drawLogUniform(random, minutes, 12 * days),
    }),
  ],
};

/** One of the ways that payouts go, with its name. */
export const drawScript = (random: RandomSource): readonly [string, PayoutScript] => {
  let left = random.between(0, 100);
  for (const [name, [share, draw]] of Object.entries(scriptDraws)) {
    left -= share;
    if (left < 0) return [name, draw(random)];
  }
  throw new Error('the ways that payouts go are not a hundred');
};
