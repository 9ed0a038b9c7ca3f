import type { Withdrawal } from '#shared/domain/withdrawal/withdrawal.ts';
import { orderIn } from './content.ts';
import { withdrawalIn } from './invariants/withdrawals.ts';
import { report } from './story.ts';
import { addCounts, countInto, emptyTally, type Tally } from './tally.ts';
import { runWorld, type Sabotage, type WorldResult } from './world.ts';

export type Wanted = {
  readonly seed: number;
  /** Worlds follow each other until they have had so many orders. */
  readonly orders: number;
  /** The first world, and how far the next one is: several processes share the worlds of a seed so. */
  readonly first?: number;
  readonly stride?: number;
  readonly sabotage?: Sabotage;
  /** Called after each world, with how many orders there have been and what memory the process holds. */
  readonly onWorld?: (orders: number, megabytes: number) => void;
};

export type Simulated = Tally & {
  /** What was wrong in the first world in which anything was, and how to see it again. */
  readonly failure?: string;
};

/** The seed of one world: neighbours have nothing in common. */
export const seedOf = (seed: number, world: number): number =>
  Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(world + 1, 0x85ebca6b);

const askedAs = ({ payee, automatic }: Withdrawal): readonly string[] => [
  payee.role,
  ...(automatic ? ['by itself'] : []),
];

const tallyWorld = (tally: Tally, world: WorldResult): void => {
  const { platform, orders, hasMoney, happened, trace, balances } = world;
  const items = platform.table.all();
  const lived = items.flatMap((item) => orderIn(item) ?? []);
  const withdrawals = items.flatMap((item) => withdrawalIn(item) ?? []);
  tally.worlds += 1;
  tally.orders += orders.length;
  tally.withMoney += hasMoney ? orders.length : 0;
  tally.happened += happened;
  tally.withAgency += lived.filter(({ terms }) => terms.agency).length;
  countInto(
    tally.ends,
    lived.map(({ status }) => status),
  );
  countInto(
    tally.withdrawals,
    withdrawals.map(({ status }) => status),
  );
  countInto(tally.askedFor, withdrawals.flatMap(askedAs));
  addCounts(tally.balances, balances);
  const kinds = trace.notes().map(({ kind }) => kind);
  countInto(
    tally.injected,
    kinds.filter((kind) => kind !== 'step'),
  );
};

/** Runs small worlds, each from a seed of its own, up to the first in which anything is wrong. */
export const simulate = async (wanted: Wanted): Promise<Simulated> => {
  const { seed, orders, first = 0, stride = 1, sabotage, onWorld } = wanted;
  const tally = emptyTally();
  const began = process.cpuUsage();
  for (let number = first; tally.orders < orders; number += stride) {
    const world = await runWorld(seedOf(seed, number), sabotage).catch((error: unknown) => {
      throw new Error(`Seed ${seed}, world ${number} broke off`, { cause: error });
    });
    tallyWorld(tally, world);
    const { user, system } = process.cpuUsage(began);
    tally.processorMs = (user + system) / 1_000;
    const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
    tally.mostMegabytes = Math.max(tally.mostMegabytes, megabytes);
    onWorld?.(tally.orders, megabytes);
    if (world.faults.length > 0) return { ...tally, failure: report(world, seed, number) };
  }
  return tally;
};
