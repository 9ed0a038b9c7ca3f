import type { RandomSource } from '#test/support/random-source.ts';

/** The possible failures of a call of a function. */
export type Fault =
  | 'throttled'
  | 'conflict'
  | 'lost reply'
  | 'lost reply, sent again'
  | 'crash before'
  | 'crash after';

/** How likely each failure is at any call, and the times of outages. */
export type FaultRates = {
  readonly rates: readonly (readonly [Fault, number])[];
  readonly outage?: { readonly from: number; readonly to: number };
  /** The maximum error of a function's clock, in both directions. */
  readonly clockSkewMs: number;
  /** How likely a batch of the stream is repeated, or delivered much later. */
  readonly redeliveryRate: number;
  /** How likely an execution is stopped after one of its steps. */
  readonly stopRate: number;
  readonly delayRate: number;
};

const rates: FaultRates['rates'] = [
  ['throttled', 0.006],
  ['conflict', 0.012],
  ['lost reply', 0.006],
  ['lost reply, sent again', 0.006],
  ['crash before', 0.006],
  ['crash after', 0.006],
];

const days = 86_400_000;

/** Few, some or many failures: in one world of twenty the table and the queues fail for a while. */
export const drawFaultRates = (random: RandomSource, now: number): FaultRates => {
  const force = random.pick([0, 1, 1, 2, 5]);
  const from = now + random.between(0, 20 * days);
  return {
    rates: rates.map(([fault, rate]) => [fault, rate * force] as const),
    ...(random.chance(0.05) && { outage: { from, to: from + random.between(60_000, 7_200_000) } }),
    clockSkewMs: random.pick([0, 50, 300]),
    redeliveryRate: 0.05 * force,
    delayRate: 0.02 * force,
    stopRate: 0.0005 * force,
  };
};

export const drawFault = ({ rates: likely }: FaultRates, random: RandomSource): Fault | undefined => {
  let left = random.drawUnit();
  for (const [fault, rate] of likely) {
    left -= rate;
    if (left < 0) return fault;
  }
  return undefined;
};
