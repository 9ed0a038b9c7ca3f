import type { RandomSource } from '#test/support/random-source.ts';
import { drawByShare, drawLogUniform, type Shares } from '../draw.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** What a payer and the provider do with one deposit. Each change happens so long after the one before. */
export type DepositScript = readonly (readonly [ms: number, change: PaymentChange])[];

/**
 * `confirm`: the payer chose an asynchronous method, which the provider confirms later. `pay`: the money has arrived, as
 * a part of the requested amount. `fail`: it will not arrive. `take back`: a refund or a chargeback of a part of what was
 * paid. `give back`: the payer lost the dispute, so that nothing is taken back any more.
 */
export type PaymentChange =
  | { readonly type: 'confirm' | 'fail' | 'give back' }
  | { readonly type: 'pay' | 'take back'; readonly part: number };

const pay = { type: 'pay', part: 1 } as const;
const takeBack = { type: 'take back', part: 1 } as const;
const takeHalfBack = { type: 'take back', part: 0.5 } as const;
const giveBack = { type: 'give back' } as const;

/** Each script of deposits, and how many of a hundred follow it. */
const scripts: Shares<DepositScript> = {
  'paid at once': [30, (random) => [[random.between(0, 30 * minutes), pay]]],
  'paid at the last moment': [8, (random) => [[random.between(1, 2) * hours, pay]]],
  'paid after its end': [8, (random) => [[random.between(25, 90) * hours, pay]]],
  'never paid': [8, () => []],
  'failed after days': [
    8,
    (random) => [
      [random.between(0, hours), { type: 'confirm' }],
      [drawLogUniform(random, hours, 5 * days), { type: 'fail' }],
    ],
  ],
  'confirmed after days': [
    8,
    (random) => [
      [random.between(0, hours), { type: 'confirm' }],
      [drawLogUniform(random, hours, 5 * days), pay],
    ],
  ],
  'paid with another amount': [
    6,
    (random) => [[random.between(0, hours), { type: 'pay', part: random.between(0.1, 1.5) }]],
  ],
  'refunded at once': [
    4,
    (random) => [
      [random.between(0, hours), pay],
      [random.between(0, 30 * minutes), random.pick([takeBack, takeHalfBack])],
    ],
  ],
  'charged back': [
    6,
    (random) => [
      [random.between(0, hours), pay],
      [drawLogUniform(random, minutes, 20 * days), takeBack],
    ],
  ],
  'refunded in two parts': [
    5,
    (random) => [
      [random.between(0, hours), pay],
      [drawLogUniform(random, minutes, 20 * days), takeHalfBack],
      [drawLogUniform(random, minutes, 10 * days), takeHalfBack],
    ],
  ],
  'charged back and given back': [
    5,
    (random) => [
      [random.between(0, hours), pay],
      [drawLogUniform(random, minutes, 10 * days), takeBack],
      [drawLogUniform(random, minutes, 10 * days), giveBack],
    ],
  ],
  'charged back twice': [
    4,
    (random) => [
      [random.between(0, hours), pay],
      [drawLogUniform(random, minutes, 5 * days), takeHalfBack],
      [drawLogUniform(random, minutes, 5 * days), giveBack],
      [drawLogUniform(random, minutes, 10 * days), takeBack],
    ],
  ],
};

/** A script of deposits, with its name. */
export const drawDepositScript = (random: RandomSource): readonly [string, DepositScript] =>
  drawByShare(scripts, random);
