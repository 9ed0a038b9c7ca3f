import { answerInvitation } from '../../invitations/invitation.ts';
import { account } from '../../ledger/accounts.ts';
import { type Posting, transfer } from '../../ledger/journal.ts';
import { money } from '../../money.ts';
import { refuse } from '../../refusal.ts';
import { type Instant, isPast } from '../../time.ts';
import { deadlineOnArrival } from '../deadlines.ts';
import type { Handlers } from '../effect.ts';
import { submitBeforeOf } from '../hold.ts';
import type { Order } from '../order.ts';
import type { Process } from '../process.ts';
import { postFullReturn } from '../split.ts';

/** A deliverable is a video, or up to nine images. */
export const maxFiles = 9;

/** An invitation that was not accepted returns its held funds to the task, and frees the slot. */
const postReturnToTask = (order: Order): readonly Posting[] =>
  transfer(
    account.orderHeld(order.id),
    account.taskHeld(order.taskId),
    money(order.held, order.terms.price.currency),
  );

/** The first state of an accepted order. */
export const firstStatus = (script: boolean): 'scripting' | 'producing' =>
  script ? 'scripting' : 'producing';

/** The track record uses the original deadline, without granted extensions. */
const isOnTime = (order: Order, now: Instant, process: Process): boolean => {
  const { status, since, createdAt } = order;
  const first =
    since === createdAt ? submitBeforeOf(order) : deadlineOnArrival(order, status, since, process);
  return first === undefined || !isPast(first, now);
};

/** Invitations, submissions and deadlines of the creator. */
export const workHandlers: Handlers<
  | 'accept_invitation'
  | 'decline_invitation'
  | 'withdraw_invitation'
  | 'lapse'
  | 'submit_script'
  | 'submit_work'
  | 'pass'
  | 'find_faults'
  | 'expire'
> = {
  accept_invitation: (order) => ({
    to: firstStatus(order.terms.script),
    change: answerInvitation(order, 'accepted'),
  }),
  decline_invitation: (order) => ({
    to: 'cancelled',
    change: answerInvitation(order, 'declined'),
    postings: postReturnToTask(order),
  }),
  withdraw_invitation: (order) => ({
    to: 'cancelled',
    change: answerInvitation(order, 'withdrawn'),
    postings: postReturnToTask(order),
  }),
  lapse: (order) => ({
    to: 'cancelled',
    change: answerInvitation(order, 'lapsed'),
    postings: postReturnToTask(order),
  }),
  submit_script: (_order, { script }) => ({ to: 'script_review', change: { script } }),
  submit_work: (order, { deliverable }, now, process) => {
    if (deliverable.files.length < 1 || deliverable.files.length > maxFiles) {
      return refuse('deliverable-invalid', `Submit 1 to ${maxFiles} files.`);
    }
    const workOnTime = order.workOnTime ?? isOnTime(order, now, process);
    return { to: 'screening', change: { deliverable, workOnTime, measuredIn: undefined } };
  },
  pass: (order) => ({ to: 'in_review', change: { measuredIn: order.version + 1 } }),
  find_faults: (order, { actor, reasons }, now) => ({
    to: 'revising',
    change: {
      denial: { at: now, from: order.status, status: 'revising', by: actor, reasons, appealed: false },
      measuredIn: order.version + 1,
    },
  }),
  expire: (order) => ({ to: 'expired', postings: postFullReturn(order) }),
};
