import { memoryOf } from './meter.ts';
import type { Prices } from './prices.ts';
import type { Cost } from './scenarios.ts';

/** The counts that have a budget. */
export type Totals = {
  readonly requests: number;
  readonly units: number;
  readonly transitions: number;
  readonly invocations: number;
};

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

const unitsOf = ({ requests }: Cost) => requests.flatMap(({ units }) => units);

export const readUnitsOf = (cost: Cost): number => sum(unitsOf(cost).map(({ read }) => read));

export const writeUnitsOf = (cost: Cost): number => sum(unitsOf(cost).map(({ write }) => write));

export const totalsOf = (cost: Cost): Totals => ({
  requests: cost.requests.length,
  units: readUnitsOf(cost) + writeUnitsOf(cost),
  transitions: cost.transitions,
  invocations: sum([...cost.invocations.values()].map(({ count }) => count)),
});

/** Invocations if the stream is read in batches of ten orders: each reader runs once per step instead of once per record. */
export const invocationsInBatches = ({ invocations }: Cost, orders = 10): number =>
  sum(
    [...invocations].map(([name, { count }]) =>
      name === 'project' || name === 'wake-workflow' ? count / orders : count,
    ),
  );

/** Read and write units by kind of item, the dearest first. */
export const unitsByKind = (cost: Cost): readonly (readonly [string, { read: number; write: number }])[] => {
  const byKind = new Map<string, { read: number; write: number }>();
  for (const { kind, read, write } of unitsOf(cost)) {
    const before = byKind.get(kind) ?? { read: 0, write: 0 };
    byKind.set(kind, { read: before.read + read, write: before.write + write });
  }
  return [...byKind].toSorted(([, a], [, b]) => b.read + b.write - a.read - a.write);
};

/** US dollars for a thousand runs at list prices, by what is paid for. */
export const dollarsPerThousand = (cost: Cost, { million, thousand, gigabyteSecond }: Prices) => {
  const { invocations } = totalsOf(cost);
  const gigabyteSeconds = sum(
    [...cost.invocations].map(
      ([name, { count, milliseconds }]) =>
        (Math.max(count, Math.ceil(milliseconds)) / 1000) * (memoryOf(name) / 1024),
    ),
  );
  const perMillion = (count: number, price: number): number => (count * price) / 1000;
  return {
    transitions: cost.transitions * thousand.transitions,
    table:
      perMillion(readUnitsOf(cost), million.readUnits) + perMillion(writeUnitsOf(cost), million.writeUnits),
    functions: perMillion(invocations, million.invocations) + gigabyteSeconds * gigabyteSecond * 1000,
    requests: perMillion(cost.apiRequests, million.apiRequests),
    objects:
      perMillion(cost.objectWrites, million.objectWrites) + perMillion(cost.objectReads, million.objectReads),
  };
};
