import type { Condition } from '../commit.ts';
import { keys } from '../keys.ts';
import { getItem, type Item, type Table } from '../table.ts';

/**
 * A command often reads an order in the moment before the workflow stores its wait. Then it does not decide again: it
 * passes the wait. The order keeps the token, and the event tells in `passedWait` which revision the wait would have
 * made. The event's reader looks for exactly this wait, and ends it.
 */

/** The revision that a wait makes, if it is the next change of an order with this revision. */
export const nextWaitOf = (revision: number): number => revision + 1;

/** The revision of an order after a command that passed a wait, whether it was stored or not. */
export const revisionAfter = (passedWait: number): number => passedWait + 1;

/** Holds for an order as it was read, or in which only the workflow's wait was stored since then. */
export const hasRevisionOrWait = (revision: number): Condition => ({
  expression: 'revision = :revision OR (revision = :nextWait AND waitRevision = :nextWait)',
  values: { ':revision': revision, ':nextWait': nextWaitOf(revision) },
});

/**
 * Whether commands passed the wait of an order's token, so that an event ends it. After any other change the next command
 * takes the token over, too; a wait that ends twice changes nothing.
 */
export const isPassed = ({ revision, waitRevision, passedWait }: Item): boolean =>
  typeof passedWait === 'number' &&
  typeof waitRevision === 'number' &&
  waitRevision <= passedWait &&
  revision === revisionAfter(passedWait);

/** A wait of the workflow: its token, and the status to which it hands over by itself. */
export type StoredWait = { readonly taskToken: string; readonly handsTo?: string };

/** The wait in an order or an event, if it has one. */
export const toWait = ({ taskToken, handsTo }: Item): StoredWait | undefined =>
  typeof taskToken === 'string' ? { taskToken, ...(typeof handsTo === 'string' && { handsTo }) } : undefined;

/** The wait of an order if an event passed it. Absent if it was never stored, or if the workflow has begun another one since. */
export const toPassedWait = (order: Item, passedWait: unknown): StoredWait | undefined =>
  order.waitRevision === passedWait ? toWait(order) : undefined;

/** The wait that an event of an order passed, as `toPassedWait`. */
export const findPassedWait = async (
  table: Table,
  orderId: string,
  passedWait: number,
): Promise<StoredWait | undefined> =>
  toPassedWait((await getItem(table, keys.order(orderId))) ?? {}, passedWait);
