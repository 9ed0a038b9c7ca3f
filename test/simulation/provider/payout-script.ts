import type { RandomSource } from '#test/support/random-source.ts';
import { drawByShare, drawLogUniform, type Shares } from '../draw.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** How a payout stands at its provider after its first decision. */
export type PayoutEnd = 'paid' | 'failed' | 'returned';

/** What a provider does with one payout. A missing part does not happen. */
export type PayoutScript = {
  /** Whether the call fails before the provider has stored anything; the next one gets another script. */
  readonly isRequestLost?: boolean;
  /** How long after its failed call the request still arrives. */
  readonly arrivalDelayMs?: number;
  /** Whether the call fails after the provider has stored the payout. */
  readonly isResponseLost?: boolean;
  /** Its decisions, each so long after the one before. A later one contradicts an earlier one, or is a return. */
  readonly ends: readonly (readonly [ms: number, end: PayoutEnd])[];
  /** From when and until when it is denied although it is known. */
  readonly denied?: readonly [fromMs: number, toMs: number];
  /** How long no response about it is clear. */
  readonly unclearMs?: number;
};

const drawOutcome = (random: RandomSource) => random.pick(['paid', 'paid', 'failed'] as const);

/** Each script of payouts, and how many of a hundred follow it. */
const scripts: Shares<PayoutScript> = {
  'paid at once': [29, () => ({ ends: [[0, 'paid']] })],
  'refused with a reason': [9, () => ({ ends: [[0, 'failed']] })],
  processing: [
    10,
    (random) => ({ ends: [[drawLogUniform(random, 5_000, 40 * hours), drawOutcome(random)]] }),
  ],
  'lost before the money moved': [6, () => ({ ends: [[0, 'paid']], isRequestLost: true })],
  'silent after the money moved': [
    7,
    (random) => ({ ends: [[0, drawOutcome(random)]], isResponseLost: true }),
  ],
  'arriving late': [
    5,
    (random) => ({
      ends: [[0, drawOutcome(random)]],
      arrivalDelayMs: drawLogUniform(random, minutes, 12 * hours),
    }),
  ],
  'unclear for long': [
    6,
    (random) => ({
      ends: [[drawLogUniform(random, 1_000, 2 * hours), drawOutcome(random)]],
      unclearMs: drawLogUniform(random, minutes, 40 * hours),
    }),
  ],
  'denied although known': [
    5,
    (random) => ({
      ends: [[0, drawOutcome(random)]],
      isResponseLost: true,
      denied: [0, drawLogUniform(random, minutes, 2 * hours)],
    }),
  ],
  'denied in progress': [
    5,
    (random) => {
      const from = drawLogUniform(random, 5_000, 4 * hours);
      return {
        ends: [[from + drawLogUniform(random, hours, 30 * hours), drawOutcome(random)]],
        denied: [from, from + drawLogUniform(random, minutes, 40 * hours)],
      };
    },
  ],
  'paid after it had failed': [
    5,
    (random) => ({
      ends: [
        [random.pick([0, minutes]), 'failed'],
        [drawLogUniform(random, minutes, 4 * days), 'paid'],
      ],
    }),
  ],
  'failed after it was paid': [
    4,
    (random) => ({
      ends: [
        [random.pick([0, minutes]), 'paid'],
        [drawLogUniform(random, minutes, 12 * days), 'failed'],
      ],
    }),
  ],
  'sent back': [
    6,
    (random) => ({
      ends: [
        [random.pick([0, minutes]), 'paid'],
        [drawLogUniform(random, minutes, 12 * days), 'returned'],
      ],
    }),
  ],
  'contradicted twice': [
    3,
    (random) => ({
      ends: [
        [random.pick([0, minutes]), 'paid'],
        [drawLogUniform(random, minutes, 3 * days), random.pick(['failed', 'returned'] as const)],
        [drawLogUniform(random, minutes, 3 * days), 'paid'],
      ],
    }),
  ],
};

/** A script of payouts, with its name. */
export const drawPayoutScript = (random: RandomSource): readonly [string, PayoutScript] =>
  drawByShare(scripts, random);
