import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { addCounts, addNames, createCounts, type SimulationCounts } from './counts.ts';
import { withdrawalIn } from './invariants/withdrawals.ts';
import { readOrder } from './item-content.ts';
import { renderWorldReport } from './order-story.ts';
import { type InjectedDefect, runWorld, type WorldResult } from './world.ts';

export type SimulationOptions = {
  readonly seed: number;
  /** Worlds are run until they have had this many orders. */
  readonly orders: number;
  /** The first world, and the distance to the next one: several processes share the worlds of a seed so. */
  readonly first?: number;
  readonly stride?: number;
  readonly sabotage?: InjectedDefect;
  /** Called after each world, with the number of orders so far and the memory of the process. */
  readonly onWorld?: (orders: number, megabytes: number) => void;
};

export type SimulationResult = SimulationCounts & {
  /** The faults of the first world with any, and how to repeat it. */
  readonly failure?: string;
  readonly faults: readonly string[];
};

/** The seed of one world: neighbouring worlds have nothing in common. */
export const toWorldSeed = (seed: number, world: number): number =>
  Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(world + 1, 0x85ebca6b);

const toRequestKinds = ({ payee, automatic }: Withdrawal): readonly string[] => [
  payee.role,
  ...(automatic ? ['by itself'] : []),
];

const countWorld = (tally: SimulationCounts, world: WorldResult): void => {
  const { platform, orders, hasMoney, callCount, trace, balances } = world;
  const items = platform.table.all();
  const orderRecords = items.flatMap((item) => readOrder(item) ?? []);
  const withdrawals = items.flatMap((item) => withdrawalIn(item) ?? []);
  tally.worlds += 1;
  tally.orders += orders.length;
  tally.withMoney += hasMoney ? orders.length : 0;
  tally.callCount += callCount;
  tally.withAgency += orderRecords.filter(({ terms }) => terms.agency).length;
  addNames(
    tally.orderEnds,
    orderRecords.map(({ status }) => status),
  );
  addNames(
    tally.withdrawals,
    withdrawals.map(({ status }) => status),
  );
  addNames(tally.withdrawalRequests, withdrawals.flatMap(toRequestKinds));
  addCounts(tally.balances, balances);
  const kinds = trace.notes().map(({ kind }) => kind);
  addNames(
    tally.injected,
    kinds.filter((kind) => kind !== 'step'),
  );
};

/** Runs small worlds, each from its own seed, up to the first one with a fault. */
export const simulate = async (options: SimulationOptions): Promise<SimulationResult> => {
  const { seed, orders, first = 0, stride = 1, sabotage, onWorld } = options;
  const tally = createCounts();
  const began = process.cpuUsage();
  for (let number = first; tally.orders < orders; number += stride) {
    const world = await runWorld(toWorldSeed(seed, number), sabotage).catch((error: unknown) => {
      throw new Error(`Seed ${seed}, world ${number} broke off`, { cause: error });
    });
    countWorld(tally, world);
    const { user, system } = process.cpuUsage(began);
    tally.processorMs = (user + system) / 1_000;
    const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
    tally.maxMegabytes = Math.max(tally.maxMegabytes, megabytes);
    onWorld?.(tally.orders, megabytes);
    const { faults } = world;
    if (faults.length > 0) return { ...tally, faults, failure: renderWorldReport(world, seed, number) };
  }
  return { ...tally, faults: [] };
};
