import type { RandomSource } from '#test/support/random-source.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** What a provider does with one payout. A missing part does not happen, or happens at once. */
export type PayoutScript = {
  /** Whether the call fails before the provider has stored anything; the next one gets another script. */
  readonly isRequestLost?: boolean;
  /** How long after its failed call the request still arrives. */
  readonly arrivalDelayMs?: number;
  /** Whether the call fails after the provider has stored the payout. */
  readonly isResponseLost?: boolean;
  /** How long it is processed. */
  readonly decisionDelayMs?: number;
  readonly outcome: 'paid' | 'failed';
  /** How long after its failure it is paid nevertheless. */
  readonly latePaymentDelayMs?: number;
  /** How long after the payment the bank returns it. */
  readonly returnDelayMs?: number;
  /** How long it is denied although it is known. */
  readonly notFoundMs?: number;
  /** How long no response about it is clear. */
  readonly unclearMs?: number;
};

/** Minutes or many hours, each scale equally likely. */
const drawLogUniform = (random: RandomSource, min: number, max: number): number =>
  Math.exp(random.between(Math.log(min), Math.log(max)));

type Draw = (random: RandomSource) => PayoutScript;

const drawOutcome = (random: RandomSource) => random.pick(['paid', 'paid', 'failed'] as const);

/** Each script of payouts, and how many of a hundred follow it. */
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

/** A script of payouts, with its name. */
export const drawScript = (random: RandomSource): readonly [string, PayoutScript] => {
  let left = random.between(0, 100);
  for (const [name, [share, draw]] of Object.entries(scriptDraws)) {
    left -= share;
    if (left < 0) return [name, draw(random)];
  }
  throw new Error('the shares of the payout scripts do not sum to a hundred');
};
