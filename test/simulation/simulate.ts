import { orderIn } from './content.ts';
import { report } from './story.ts';
import { runWorld, type Sabotage, type WorldResult } from './world.ts';

export type Wanted = {
  readonly seed: number;
  /** Worlds follow each other until they have had so many orders. */
  readonly orders: number;
  readonly sabotage?: Sabotage;
  /** Called after each world. */
  readonly onWorld?: (orders: number) => void;
};

export type Simulated = {
  readonly worlds: number;
  readonly orders: number;
  /** How many things happened, one after the other. */
  readonly happened: number;
  /** How the orders ended. */
  readonly ends: ReadonlyMap<string, number>;
  /** How often each thing went wrong. */
  readonly injected: ReadonlyMap<string, number>;
  /** What was wrong in the first world in which anything was, and how to see it again. */
  readonly failure?: string;
};

/** The seed of one world: neighbours have nothing in common. */
export const seedOf = (seed: number, world: number): number =>
  Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(world + 1, 0x85ebca6b);

const countInto = (counts: Map<string, number>, names: Iterable<string>): void => {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
};

const endsIn = ({ platform }: WorldResult): readonly string[] =>
  platform.table.all().flatMap((item) => orderIn(item)?.status ?? []);

/** Runs small worlds, each from a seed of its own, up to the first in which anything is wrong. */
export const simulate = async ({ seed, orders: wanted, sabotage, onWorld }: Wanted): Promise<Simulated> => {
  const ends = new Map<string, number>();
  const injected = new Map<string, number>();
  let [worlds, orders, happened] = [0, 0, 0];
  let failure: string | undefined;
  while (orders < wanted && failure === undefined) {
    const world = await runWorld(seedOf(seed, worlds), sabotage);
    if (world.faults.length > 0) failure = report(world, seed, worlds);
    worlds += 1;
    orders += world.orders.length;
    happened += world.happened;
    countInto(ends, endsIn(world));
    countInto(
      injected,
      world.trace
        .notes()
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'step'),
    );
    onWorld?.(orders);
  }
  return { worlds, orders, happened, ends, injected, ...(failure !== undefined && { failure }) };
};
