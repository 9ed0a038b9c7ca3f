import { pendingProof } from '../publication/proof.ts';
import { ratingDeadlineOf } from '../ratings/ratings.ts';
import { type Instant, isPast } from '../time.ts';
import { timerOf } from './deadlines.ts';
import { type ActorRole, type CommandName, lifecycle, stageOf, transitionOf } from './lifecycle.ts';
import type { Actor, ConsentRequest, Order } from './order.ts';
import { type Process, processOf } from './process.ts';
import { dueClockCommand } from './reminders.ts';

const isPending = (request: ConsentRequest | undefined, now: Instant): boolean =>
  request !== undefined && !isPast(request.until, now);

const isParty = (role: ActorRole): role is 'creator' | 'advertiser' =>
  role === 'creator' || role === 'advertiser';

const hasBegun = ({ invitation }: Order): boolean => !invitation || invitation.status === 'accepted';

/** Machines say what they found when it is their turn; people may decide at any time while the check is open. */
const isChecking = (order: Order, role: ActorRole): boolean => {
  const proof = pendingProof(order);
  return proof !== undefined && (role !== 'system' || proof.by === 'machine');
};

type Guard = (order: Order, now: Instant, role: ActorRole) => boolean;

/** Conditions beyond the table's on when a command may be given. They look at the order only, so that it can be offered. */
const guards: Partial<Record<CommandName, Guard>> = {
  request_changes: (order) =>
    order.status !== 'script_review' || order.rounds.script < order.terms.revisionRounds,
  extend_review: (order) => !order.reviewExtended,
  // A rejection whose appeal window was closed is an end, and an order that has ended is never reopened.
  appeal: (order) => order.dueAt !== undefined && order.denial !== undefined && !order.denial.appealed,
  // A step that only a later release knows cannot be gone back to here.
  overturn: ({ denial }) => denial !== undefined && Object.hasOwn(lifecycle, denial.from),
  // While a publication is checked, no deadline of the creator's runs.
  request_extension: (order, now) => !pendingProof(order) && !isPending(order.extensionRequest, now),
  grant_extension: (order, now) => isPending(order.extensionRequest, now),
  refuse_extension: (order, now) => isPending(order.extensionRequest, now),
  request_cancellation: (order, now) => !isPending(order.cancellationRequest, now),
  grant_cancellation: (order, now) => isPending(order.cancellationRequest, now),
  refuse_cancellation: (order, now) => isPending(order.cancellationRequest, now),
  // An approved work has nothing for a machine to do but to look at what was published.
  redrive: (order) => order.status !== 'approved' || pendingProof(order)?.by === 'machine',
  publish: (order) => !pendingProof(order),
  confirm_publication: (order, _now, role) => isChecking(order, role),
  refuse_publication: (order, _now, role) => isChecking(order, role),
  refer_publication: (order, _now, role) => isChecking(order, role),
  reply: (order) => order.timeouts === 0 && order.disputeReply === undefined,
  // An invitation that nobody took up was no work together, which somebody could be rated for.
  rate: (order, now, role) =>
    hasBegun(order) && isParty(role) && !order.ratings?.[role] && !isPast(ratingDeadlineOf(order), now),
};

/** Whether the clock is about to decide this order: its deadline is over, and its end was disclosed. */
const isDecidedByClock = (order: Order, now: Instant, process: Process): boolean => {
  const timer = timerOf(order, process);
  if (!order.dueAt || !timer) return false;
  const isPlatformLate = timer.command === 'escalate' || timer.command === 'close_replies';
  return !isPlatformLate && isPast(order.dueAt, now);
};

/** Whether the table and the guards let somebody in this role give a command now. */
export const isLegal = (
  order: Order,
  command: CommandName,
  role: ActorRole,
  now: Instant,
  process: Process = processOf(order.terms),
): boolean => {
  if (!transitionOf(order.status, command, process.lifecycle)?.by.includes(role)) return false;
  if (role === 'clock') return dueClockCommand(order, now, process) === command;
  return guards[command]?.(order, now, role) ?? true;
};

/** The moments after which single commands come too late while the order still waits for others. */
const commandDeadlines: Partial<Record<CommandName, (order: Order) => Instant | undefined>> = {
  accept_invitation: (order) => order.terms.submitBefore,
  reply: (order) => order.dueAt,
};

/** The deadline that a person's command has missed, if it has; machines and the clock act after deadlines. */
export const findMissedDeadline = (
  order: Order,
  command: CommandName,
  role: ActorRole,
  now: Instant,
  process: Process = processOf(order.terms),
): Instant | undefined => {
  if (role === 'clock' || role === 'system') return undefined;
  if (isDecidedByClock(order, now, process)) return order.dueAt;
  const deadline = commandDeadlines[command]?.(order);
  return deadline !== undefined && isPast(deadline, now) ? deadline : undefined;
};

/** The commands that a role may give now, in the table's order. */
export const listLegalCommands = (
  order: Order,
  role: ActorRole,
  now: Instant,
  process: Process = processOf(order.terms),
): readonly CommandName[] =>
  (Object.keys(stageOf(order.status, process.lifecycle).transitions) as CommandName[]).filter(
    (command) =>
      isLegal(order, command, role, now, process) &&
      findMissedDeadline(order, command, role, now, process) === undefined,
  );

/** Whether the actor is a party of the order or acts for the platform; nobody else may even know of it. */
export const isParticipant = (order: Order, actor: Actor): boolean => {
  if (actor.role === 'creator') return actor.id === order.creatorId;
  if (actor.role === 'advertiser') return actor.id === order.advertiserId;
  return true;
};
