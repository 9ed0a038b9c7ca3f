import type { RandomSource } from '#test/support/random-source.ts';
import { drawLogUniform } from './draw.ts';

/** The possible failures of a call of a function. */
export type Fault =
  | 'throttled'
  | 'conflict'
  | 'lost reply'
  | 'lost reply, sent again'
  | 'crash before'
  | 'crash after';

const rates: FaultRates['rates'] = [
  ['throttled', 0.006],
  ['conflict', 0.012],
  ['lost reply', 0.006],
  ['lost reply, sent again', 0.006],
  ['crash before', 0.006],
  ['crash after', 0.006],
];

const hours = 3_600_000;
const days = 24 * hours;

/** What happens at most once in a world: how likely, and for how many hours. */
const incidents = {
  /** The table, the queues and the providers reject each call. */
  outage: { probability: 0.05, hours: [1 / 60, 2] },
  /** New executions fail in their first state, as with a broken definition. */
  'broken machine': { probability: 0.1, hours: [1, 1] },
  /** The functions of the state machines cannot be called, as without a permission. */
  'broken functions': { probability: 0.06, hours: [1, 1] },
  /** The stream loses records: no reader gets them. */
  'lost records': { probability: 0.12, hours: [0.1, 12] },
  /** The effects of some items fail. They become dead letters. */
  'failing effects': { probability: 0.1, hours: [0.5, 6] },
  /** The platform's balance at the payout provider is empty. */
  'empty balance': { probability: 0.08, hours: [12, 120] },
  /** A stored number is off by one unit until an audit has found it, in a day. The auditor runs only then. */
  'planted loss': { probability: 0.12, hours: [0, 0] },
  /**
   * The table is restored to an earlier moment, so that some hours are lost. Withdrawals are not simulated in the same
   * world.
   */
  restore: { probability: 0.1, hours: [0.1, 30] },
} as const satisfies Record<string, { probability: number; hours: readonly [number, number] }>;

export type Incident = keyof typeof incidents;

export type Span = { readonly from: number; readonly to: number };

/** How likely each failure is at any call, and the times of incidents. */
export type FaultRates = {
  readonly rates: readonly (readonly [Fault, number])[];
  readonly incidents: ReadonlyMap<Incident, Span>;
  /** The maximum error of a function's clock, in both directions. */
  readonly clockSkewMs: number;
  /** How likely a batch of the stream is repeated, or delivered much later. */
  readonly redeliveryRate: number;
  /** How likely an execution is stopped after one of its steps. */
  readonly stopRate: number;
  readonly delayRate: number;
};

const drawIncidents = (random: RandomSource, now: number): FaultRates['incidents'] => {
  const drawn = new Map<Incident, Span>();
  for (const [
    incident,
    {
      probability,
      hours: [min, max],
    },
  ] of Object.entries(incidents)) {
    if (!random.chance(probability)) continue;
    // Most orders begin in the first hours, and some end weeks later.
    const from = now + drawLogUniform(random, hours / 4, 20 * days);
    drawn.set(incident as Incident, { from, to: from + random.between(min, max) * hours });
  }
  return drawn;
};

/** Few, some or many failures, and in some worlds incidents. */
export const drawFaultRates = (random: RandomSource, now: number): FaultRates => {
  const force = random.pick([0, 1, 1, 2, 5]);
  return {
    rates: rates.map(([fault, rate]) => [fault, rate * force] as const),
    incidents: drawIncidents(random, now),
    clockSkewMs: random.pick([0, 50, 300]),
    redeliveryRate: 0.05 * force,
    delayRate: 0.02 * force,
    stopRate: 0.0005 * force,
  };
};

/** They stop no function, execution or record. */
const harmless: ReadonlySet<Incident> = new Set(['empty balance', 'planted loss']);

/** Whether nothing keeps the workflow from acting in time. */
export const hasNoFaults = ({ rates: likely, incidents: drawn, stopRate }: FaultRates): boolean =>
  stopRate === 0 &&
  likely.every(([, rate]) => rate === 0) &&
  [...drawn.keys()].every((incident) => harmless.has(incident));

/** Whether an incident happens at a time. */
export const isDuring = ({ incidents: drawn }: FaultRates, incident: Incident, now: number): boolean => {
  const span = drawn.get(incident);
  return span !== undefined && now >= span.from && now < span.to;
};

export const drawFault = ({ rates: likely }: FaultRates, random: RandomSource): Fault | undefined => {
  let left = random.drawUnit();
  for (const [fault, rate] of likely) {
    left -= rate;
    if (left < 0) return fault;
  }
  return undefined;
};
