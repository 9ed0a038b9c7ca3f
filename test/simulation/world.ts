import type { Order } from '#shared/domain/orders/order.ts';
import { defaultPolicy, type Policy } from '#shared/domain/policy/policy.ts';
import { toEpochMs, toInstant } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { partyIdOf } from '#test/support/open-account.ts';
import { createRandomSource, type RandomSource } from '#test/support/random-source.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { drawFaultRates, type Span } from './fault-rates.ts';
import { checkDepositsEnd } from './invariants/deposits.ts';
import { checkEnd } from './invariants/final-state.ts';
import { createInvariantChecker } from './invariants/invariant-checker.ts';
import { checkTrialBalance, type TrialBalance, toTrialBalance } from './invariants/trial-balance.ts';
import { checkWithdrawalsEnd } from './invariants/withdrawals.ts';
import { createAgencies, simulateAgreements } from './participants/agencies.ts';
import { simulateDishonestOperator, simulateSelfDealer } from './participants/dishonest.ts';
import {
  redriveDeadLetters,
  resolveDepositCase,
  resolveWithdrawalCase,
  simulateFreeze,
} from './participants/operator-actions.ts';
import type { Person } from './participants/requests.ts';
import { simulateLoss } from './participants/simulate-loss.ts';
import { simulateOrder } from './participants/simulate-order.ts';
import { prepareMarket, prepareStaff, simulateTask } from './participants/simulate-task.ts';
import { type Earner, simulateDeposits, simulateWallet } from './participants/simulate-wallet.ts';
import { createSimulatedPlatform, type Platform, type PlatformOptions } from './platform.ts';
import { depositGatewayName } from './provider/deposit-gateway.ts';
import { bankName } from './provider/payout-provider.ts';
import { runInVirtualTime } from './run-in-virtual-time.ts';
import { createScheduler } from './scheduler.ts';
import { createTrace, type Trace } from './trace.ts';
import { findUnexpectedErrors } from './unexpected-errors.ts';

/** The result of a world: how much happened in it, and the first fault. */
export type WorldResult = {
  readonly seed: number;
  readonly orders: readonly string[];
  /** Whether it has withdrawals. */
  readonly hasMoney: boolean;
  readonly callCount: number;
  readonly faults: readonly string[];
  /** The final balances of the accounts of each kind. */
  readonly balances: TrialBalance;
  readonly platform: Platform;
  readonly trace: Trace;
};

/** More would share what a world has once, such as its accounts, but a person reads a failing world. */
const tasksPerWorld = 6;

/** The share of worlds with withdrawals, and of those the share with agencies that withdraw as well. */
const moneyProbability = 0.65;
const agencyProbability = 0.5;

/** The share of orders whose money an operator tries to move alone, and of worlds with a self-dealer. */
const dishonestyProbability = 0.15;

/** In some worlds withdrawals have a fee, and in some taxes are withheld. */
const drawPolicy = (random: RandomSource): Policy => ({
  ...defaultPolicy,
  depositProviders: ['sandbox', depositGatewayName],
  withdrawal: {
    ...defaultPolicy.withdrawal,
    provider: bankName,
    returns: { ...defaultPolicy.withdrawal.returns, reportingProviders: [bankName] },
    feeBasisPoints: random.pick([0, 0, 60]),
    feeFlat: random.pick([0, 0, 25]),
    taxRule: random.pick(['none', 'cn-2025-16']),
  },
});

const person = (sub: string, role: Person['role']): Person => ({ sub, role });

const advertiser = person('ada', 'advertiser');
const operator = person('otto', 'operator');
const otherOperator = person('olga', 'operator');
const reviewer = person('rhea', 'reviewer');
/** An operator who would like to move money alone. */
const dishonestOperator = person('omar', 'operator');
const selfDealer = { creator: person('dora', 'creator'), advertiser: person('dora', 'advertiser') };
const reviewers = [reviewer, person('rita', 'reviewer'), person('rob', 'reviewer')];

const staff = [...reviewers, operator, otherOperator, dishonestOperator];

/** The share of worlds in which staff have an account. A request of staff without one takes eleven more reads. */
const staffAccountProbability = 0.97;

const drawCreators = (random: RandomSource): readonly Person[] =>
  Array.from({ length: Math.floor(random.between(3, 7)) }, (_, at) => person(`cleo${at}`, 'creator'));

const agencies = [person('mona', 'advertiser'), person('mara', 'advertiser')];

/** A deliberate defect, to prove that it is found. */
export type InjectedDefect = Pick<PlatformOptions, 'alterCommand' | 'alterProvider' | 'isStreamDisabled'>;

/** A small platform with its people, the same for the same seed, until nothing more happens in it. */
export const runWorld = async (seed: number, injectedDefect: InjectedDefect = {}): Promise<WorldResult> => {
  const random = createRandomSource(seed);
  const scheduler = createScheduler(toEpochMs(startTime), random);
  const trace = createTrace(scheduler.now);
  const weather = drawFaultRates(random, scheduler.now());
  const creators = drawCreators(random);
  const restored = weather.incidents.get('restore');
  const hasMoney = random.chance(moneyProbability) && !restored;
  const hasAgencies = hasMoney && random.chance(agencyProbability);
  const creatorOf = new Map(creators.map((creator) => [creatorIdOf(creator.sub), creator]));
  const ownerOf = new Map(
    [...creators, selfDealer.creator].flatMap(({ sub }) => [
      [partyIdOf('creator', sub), sub],
      [partyIdOf('advertiser', sub), sub],
    ]),
  );
  const hasSelfDealer = random.chance(2 * dishonestyProbability);
  const orders = new Set<string>();
  const faults: string[] = [];
  let isFair = true;
  let isEndless = false;

  const report = (fault: string): void => {
    faults.push(fault);
    scheduler.stop();
  };
  const reportFailure = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => report(error instanceof Error ? (error.stack ?? '') : String(error)));

  const act = (order: Order): void => {
    const creator = creatorOf.get(order.creatorId);
    if (!creator) throw new Error(`${order.id} belongs to ${order.creatorId}, who is unknown`);
    const { requests, store, table } = platform;
    const life = { requests, store, table, random, scheduler, trace };
    if (random.chance(dishonestyProbability)) {
      const deal = { id: order.id, price: order.terms.price.amount };
      reportFailure(simulateDishonestOperator({ ...life, report }, dishonestOperator, otherOperator, deal));
    }
    reportFailure(simulateOrder(life, { creator, advertiser, reviewers, operator, otherOperator }, order.id));
  };
  const onOrder = (order: Order): void => {
    orders.add(order.id);
    act(order);
  };

  const simulateMoney = () => ({
    requests: platform.requests,
    table: platform.table,
    bank: platform.bank,
    gateway: platform.gateway,
    random,
    scheduler,
    trace,
  });
  const onWithdrawalCase = (id: string): void =>
    reportFailure(resolveWithdrawalCase(simulateMoney(), operator, otherOperator, id));
  const onDepositCase = (id: string): void =>
    reportFailure(resolveDepositCase(simulateMoney(), operator, otherOperator, id));

  const watch = createInvariantChecker({
    scheduler,
    random,
    report,
    onOrder,
    onRestoredOrder: act,
    ownerOf: (partyId) => ownerOf.get(partyId) ?? partyId,
    onWithdrawalCase,
    onDepositCase,
    trace,
    bank: () => platform.bank,
    stopRate: () => (isFair ? 0 : weather.stopRate),
    table: () => platform.table,
    executions: () => platform.executions,
  });
  const platform = createSimulatedPlatform({
    scheduler,
    random,
    weather,
    trace,
    policy: drawPolicy(random),
    isFaultFree: () => isFair,
    report,
    ...watch,
    ...injectedDefect,
  });

  const simulateRestore = async ({ from, to }: Span): Promise<void> => {
    await scheduler.sleep(to - scheduler.now());
    trace.note('restore', `the table is restored to ${toInstant(from)}`, [...orders].join(' '));
    await platform.restore(from);
  };

  /** What staff and the auditor do about incidents. */
  const simulateIncidents = (): readonly Promise<void>[] => {
    const money = simulateMoney();
    const [failing, lost] = [weather.incidents.get('failing effects'), weather.incidents.get('planted loss')];
    const { audit } = platform;
    return [
      ...(failing ? [redriveDeadLetters(money, operator, failing.to)] : []),
      ...(restored ? [simulateRestore(restored)] : []),
      // A restore would repair the number, too.
      ...(lost && !restored ? [simulateLoss({ ...money, audit, report }, advertiser, lost.from)] : []),
    ];
  };

  const live = async (): Promise<void> => {
    const market = { requests: platform.requests, random, scheduler };
    const people = { advertiser, reviewer, creators };
    await prepareMarket(market, people);
    if (random.chance(staffAccountProbability)) await prepareStaff(market, staff);
    if (hasSelfDealer) {
      const { creator, advertiser: dealer } = selfDealer;
      await prepareMarket(market, { advertiser: dealer, reviewer, creators: [creator] });
    }
    const agreed = hasAgencies ? await createAgencies(market, creators, agencies) : undefined;
    isFair = false;
    const money = simulateMoney();
    const earners: readonly Earner[] = [
      ...creators.map((creator) => ({ ...creator, payeeRole: 'creator' as const })),
      ...(agreed ? agencies.map((agency) => ({ ...agency, payeeRole: 'agency' as const })) : []),
    ];
    await Promise.all([
      ...Array.from({ length: tasksPerWorld }, () => simulateTask(market, people)),
      ...(hasSelfDealer ? [simulateSelfDealer({ ...market, report }, selfDealer)] : []),
      ...(hasMoney
        ? [
            ...earners.map((earner) => simulateWallet(money, earner)),
            simulateDeposits(money, advertiser),
            simulateFreeze(money, operator),
          ]
        : []),
      ...simulateIncidents(),
      ...(agreed
        ? creators.map((creator) => simulateAgreements(market, creator, agencies, agreed.get(creator)))
        : []),
    ]);
  };

  const onLog = (line: string): void => findUnexpectedErrors(line).forEach(report);
  const callCount = await runInVirtualTime(scheduler, random, onLog, () => {
    reportFailure(live());
    const onEndless = (): void => {
      isEndless = true;
    };
    return scheduler.run(watch.onQuiet, onEndless).finally(platform.stop);
  });
  const books = watch.books();
  const balances = toTrialBalance(books.balances());
  if (faults.length === 0) {
    const { table, executions, bank, gateway } = platform;
    const items = table.all();
    const add = (fault: string): void => void faults.push(fault);
    checkEnd({ items, books, executionOf: executions.find }, add);
    checkWithdrawalsEnd({ items, books, bank, withdrawals: watch.withdrawals() }, add);
    checkDepositsEnd({ items, books, gateway, deposits: watch.deposits() }, add);
    await checkTrialBalance(table, balances, add);
    if (isEndless) add('after half a year something still repeats');
  }
  return { seed, orders: [...orders], hasMoney, callCount, faults, balances, platform, trace };
};
