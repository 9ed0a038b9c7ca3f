import type { Deps } from '../../deps.ts';
import { account } from '../../domain/ledger/accounts.ts';
import { changeOf, type Posting, transfer } from '../../domain/ledger/journal.ts';
import { money } from '../../domain/money.ts';
import type { Command } from '../../domain/orders/commands.ts';
import { decide, isAlreadyDone } from '../../domain/orders/decide.ts';
import { isParticipant } from '../../domain/orders/guards.ts';
import type { Actor, Decision, Order, SubmittedFile } from '../../domain/orders/order.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { refuseIfClaimed } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { decisionWrites, findOrder, type OrderRecord } from '../../store/orders/order-store.ts';
import { findTask, freedSlotWrite } from '../../store/tasks/task-store.ts';
import { submittedFileWrites } from '../../store/uploads/upload-store.ts';
import type { Outcome } from '../outcome.ts';
import { findAutomaticPayees } from '../withdrawals/automatic-withdrawals.ts';
import { orderEntryWrites } from './order-entry-writes.ts';
import { noSuchOrder } from './participant.ts';

/** Makes the command once the order is known, or refuses it for what the order shows. */
export type CommandFor = (order: Order, actor: Actor) => Command | Refusal | Promise<Command | Refusal>;

/** Who gives the command; where the order tells in which role, it is asked for that. */
export type ActorFor = Actor | ((order: Order) => Actor | undefined);

/** An order after a command, and what its workflow is still to do about it once it has ended. */
export type DecidedOrder = Pick<OrderRecord, 'order' | 'withdrawsFor'>;

/**
 * The only way in which an order changes: load, decide, and answer with the writes of it all. Whoever is no party
 * of the order is told that there is none. A command that was carried out before is answered with the order as it is.
 * Who has `known` the order for a while decides on that: its revision says at the write whether it still is so.
 */
export const decideCommand = async (
  deps: Pick<Deps, 'table' | 'ids'>,
  orderId: string,
  actorFor: ActorFor,
  commandFor: CommandFor,
  now: Instant,
  known?: OrderRecord,
): Promise<Outcome<DecidedOrder>> => {
  const before = known ?? (await findOrder(deps.table, orderId));
  if (!before) return noSuchOrder;
  const actor = typeof actorFor === 'function' ? actorFor(before.order) : actorFor;
  if (!actor || !isParticipant(before.order, actor)) return noSuchOrder;
  const command = await commandFor(before.order, actor);
  if (isRefusal(command)) return command;
  const decision = decide(before.order, command, now);
  if (isRefusal(decision)) return decision;
  if (isAlreadyDone(decision)) return { response: before };
  const claimed = refuseClaimOfOther(before, actor, now);
  if (claimed) return claimed;
  const slot = await freeSlot(deps, decision);
  const withdrawsFor =
    command.type === 'settle' ? await findAutomaticPayees(deps, decision.order) : undefined;
  const writes = [
    ...decisionWrites(before, decision, withdrawsFor),
    ...submittedFileWrites(orderId, filesOf(command), now),
    ...orderEntryWrites(deps, { ...decision, postings: [...decision.postings, ...slot.postings] }, now),
    ...slot.writes,
  ];
  return { response: { order: decision.order, ...(withdrawsFor && { withdrawsFor }) }, writes };
};

/** A command of somebody who is told of the order alone. */
export const applyCommand = async (...given: Parameters<typeof decideCommand>): Promise<Outcome<Order>> => {
  const outcome = await decideCommand(...given);
  return isRefusal(outcome) ? outcome : { ...outcome, response: outcome.response.order };
};

/** The files that a command hands in. */
const filesOf = (command: Command): readonly SubmittedFile[] => {
  if (command.type === 'submit_script') return command.script.files;
  if (command.type === 'submit_work') return command.deliverable.files;
  return command.type === 'appeal' ? command.files : [];
};

/** What a reviewer works on is decided by no other reviewer meanwhile. */
const refuseClaimOfOther = (
  { lease }: OrderRecord,
  { role, id }: Actor,
  now: Instant,
): Refusal | undefined =>
  role === 'reviewer' && id !== undefined ? refuseIfClaimed(lease, id, now) : undefined;

type FreedSlot = { readonly writes: readonly Write[]; readonly postings: readonly Posting[] };

/**
 * An order that was never begun gives its slot back to the task with the money. A task that has closed meanwhile, and
 * never opens again, has no use for either: the money goes on to the advertiser, in the same entry.
 */
const freeSlot = async (
  { table }: Pick<Deps, 'table'>,
  { order, postings }: Decision,
): Promise<FreedSlot> => {
  const held = account.taskHeld(order.taskId);
  const returned = changeOf(held, postings);
  if (returned <= 0) return { writes: [], postings: [] };
  const task = await findTask(table, order.taskId);
  if (task?.status !== 'closed') return { writes: [freedSlotWrite(order.taskId, returned)], postings: [] };
  const sum = money(returned, order.terms.price.currency);
  return { writes: [], postings: transfer(held, account.advertiser(order.advertiserId), sum) };
};
