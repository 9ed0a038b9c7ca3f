import type { Execution } from '#infra/local/state-machines/execution.ts';
import { dueAt } from '#infra/local/state-machines/execution.ts';
import type { Order } from '#shared/domain/order/order.ts';
import { epoch } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { orderOfExecution } from '#shared/usecases/workflow/restart-execution.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { orderIn } from '../content.ts';
import { type Executions, isOfWithdrawal } from '../executions.ts';
import type { BankRecords } from '../provider/bank.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Committed, MemoryTable } from '../table/memory-table.ts';
import type { Trace } from '../trace.ts';
import { openAutomatic } from './automatic.ts';
import { type Books, openBooks, type Report } from './books.ts';
import { checkOrders, hasEnded } from './orders.ts';
import { openShares } from './shares.ts';
import { isOver, openWithdrawals, type Withdrawals, withdrawalIn } from './withdrawals.ts';

/** Looks at every write and every step of an execution. */
export type Watch = {
  readonly onCommit: (changes: Committed) => void;
  readonly onStep: (execution: Execution) => void;
  readonly books: () => Books;
  readonly withdrawals: () => Withdrawals;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly table: () => MemoryTable;
  readonly executions: () => Executions;
  readonly bank: () => BankRecords;
  readonly report: Report;
  readonly trace: Trace;
  /** How likely somebody stops an execution after a step. */
  readonly stops: () => number;
  /** Called with every new order. */
  readonly onOrder: (order: Order) => void;
  /** Called with every withdrawal that a person has to decide on. */
  readonly onCase: (withdrawalId: string) => void;
};

const hours = 3_600_000;

/** So long an order may be overdue before it counts as left alone, with all retries and sweeps in between. */
const mostOverdueMs = 24 * hours;

/**
 * So long an execution may have broken off before another is started: longer than any outage, and than bad luck lasts in
 * weather in which two sweeps of three die on their way.
 */
const mostWithoutExecutionMs = 12 * hours;

const orderOf = (table: MemoryTable, id: string): Order | undefined => orderIn(table.get(keys.order(id)));

/** What an execution is of, and whether nothing is left for it to do. */
type Subject = { readonly status: string; readonly isDone: boolean; readonly mayFail: boolean };

const subjectOf = (table: MemoryTable, id: string): Subject | undefined => {
  const order = isOfWithdrawal(id) ? undefined : orderOf(table, id);
  if (order) return { status: order.status, isDone: hasEnded(order), mayFail: false };
  const withdrawal = withdrawalIn(table.get(keys.withdrawal(id)));
  if (!withdrawal) return undefined;
  const { status } = withdrawal;
  return {
    status,
    isDone: isOver(withdrawal) || status === 'needs_operator',
    mayFail: withdrawal.case !== undefined,
  };
};

/** Whether something will move a running execution on: time, a task under way, or itself. */
const isAlive = (execution: Execution): boolean => {
  const phase = execution.current?.phase;
  const works = phase?.type === 'ready' || (phase?.type === 'working' && !phase.isSubmitted);
  return works || dueAt(execution) !== undefined;
};

export const watchOver = (options: Options): Watch => {
  const { scheduler, random, report, onOrder, stops, trace } = options;
  let books: Books | undefined;
  const ownBooks = (): Books => {
    books ??= openBooks(options.table(), report);
    return books;
  };
  let withdrawals: Withdrawals | undefined;
  const ownWithdrawals = (): Withdrawals => {
    withdrawals ??= openWithdrawals(ownBooks(), options.bank(), report);
    return withdrawals;
  };

  const reading = {
    now: scheduler.now,
    find: (key: Parameters<MemoryTable['get']>[0]) => options.table().get(key),
    report,
  };
  const shares = openShares(reading);
  const automatic = openAutomatic(reading);

  /** Looks again a day after an order was due: somebody or something must have acted. */
  const lookAfter = ({ id, dueAt: due, version }: Order): void => {
    if (due === undefined) return;
    scheduler.at(epoch(due) + mostOverdueMs, () => {
      const present = orderOf(options.table(), id);
      if (present?.version === version && !hasEnded(present)) {
        report(`${id}: it is still ${present.status} a day after it was due`);
      }
    });
  };

  /**
   * Looks whether an execution that broke off was followed by another, once every outage is over. What became of that
   * one is looked at when it breaks off in its turn.
   */
  const lookForAnother = (id: string, name: string): void => {
    scheduler.after(mostWithoutExecutionMs, () => {
      const isLeft = subjectOf(options.table(), id)?.isDone === false;
      const isLast = options.executions().find(id)?.origin.name === name;
      if (isLeft && isLast) report(`${id}: its execution was not started anew`);
    });
  };

  const follow = (order: Order, before: Order | undefined): void => {
    if (!before) onOrder(order);
    if (before?.version !== order.version) lookAfter(order);
  };

  const onStep = (execution: Execution): void => {
    const { arn, name } = execution.origin;
    const id = orderOfExecution(name);
    if (execution.status === 'RUNNING') {
      if (!isAlive(execution)) report(`${id}: nothing moves its execution on`);
      if (random.chance(stops())) {
        scheduler.after(random.between(0, hours), () => {
          trace.note('stopped', 'its execution is stopped by mistake', id);
          options.executions().stopOne(arn);
        });
      }
      return;
    }
    const subject = subjectOf(options.table(), id);
    const hasEndedEarly = execution.status === 'SUCCEEDED' && subject?.isDone === false;
    if (hasEndedEarly) report(`${id}: its execution ended before it, at ${subject.status}`);
    if (execution.status === 'ABORTED') lookForAnother(id, name);
    if (execution.status === 'FAILED' && !subject?.mayFail)
      report(`${id}: its execution failed in ${execution.current?.name}`);
  };

  return {
    books: ownBooks,
    withdrawals: ownWithdrawals,
    onStep,
    onCommit: (changes) => {
      checkOrders(changes, report);
      shares.check(changes);
      automatic.check(changes);
      ownBooks().post(changes);
      ownWithdrawals().check(changes);
      for (const { key, before, after } of changes) {
        const order = key.sk === 'ORDER' ? orderIn(after) : undefined;
        if (order) follow(order, orderIn(before));
        const [was, is] = [withdrawalIn(before), withdrawalIn(after)];
        if (is?.status === 'needs_operator' && was?.status !== is.status) options.onCase(is.id);
      }
    },
  };
};
