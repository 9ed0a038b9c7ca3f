import { pendingProof } from '../publication/proof.ts';
import type { Instant } from '../time.ts';
import { extendBy, lostMsOf, submitBeforeOf } from './hold.ts';
import { type CommandName, transitionOf } from './lifecycle.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';

/** Whether the creator can send a command in the state of an order, at some time before its deadline. */
const isCreatorsTurn = ({ status }: Order, command: CommandName, { lifecycle }: Process): boolean =>
  transitionOf(status, command, lifecycle)?.by.includes('creator') === true;

/** The deadline that runs for the work; undefined if the creator cannot submit any now. */
const runningWorkDueAt = (order: Order, process: Process): Instant | undefined =>
  isCreatorsTurn(order, 'submit_work', process) ? order.dueAt : undefined;

/** The deadline that runs for the publication. It stands still during a check. */
const runningPublishDueAt = (order: Order, process: Process): Instant | undefined =>
  isCreatorsTurn(order, 'publish', process) ? (pendingProof(order)?.dueBefore ?? order.dueAt) : undefined;

/**
 * Until when the creator can submit the work, with extensions and the time on hold. While it is the creator's turn, it is
 * the deadline of the order; after that, the one that was in force.
 */
export const workDueAtOf = (order: Order, process: Process = processOf(order.terms)): Instant => {
  const { terms, deliverable, workDueAt } = order;
  return (
    runningWorkDueAt(order, process) ??
    workDueAt ??
    // No later hold moves the deadline of a submitted work.
    (deliverable ? terms.submitBefore : submitBeforeOf(order))
  );
};

/** Until when the creator can publish the work, in the same way. */
export const publishDueAtOf = (order: Order, process: Process = processOf(order.terms)): Instant => {
  const { terms, publication, publishDueAt } = order;
  const { to } = terms.publishWindow;
  return (
    runningPublishDueAt(order, process) ?? publishDueAt ?? (publication ? to : extendBy(to, lostMsOf(order)))
  );
};

type PastDueDates = Pick<Order, 'workDueAt' | 'publishDueAt'>;

/** The deadlines that end when an order leaves its state, as far as they differ from the terms. */
export const pastDueDates = (before: Order, process: Process): PastDueDates => {
  const { terms } = before;
  const work = runningWorkDueAt(before, process);
  const publish = runningPublishDueAt(before, process);
  return {
    ...(work !== undefined && work !== terms.submitBefore && { workDueAt: work }),
    ...(publish !== undefined && publish !== terms.publishWindow.to && { publishDueAt: publish }),
  };
};
