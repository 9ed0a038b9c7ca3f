import type { Invitation } from '../invitations/invitation.ts';
import { account } from '../ledger/accounts.ts';
import { transfer } from '../ledger/journal.ts';
import type { Instant } from '../time.ts';
import { firstStatus } from './command-handlers/work.ts';
import { deadlineOf } from './deadlines.ts';
import { toLastCommand } from './last-command.ts';
import type { Actor, Decision, Order, OrderEvent } from './order.ts';
import { type Process, processOf } from './process.ts';
import { nextReminder } from './reminders.ts';
import type { Terms } from './terms.ts';

/** The input of a new order. Its terms are copied from the task and the current policy. */
export type OrderDraft = {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly posterId?: string;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly terms: Terms;
};

/** Creates an order from a claim or a chosen application. Its price moves from the account of the task to its account. */
export const createOrder = (
  draft: OrderDraft,
  actor: Actor,
  now: Instant,
  process: Process = processOf(draft.terms),
): Decision => startOrder(draft, actor, 'take', firstStatus(draft.terms.script), now, process);

/** Creates an order that waits for the invited creator. Its price is already held. */
export const createInvitedOrder = (
  draft: OrderDraft,
  actor: Actor,
  now: Instant,
  message?: string,
): Decision => {
  const invitation: Invitation = { status: 'pending', ...(message !== undefined && { message }) };
  return startOrder(
    { ...draft, invitation },
    actor,
    'invite',
    'pending_acceptance',
    now,
    processOf(draft.terms),
  );
};

const startOrder = (
  draft: OrderDraft & { readonly invitation?: Invitation },
  actor: Actor,
  command: 'take' | 'invite',
  status: Order['status'],
  now: Instant,
  process: Process,
): Decision => {
  const { price } = draft.terms;
  const event: OrderEvent = { seq: 1, at: now, actor, command, to: status, reasons: [], data: {} };
  const dueAt = deadlineOf(draft, status, now, 0, now, process);
  const order: Order = {
    ...draft,
    createdAt: now,
    status,
    version: event.seq,
    since: now,
    ...(dueAt && { dueAt }),
    timeouts: 0,
    held: price.amount,
    rounds: { script: 0, work: 0 },
    last: toLastCommand(event),
  };
  const postings = transfer(account.taskHeld(draft.taskId), account.orderHeld(draft.id), price);
  const remindAt = nextReminder(order, now, process);
  return { order: { ...order, ...(remindAt && { remindAt }) }, event, postings };
};
