import type { Execution } from '#infra/local/state-machines/execution.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { hasBrokenDefinition } from '../executions.ts';
import { readContent, readOrder } from '../item-content.ts';
import type { Item } from '../table/values.ts';
import type { ExpectedLedger, Report } from './ledger.ts';
import { hasEnded } from './orders.ts';

/** The state of a world without further events. */
export type FinalState = {
  readonly items: readonly Item[];
  readonly books: ExpectedLedger;
  readonly executionOf: (orderId: string) => Execution | undefined;
};

const checkEvents = (orders: readonly Order[], items: readonly Item[], report: Report): void => {
  const counts = Map.groupBy(
    items.filter(({ pk, sk }) => String(pk).startsWith('ORDER#') && String(sk).startsWith('EVENT#')),
    ({ pk }) => String(pk),
  );
  for (const { id, version } of orders) {
    const numbers = (counts.get(`ORDER#${id}`) ?? []).map((item) => readContent(item).event?.seq);
    const isGapless = numbers.length === version && numbers.every((seq, at) => seq === at + 1);
    if (!isGapless) report(`${id}: its events are ${numbers.join(', ')} of ${version}`);
  }
};

const checkOrdersEnded = (
  orders: readonly Order[],
  executionOf: FinalState['executionOf'],
  report: Report,
): void => {
  for (const order of orders) {
    const { id, status, dueAt } = order;
    if (!hasEnded(order)) report(`${id}: nothing moves it; it is ${status} and was due at ${dueAt}`);
    const execution = executionOf(id);
    // One that was stopped or broken is restarted, unless its order ended before. An order whose first events the stream
    // lost may end before a sweep starts its execution. Then there is nothing left to do for one.
    const isOver =
      !execution || ['SUCCEEDED', 'ABORTED'].includes(execution.status) || hasBrokenDefinition(execution);
    if (!isOver) {
      report(`${id}: its execution is ${execution.status} in ${execution.current?.name}`);
    }
  }
};

/** Every order has ended, and so has its execution; nothing is held, no effect is missing, and the ledger balances. */
export const checkEnd = ({ items, books, executionOf }: FinalState, report: Report): void => {
  const orders = items.flatMap((item) => (item.sk === 'ORDER' ? (readOrder(item) ?? []) : []));
  checkOrdersEnded(orders, executionOf, report);
  for (const { pk, withdrawsFor } of items.filter((item) => item.withdrawsFor !== undefined)) {
    report(`${String(pk)} is still to be withdrawn for ${String(withdrawsFor)} in the end`);
  }
  for (const { pk } of items.filter((item) => item.deadLetter !== undefined)) {
    report(`${String(pk)} is a dead letter in the end`);
  }
  for (const item of items.filter(({ sk }) => sk === 'TASK')) {
    const { task, held } = readContent(item);
    if (task?.status === 'open' || held !== 0) {
      report(`${task?.id}: it is ${task?.status} in the end and holds ${held}`);
    }
  }
  for (const item of items.filter(({ sk }) => String(sk).startsWith('BALANCE#'))) {
    if ((item.held ?? 0) !== 0) report(`${String(item.pk)} is shown ${String(item.held)} as held in the end`);
  }
  const total = [...books.balances().values()].reduce((sum, amount) => sum + amount, 0);
  if (total !== 0) report(`the accounts sum to ${total}`);
  checkEvents(orders, items, report);
};
