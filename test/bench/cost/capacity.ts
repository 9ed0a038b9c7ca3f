import { streamReaders } from '#infra/stacks/workflow.ts';
import { accountShards, deadlineShards, kindShards } from '#shared/store/keys.ts';
import { journalShards } from '#shared/store/ledger/journal-store.ts';
import { budget } from './budget.ts';
import { pricesByRegion } from './prices.ts';
import type { Cost, ScenarioName } from './scenarios.ts';
import { type Totals, totalsOf } from './totals.ts';

/** The load that `infra/CAPACITY.md` computes. */
export const ordersPerDay = 10_000_000;

const secondsPerDay = 86_400;

/** The busiest hour has three times the average. */
const peakFactor = 3;

/** How long an order is open on average. */
const openDays = 10;

export const averageRate = ordersPerDay / secondsPerDay;
export const peakRate = averageRate * peakFactor;

/** The scenario of the page. */
export const pageScenario = 'approved at first' satisfies ScenarioName;

const order = budget[pageScenario];

/** What the meter counts for the same order, beside its budget. */
const metered = { apiRequests: 7, starts: 1, wakes: 6 } as const;

/** An order has one execution. Each later invocation of the function ends a wait. */
const countForPage = (cost: Cost): Totals & Record<keyof typeof metered, number> => ({
  ...totalsOf(cost),
  apiRequests: cost.apiRequests,
  starts: 1,
  wakes: (cost.invocations.get('wake-workflow')?.count ?? 0) - 1,
});

/** The numbers of the page that the meter counts otherwise, each as a sentence. */
export const findPageFaults = (cost: Cost): readonly string[] => {
  const counted = countForPage(cost);
  return Object.entries({ ...order, ...metered })
    .filter(([name, assumed]) => counted[name as keyof typeof counted] !== assumed)
    .map(
      ([name, assumed]) =>
        `${name} is ${counted[name as keyof typeof counted]}, and the page says ${assumed}`,
    );
};

/** Mean duration and memory of an invocation, as assumed: the meter's machine is no Lambda. */
const invocation = { seconds: 0.1, gigabytes: 0.5 } as const;

/** The throughput of one partition of the table or of an index, per second. */
const partition = { writes: 1_000, reads: 3_000 } as const;

/** Invocations of one shard of the stream at once, by one reader. */
const parallelism = 4;

/** A load at the peak against a quota: its arithmetic as text, and both numbers. */
export type Load = {
  readonly what: string;
  readonly arithmetic: string;
  readonly peak: number;
  readonly quota: number;
  readonly quotaName: string;
};

const ratio = (count: number, what: string, quota: number, quotaName: string): Load => ({
  what,
  arithmetic: `${count} × ${Math.round(peakRate)}`,
  peak: count * peakRate,
  quota,
  quotaName,
});

const partitions = Math.ceil((order.units * peakRate) / partition.writes);
const readers = Object.keys(streamReaders).length;
const openExecutions = ordersPerDay * openDays;

export const loads: readonly Load[] = [
  ratio(metered.apiRequests, 'API requests a second', 10_000, 'API Gateway, requests of an account'),
  ratio(
    order.units,
    'capacity units a second, as if all were written',
    40_000,
    'DynamoDB, writes of a table',
  ),
  ratio(order.transitions, 'state transitions a second', 1_500, 'Step Functions, `StateTransition`'),
  ratio(metered.starts, 'executions started a second', 300, 'Step Functions, `StartExecution`'),
  ratio(metered.wakes, 'waits ended a second', 500, 'Step Functions, `SendTaskSuccess`'),
  {
    what: 'open executions',
    arithmetic: `${ordersPerDay.toLocaleString('en')} × ${openDays} days`,
    peak: openExecutions,
    quota: 1_000_000,
    quotaName: 'Step Functions, open executions',
  },
  {
    what: 'functions at once, at batch size one',
    arithmetic: `${order.invocations} × ${Math.round(peakRate)} × ${invocation.seconds} s`,
    peak: order.invocations * peakRate * invocation.seconds,
    quota: 1_000,
    quotaName: 'Lambda, concurrent executions',
  },
  {
    what: 'readers of the stream at once, at most',
    arithmetic: `${partitions} shards × ${parallelism} × ${readers} readers`,
    peak: partitions * parallelism * readers,
    quota: 1_000,
    quotaName: 'Lambda, concurrent executions',
  },
];

/** Containers of one reader of the stream at once, at most. */
const containers = partitions * parallelism;

/**
 * A partition that all orders share: its parts, and the units that one order uses in all of them, or that each container
 * of a reader uses in a second.
 */
export type HotKey = {
  readonly name: string;
  readonly shards: number;
  readonly units: number;
  readonly per?: 'container';
  readonly limit: number;
};

export const hotKeys: readonly HotKey[] = [
  { name: 'list of all orders (`ORDERS`)', shards: 1, units: 1, limit: partition.writes },
  { name: 'queue of the platform review (`QUEUE#in_review`)', shards: 1, units: 2, limit: partition.writes },
  {
    name: 'orders to check (`LOOK_AT#…`): a place is removed and written at each step and at the first wait',
    shards: deadlineShards,
    units: 2 * (metered.apiRequests + 1),
    limit: partition.writes,
  },
  { name: 'journal of a day', shards: journalShards, units: 2, limit: partition.writes },
  { name: 'sums by kind of account', shards: kindShards, units: 4, limit: partition.writes },
  { name: 'list of accounts (`BOOKS#…`)', shards: accountShards, units: 1, limit: partition.writes },
  {
    name: 'accounts with webhooks (`LISTENERS`), read once a second by each container',
    shards: 1,
    units: 1,
    per: 'container',
    limit: partition.reads,
  },
];

/** What uses the units of a key in a second at the peak: orders, or containers. */
export const usersOf = ({ per }: HotKey): number => (per === 'container' ? containers : peakRate);

export const peakOf = (key: HotKey): number => (key.units * usersOf(key)) / key.shards;

/** A part of the costs: its arithmetic as text, and US dollars a day at list prices of us-east-1. */
export type DailyCost = { readonly what: string; readonly arithmetic: string; readonly dollars: number };

export const dailyCosts = (): readonly DailyCost[] => {
  const prices = pricesByRegion['us-east-1'];
  if (!prices) throw new Error('there are no prices of us-east-1');
  const { million, thousand, gigabyteSecond } = prices;
  const millions = ordersPerDay / 1e6;
  const gigabyteSeconds = order.invocations * invocation.seconds * invocation.gigabytes;
  return [
    {
      what: 'state transitions',
      arithmetic: `${order.transitions} × ${millions} million × ${thousand.transitions} a thousand`,
      dollars: order.transitions * ordersPerDay * (thousand.transitions / 1_000),
    },
    {
      what: 'table, as if all units were written',
      arithmetic: `${order.units} × ${millions} million × ${million.writeUnits} a million`,
      dollars: order.units * millions * million.writeUnits,
    },
    {
      what: 'invocations',
      arithmetic: `${order.invocations} × ${millions} million × ${million.invocations} a million`,
      dollars: order.invocations * millions * million.invocations,
    },
    {
      what: 'time of functions',
      arithmetic: `${order.invocations} × ${invocation.seconds} s × ${invocation.gigabytes} GB × ${millions} million × ${gigabyteSecond}`,
      dollars: gigabyteSeconds * ordersPerDay * gigabyteSecond,
    },
    {
      what: 'API requests',
      arithmetic: `${metered.apiRequests} × ${millions} million × ${million.apiRequests} a million`,
      dollars: metered.apiRequests * millions * million.apiRequests,
    },
  ];
};

/** The number of cells, each with a separate account or Region, whose default quota of open executions is enough. */
export const cells = Math.ceil(openExecutions / 1_000_000);
