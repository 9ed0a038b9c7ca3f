import { dueAt, type Execution } from '#infra/local/state-machines/execution.ts';
import { listNextActions } from '#shared/domain/orders/next-actions.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { wakeAtOf } from '#shared/domain/orders/reminders.ts';
import { toInstant } from '#shared/domain/time.ts';
import { indexes } from '#shared/store/indexes.ts';
import { readOrder } from '../item-content.ts';
import type { Key } from '../table/items.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import { depositIn } from './deposits.ts';
import type { Report } from './ledger.ts';
import { hasEnded } from './orders.ts';
import { hasWithdrawalEnded, withdrawalIn } from './withdrawals.ts';

type Options = {
  readonly now: () => number;
  readonly table: () => MemoryTable;
  readonly executionOf: (id: string) => Execution | undefined;
  readonly report: Report;
};

/** What an operator or a party may always do is no step that an order waits for. */
const optionalActions: ReadonlySet<string> = new Set([
  'hold',
  'cancel',
  'redrive',
  'request_cancellation',
  'request_extension',
]);

/** The places of an item in a list of staff. */
const caseLists: ReadonlySet<string> = new Set([indexes.withdrawalCases().pk, indexes.depositCases().pk]);

const isListedForStaff = (item: Item): boolean =>
  Object.entries(item).some(([name, value]) => /^gsi\dpk$/.test(name) && caseLists.has(String(value)));

/** Whether a sweep will read an item. */
const isSwept = ({ gsi5pk, gsi5sk }: Item): boolean => gsi5pk !== undefined && gsi5sk !== undefined;

/** Whether a running execution will act without anybody: at a time, or because it works now. */
export const canProceed = (execution: Execution): boolean => {
  const phase = execution.current?.phase;
  const works = phase?.type === 'ready' || (phase?.type === 'working' && !phase.isSubmitted);
  return works || dueAt(execution) !== undefined;
};

const isOpen = (item: Item): boolean => {
  const [order, withdrawal, deposit] = [readOrder(item), withdrawalIn(item), depositIn(item)];
  if (order) return !hasEnded(order);
  if (withdrawal) return !hasWithdrawalEnded(withdrawal);
  return deposit?.status === 'pending' || deposit?.status === 'needs_operator';
};

const quietTimesPerCheck = 4;

const documents: ReadonlySet<string> = new Set(['ORDER', 'WITHDRAWAL', 'DEPOSIT']);

/**
 * Checks at quiet times that each open order, withdrawal and deposit has somebody or something that acts next: a party, a
 * member of staff, or a timer. And that a sweep will find it, in case that its timer is lost.
 */
export const createNextActorCheck = ({ now, table, executionOf, report }: Options) => {
  const open = new Map<string, Key>();
  let quietTimes = 0;

  const faultOfOrder = (order: Order, item: Item): string | undefined => {
    const at = toInstant(now());
    const actions = listNextActions(order, at).filter(({ action }) => !optionalActions.has(action));
    const wakeAt = order.hold ? order.hold.until : wakeAtOf(order);
    const execution = executionOf(order.id);
    const isTimed = wakeAt !== undefined && wakeAt > at;
    const isExecuted = execution?.status === 'RUNNING' && canProceed(execution);
    if (!isSwept(item)) return 'no sweep would find it';
    if (!isTimed && !isExecuted && actions.length === 0) return 'nobody and nothing acts on it';
    return undefined;
  };

  const faultOf = (item: Item): string | undefined => {
    const order = readOrder(item);
    if (order) return faultOfOrder(order, item);
    const { status } = withdrawalIn(item) ?? depositIn(item) ?? {};
    if (status !== 'needs_operator') return isSwept(item) ? undefined : 'no sweep would find it';
    return isListedForStaff(item) ? undefined : 'it is in no list of staff';
  };

  return {
    reset: (): void => open.clear(),
    follow: (changes: readonly Change[]): void => {
      for (const { key, after } of changes) {
        if (!documents.has(key.sk)) continue;
        if (after && isOpen(after)) open.set(key.pk, key);
        else open.delete(key.pk);
      }
    },
    /** Checks all of them at the first quiet time, and then at one of some. Nothing ends the fault of an order that nobody acts on. */
    check: (): void => {
      quietTimes += 1;
      if (quietTimes % quietTimesPerCheck !== 1) return;
      for (const key of open.values()) {
        const item = table().get(key);
        const fault = item && faultOf(item);
        if (fault) report(`${key.pk.split('#')[1]}: at a quiet time ${fault}`);
      }
    },
  };
};
