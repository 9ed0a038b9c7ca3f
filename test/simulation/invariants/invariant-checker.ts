import type { Execution } from '#infra/local/state-machines/execution.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { readExecutionName } from '#shared/usecases/workflow/restart-execution.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { type Executions, hasBrokenDefinition, isWithdrawalExecution } from '../executions.ts';
import { readOrder } from '../item-content.ts';
import type { BankRecords } from '../provider/bank.ts';
import type { Scheduler } from '../scheduler.ts';
import type { CommittedChanges, MemoryTable } from '../table/memory-table.ts';
import type { Change } from '../table/writes.ts';
import type { Trace } from '../trace.ts';
import { createShareCheck } from './agency-shares.ts';
import { createAutomaticWithdrawalCheck } from './automatic-withdrawals.ts';
import { createDepositCheck, type DepositCheck, depositIn } from './deposits.ts';
import { checkHonesty } from './honesty.ts';
import { createBooks, type ExpectedLedger, type Report } from './ledger.ts';
import { canProceed, createNextActorCheck } from './next-actors.ts';
import { checkOrders, hasEnded } from './orders.ts';
import {
  createWithdrawalCheck,
  hasWithdrawalEnded,
  type WithdrawalCheck,
  withdrawalIn,
} from './withdrawals.ts';

/** Checks every write and every step of an execution. */
export type InvariantChecker = {
  readonly onCommit: (changes: CommittedChanges) => void;
  readonly onStep: (execution: Execution) => void;
  /** Begins again with the restored table. */
  readonly onRestore: () => void;
  /** Called at quiet times. */
  readonly onQuiet: () => void;
  readonly books: () => ExpectedLedger;
  readonly withdrawals: () => WithdrawalCheck;
  readonly deposits: () => DepositCheck;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly table: () => MemoryTable;
  readonly executions: () => Executions;
  readonly bank: () => BankRecords;
  readonly report: Report;
  readonly trace: Trace;
  /** How likely an execution is stopped after a step. */
  readonly stopRate: () => number;
  /** The person behind a party. */
  readonly ownerOf: (partyId: string) => string;
  /** Called with every new order. */
  readonly onOrder: (order: Order) => void;
  /** Called with every open order of a restored table. */
  readonly onRestoredOrder: (order: Order) => void;
  /** Called with every withdrawal that a person must resolve. */
  readonly onWithdrawalCase: (withdrawalId: string) => void;
  /** Called with every deposit that a person must resolve. */
  readonly onDepositCase: (depositId: string) => void;
};

const hours = 3_600_000;

/** The maximum delay of an order, with all retries and sweeps in between. */
const maxOverdueMs = 24 * hours;

/**
 * The maximum time until a failed execution is restarted: longer than any outage, and than a series of
 * failures when two of three sweeps are interrupted.
 */
const maxWithoutExecutionMs = 12 * hours;

const orderOf = (table: MemoryTable, id: string): Order | undefined => readOrder(table.get(keys.order(id)));

/** When the clock acts on an order. On hold, only the end of the hold is awaited. */
const dueOf = ({ hold, dueAt }: Order) => (hold ? hold.until : dueAt);

/** The subject of an execution, and whether nothing is left for it to do. */
type Subject = { readonly status: string; readonly isDone: boolean; readonly mayFail: boolean };

const readSubject = (table: MemoryTable, id: string): Subject | undefined => {
  const order = isWithdrawalExecution(id) ? undefined : orderOf(table, id);
  if (order) return { status: order.status, isDone: hasEnded(order), mayFail: false };
  const withdrawal = withdrawalIn(table.get(keys.withdrawal(id)));
  if (!withdrawal) return undefined;
  const { status } = withdrawal;
  return {
    status,
    isDone: hasWithdrawalEnded(withdrawal) || status === 'needs_operator',
    mayFail: withdrawal.case !== undefined,
  };
};

export const createInvariantChecker = (options: Options): InvariantChecker => {
  const { scheduler, random, report, onOrder, stopRate, trace } = options;
  let restoredAt = Number.NEGATIVE_INFINITY;
  let books: ExpectedLedger | undefined;
  const ownBooks = (): ExpectedLedger => {
    books ??= createBooks(options.table(), report);
    return books;
  };
  let withdrawals: WithdrawalCheck | undefined;
  const ownWithdrawals = (): WithdrawalCheck => {
    withdrawals ??= createWithdrawalCheck(ownBooks(), options.bank(), report);
    return withdrawals;
  };
  let deposits: DepositCheck | undefined;
  const ownDeposits = (): DepositCheck => {
    deposits ??= createDepositCheck(ownBooks(), report);
    return deposits;
  };

  const reading = {
    now: scheduler.now,
    find: (key: Parameters<MemoryTable['get']>[0]) => options.table().get(key),
    report,
  };
  const shares = createShareCheck(reading);
  const automatic = createAutomaticWithdrawalCheck(reading);
  const nextActors = createNextActorCheck({
    ...{ now: scheduler.now, table: options.table, report },
    executionOf: (id) => options.executions().find(id),
  });

  /** Checks an order a day after it was due: somebody or something must have acted. */
  const checkExecution = (order: Order): void => {
    const { id, version } = order;
    const due = dueOf(order);
    if (due === undefined) return;
    const from = Math.max(toEpochMs(due), restoredAt);
    scheduler.scheduleAt(from + maxOverdueMs, () => {
      const present = orderOf(options.table(), id);
      // After a restore it is checked again, from then on.
      if (scheduler.now() < restoredAt + maxOverdueMs) return;
      const isSame = present?.version === version && dueOf(present) === due;
      if (isSame && !hasEnded(present)) {
        report(`${id}: it is still ${present.status} a day after it was due`);
      }
    });
  };

  /**
   * Checks whether a failed execution was followed by another, after all outages. The next one is checked
   * when it fails.
   */
  const checkRestart = (id: string, name: string): void => {
    scheduler.scheduleAfter(maxWithoutExecutionMs, () => {
      const isLeft = readSubject(options.table(), id)?.isDone === false;
      const isLast = options.executions().find(id)?.origin.name === name;
      if (isLeft && isLast) report(`${id}: its execution was not restarted`);
    });
  };

  const watchOrder = (order: Order, before: Order | undefined): void => {
    if (!before) onOrder(order);
    if (before?.version !== order.version) checkExecution(order);
  };

  const onStep = (execution: Execution): void => {
    const { arn, name } = execution.origin;
    const { id } = readExecutionName(name);
    if (execution.status === 'RUNNING') {
      if (!canProceed(execution)) report(`${id}: nothing moves its execution`);
      if (random.chance(stopRate())) {
        scheduler.scheduleAfter(random.between(0, hours), () => {
          trace.note('stopped', 'its execution is stopped by mistake', id);
          options.executions().stopExecution(arn);
        });
      }
      return;
    }
    const subject = readSubject(options.table(), id);
    const hasEndedEarly = execution.status === 'SUCCEEDED' && subject?.isDone === false;
    if (hasEndedEarly) report(`${id}: its execution ended before it, at ${subject.status}`);
    const isIncident = execution.status === 'ABORTED' || hasBrokenDefinition(execution);
    if (isIncident) checkRestart(id, name);
    if (execution.status === 'FAILED' && !isIncident && !subject?.mayFail)
      report(`${id}: its execution failed in ${execution.current?.name}`);
  };

  return {
    books: ownBooks,
    withdrawals: ownWithdrawals,
    deposits: ownDeposits,
    onStep,
    onRestore: () => {
      [books, withdrawals, deposits] = [undefined, undefined, undefined];
      restoredAt = scheduler.now();
      const items = options.table().all();
      const changes = items.map((item): Change => {
        return { key: { pk: String(item.pk), sk: String(item.sk) }, before: undefined, after: item };
      });
      ownBooks().post(changes);
      nextActors.reset();
      nextActors.follow(changes);
      const orders = items.flatMap((item) => (item.sk === 'ORDER' ? (readOrder(item) ?? []) : []));
      for (const order of orders.filter((one) => !hasEnded(one))) {
        checkExecution(order);
        options.onRestoredOrder(order);
      }
    },
    onQuiet: nextActors.check,
    onCommit: (changes) => {
      checkOrders(changes, report);
      checkHonesty(changes, options.ownerOf, report);
      shares.check(changes);
      automatic.check(changes);
      nextActors.follow(changes);
      ownBooks().post(changes);
      ownWithdrawals().check(changes);
      ownDeposits().check(changes);
      for (const { key, before, after } of changes) {
        const order = key.sk === 'ORDER' ? readOrder(after) : undefined;
        if (order) watchOrder(order, readOrder(before));
        const [was, is] = [withdrawalIn(before), withdrawalIn(after)];
        if (is?.status === 'needs_operator' && was?.status !== is.status) options.onWithdrawalCase(is.id);
        const [earlier, deposit] = [depositIn(before), depositIn(after)];
        if (deposit?.status === 'needs_operator' && earlier?.status !== deposit.status)
          options.onDepositCase(deposit.id);
      }
    },
  };
};
