import { orderActors } from '../../contract/order-actors.ts';
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
import { measuresOfOrder } from '../../domain/service-levels/order-measures.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import {
  decisionWrites,
  findOrder,
  findRecentOrder,
  type OrderRecord,
} from '../../store/orders/order-store.ts';
import { findTask, freedSlotWrite } from '../../store/tasks/task-store.ts';
import { submittedFileWrites } from '../../store/uploads/upload-store.ts';
import type { Outcome } from '../outcome.ts';
import { findProofWrites } from '../publication/find-proof-writes.ts';
import { findAutomaticPayees } from '../withdrawals/automatic-withdrawals.ts';
import { orderEntryWrites } from './order-entry-writes.ts';
import { noSuchOrder } from './participant.ts';

/** Builds the command from the order, or refuses it because of what the order contains. */
export type CommandFor = (order: Order, actor: Actor) => Command | Refusal | Promise<Command | Refusal>;

/** Who gives the command. A function chooses the role that the caller has on the order. */
export type ActorFor = Actor | ((order: Order) => Actor | undefined);

/**
 * An order after a command. `withdrawsFor` names the payees whose automatic withdrawals its workflow still
 * makes.
 */
export type DecidedOrder = Pick<OrderRecord, 'order' | 'withdrawsFor'>;

/**
 * The only function that changes an order: it loads, decides and returns the writes. If the actor is no
 * participant, the refusal is the same as for a missing order. A repeated command returns the order
 * unchanged. With `known` there is no read: the write's condition on the revision finds a stale record.
 * The first read may be a moment old, for half the cost: what it does not change or refuses, the present order decides.
 */
export const decideCommand = async (
  deps: Pick<Deps, 'table' | 'ids' | 'policy'>,
  orderId: string,
  actorFor: ActorFor,
  commandFor: CommandFor,
  now: Instant,
  known?: OrderRecord,
): Promise<Outcome<DecidedOrder>> => {
  const decideOn = (before: OrderRecord | undefined, isPresent: boolean) =>
    before ? decideOnRecord(deps, before, actorFor, commandFor, now, isPresent) : noSuchOrder;
  if (known) return decideOn(known, true);
  const early = await decideOn(await findRecentOrder(deps.table, orderId), false);
  const hasWrites = !isRefusal(early) && (early.writes ?? []).length > 0;
  return hasWrites ? early : decideOn(await findOrder(deps.table, orderId), true);
};

const decideOnRecord = async (
  deps: Pick<Deps, 'table' | 'ids' | 'policy'>,
  before: OrderRecord,
  actorFor: ActorFor,
  commandFor: CommandFor,
  now: Instant,
  isPresent: boolean,
): Promise<Outcome<DecidedOrder>> => {
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
  const proof = await findProofWrites(deps, before.order, command, isPresent);
  if (isRefusal(proof)) return proof;
  const isSettled = decision.order.status === 'settled' && before.order.status !== 'settled';
  const withdrawsFor = isSettled ? await findAutomaticPayees(deps, decision.order) : undefined;
  const writes = [
    ...decisionWrites(before, decision, withdrawsFor),
    ...submittedFileWrites(before.order.id, filesOf(command), now),
    ...orderEntryWrites(deps, { ...decision, postings: [...decision.postings, ...slot.postings] }, now),
    ...slot.writes,
    ...proof,
  ];
  return {
    response: { order: decision.order, ...(withdrawsFor && { withdrawsFor }) },
    writes,
    measures: measuresOfOrder(before.order, decision),
  };
};

/** Like `decideCommand`, for callers that need the order only. */
export const applyCommand = async (...given: Parameters<typeof decideCommand>): Promise<Outcome<Order>> => {
  const outcome = await decideCommand(...given);
  return isRefusal(outcome) ? outcome : { ...outcome, response: outcome.response.order };
};

/** The files that a command submits. */
const filesOf = (command: Command): readonly SubmittedFile[] => {
  if (command.type === 'submit_script') return command.script.files;
  if (command.type === 'submit_work') return command.deliverable.files;
  return command.type === 'appeal' ? command.files : [];
};

/** Refuses a reviewer while another reviewer's claim on the order runs. */
const refuseClaimOfOther = (
  { lease }: OrderRecord,
  { role, id }: Actor,
  now: Instant,
): Refusal | undefined =>
  role === orderActors['orders.review'] && id !== undefined ? refuseIfClaimed(lease, id, now) : undefined;

type FreedSlot = { readonly writes: readonly Write[]; readonly postings: readonly Posting[] };

/**
 * An order that was not started returns its slot and its money to the task. A closed task never opens again:
 * then the same journal entry moves the money to the advertiser.
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
