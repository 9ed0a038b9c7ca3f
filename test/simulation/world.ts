import type { Order } from '#shared/domain/order/order.ts';
import { defaultPolicy, type Policy } from '#shared/domain/policy.ts';
import { epoch } from '#shared/domain/time.ts';
import { begunAt } from '#test/support/deps.ts';
import { creatorIdOf } from '#test/support/engagement.ts';
import { type RandomSource, randomSource } from '#test/support/random-source.ts';
import { checkEnd } from './invariants/end.ts';
import { checkTrialBalance, type TrialBalance, trialBalanceOf } from './invariants/trial-balance.ts';
import { watchOver } from './invariants/watch.ts';
import { checkWithdrawalsEnd } from './invariants/withdrawals.ts';
import { unforeseenIn } from './log-watch.ts';
import { bringAgencies, liveAgreements } from './participants/agencies.ts';
import { type Earner, liveDeposits, liveWallet } from './participants/earner-money.ts';
import { liveCase, liveFreeze } from './participants/operator-money.ts';
import { liveOrder } from './participants/order-life.ts';
import type { Person } from './participants/people.ts';
import { liveTask, openMarket } from './participants/task-life.ts';
import { openPlatform, type Platform, type Surroundings } from './platform.ts';
import { bankName } from './provider/reached.ts';
import { openScheduler } from './scheduler.ts';
import { openTrace, type Trace } from './trace.ts';
import { underVirtualTime } from './virtual-time.ts';
import { drawWeather } from './weather.ts';

/** What became of a world: how much happened in it, and the first thing that was wrong. */
export type WorldResult = {
  readonly seed: number;
  readonly orders: readonly string[];
  /** Whether money goes out of it. */
  readonly hasMoney: boolean;
  readonly happened: number;
  readonly faults: readonly string[];
  /** What the accounts of each kind have in the end. */
  readonly balances: TrialBalance;
  readonly platform: Platform;
  readonly trace: Trace;
};

const tasksOfAWorld = 3;

/** In so many worlds creators withdraw what they earn, and in so many of these they have agencies that do so as well. */
const shareWithMoney = 0.65;
const shareWithAgencies = 0.5;

/** Withdrawals cost something in some worlds, and taxes are withheld in some. */
const policyOf = (random: RandomSource): Policy => ({
  ...defaultPolicy,
  withdrawal: {
    ...defaultPolicy.withdrawal,
    provider: bankName,
    returns: { ...defaultPolicy.withdrawal.returns, reportedBy: [bankName] },
    feeBasisPoints: random.pick([0, 0, 60]),
    feeFlat: random.pick([0, 0, 25]),
    taxRule: random.pick(['none', 'cn-2025-16']),
  },
});

const person = (sub: string, role: Person['role']): Person => ({ sub, role });

const advertiser = person('ada', 'advertiser');
const operator = person('otto', 'operator');
const reviewer = person('rhea', 'reviewer');
const reviewers = [reviewer, person('rita', 'reviewer'), person('rob', 'reviewer')];

const creatorsOf = (random: RandomSource): readonly Person[] =>
  Array.from({ length: Math.floor(random.between(3, 7)) }, (_, at) => person(`cleo${at}`, 'creator'));

const agencies = [person('mona', 'advertiser'), person('mara', 'advertiser')];

/** A defect put in on purpose, to see that it is found. */
export type Sabotage = Pick<Surroundings, 'alter' | 'alterProvider' | 'isDeaf'>;

/** A small platform with its people, from the same beginning for the same seed, until nothing more happens in it. */
export const runWorld = async (seed: number, sabotage: Sabotage = {}): Promise<WorldResult> => {
  const random = randomSource(seed);
  const scheduler = openScheduler(epoch(begunAt), random);
  const trace = openTrace(scheduler.now);
  const weather = drawWeather(random, scheduler.now());
  const creators = creatorsOf(random);
  const hasMoney = random.chance(shareWithMoney);
  const hasAgencies = hasMoney && random.chance(shareWithAgencies);
  const creatorOf = new Map(creators.map((creator) => [creatorIdOf(creator.sub), creator]));
  const orders: string[] = [];
  const faults: string[] = [];
  let isFair = true;

  const report = (fault: string): void => {
    faults.push(fault);
    scheduler.stop();
  };
  const orReport = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => report(error instanceof Error ? (error.stack ?? '') : String(error)));

  const onOrder = (order: Order): void => {
    orders.push(order.id);
    const creator = creatorOf.get(order.creatorId);
    if (!creator) throw new Error(`${order.id} is of ${order.creatorId}, whom nobody knows`);
    const { requests, store, table } = platform;
    const life = { requests, store, table, random, scheduler, trace };
    orReport(liveOrder(life, { creator, advertiser, reviewers, operator }, order.id));
  };

  const moneyOf = () => ({ requests: platform.requests, table: platform.table, random, scheduler, trace });
  const onCase = (id: string): void =>
    orReport(liveCase({ ...moneyOf(), bank: platform.bank }, operator, id));

  const watch = watchOver({
    scheduler,
    random,
    report,
    onOrder,
    onCase,
    trace,
    bank: () => platform.bank,
    stops: () => (isFair ? 0 : weather.stops),
    table: () => platform.table,
    executions: () => platform.executions,
  });
  const platform = openPlatform({
    scheduler,
    random,
    weather,
    trace,
    policy: policyOf(random),
    isFair: () => isFair,
    report,
    ...watch,
    ...sabotage,
  });

  const live = async (): Promise<void> => {
    const market = { requests: platform.requests, random, scheduler };
    const people = { advertiser, reviewer, creators };
    await openMarket(market, people);
    const agreed = hasAgencies ? await bringAgencies(market, creators, agencies) : undefined;
    isFair = false;
    const money = moneyOf();
    const earners: readonly Earner[] = [
      ...creators.map((creator) => ({ ...creator, earnsAs: 'creator' as const })),
      ...(agreed ? agencies.map((agency) => ({ ...agency, earnsAs: 'agency' as const })) : []),
    ];
    await Promise.all([
      ...Array.from({ length: tasksOfAWorld }, () => liveTask(market, people)),
      ...(hasMoney
        ? [
            ...earners.map((earner) => liveWallet(money, earner)),
            liveDeposits(money, advertiser),
            liveFreeze(money, operator),
          ]
        : []),
      ...(agreed
        ? creators.map((creator) => liveAgreements(market, creator, agencies, agreed.get(creator)))
        : []),
    ]);
  };

  const onLog = (line: string): void => unforeseenIn(line).forEach(report);
  const happened = await underVirtualTime(scheduler, random, onLog, () => {
    orReport(live());
    return scheduler.run().finally(platform.stop);
  });
  const books = watch.books();
  const balances = trialBalanceOf(books.balances());
  if (faults.length === 0) {
    const { table, executions, bank } = platform;
    const items = table.all();
    const add = (fault: string): void => void faults.push(fault);
    checkEnd({ items, books, executionOf: executions.find }, add);
    checkWithdrawalsEnd({ items, books, bank, withdrawals: watch.withdrawals() }, add);
    const isAllTold = trace.notes().every(({ kind }) => kind !== 'given up');
    await checkTrialBalance(table, balances, isAllTold, add);
  }
  return { seed, orders, hasMoney, happened, faults, balances, platform, trace };
};
