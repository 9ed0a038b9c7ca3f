import { pendingProof } from '../publication/proof.ts';
import { canCorrectRating, ratingDeadlineOf } from '../ratings/ratings.ts';
import { type Instant, isPast } from '../time.ts';
import { timerOf } from './deadlines.ts';
import { submitBeforeOf } from './hold.ts';
import { type CommandName, lifecycle, stageOf, transitionOf } from './lifecycle.ts';
import type { Actor, ConsentRequest, Order } from './order.ts';
import { type Process, processOf } from './process.ts';
import { dueClockCommand } from './reminders.ts';
import { type ActorRole, isParty } from './stage.ts';
import { defaultMaxExtensionRequests } from './terms.ts';

const isPending = (request: ConsentRequest | undefined, now: Instant): boolean =>
  request !== undefined && !isPast(request.until, now);

const hasBegun = ({ invitation }: Order): boolean => !invitation || invitation.status === 'accepted';

const hasExtensionRequestsLeft = ({ terms, extensionRequests = 0 }: Order): boolean =>
  extensionRequests < (terms.maxExtensionRequests ?? defaultMaxExtensionRequests);

/** Machines can only finish their own check. People can decide during every check. */
const isChecking = (order: Order, role: ActorRole): boolean => {
  const proof = pendingProof(order);
  return proof !== undefined && (role !== 'system' || proof.by === 'machine');
};

type Guard = (order: Order, now: Instant, role: ActorRole) => boolean;

/** Conditions of commands beyond the lifecycle table. They use only the order, so that next actions can be listed. */
const guards: Partial<Record<CommandName, Guard>> = {
  request_changes: (order) =>
    order.status !== 'script_review' || order.rounds.script < order.terms.revisionRounds,
  extend_review: (order) => !order.reviewExtended,
  // Without `dueAt` the appeal window is closed, and the order has ended.
  appeal: (order) => order.dueAt !== undefined && order.denial !== undefined && !order.denial.appealed,
  // This release does not know the states of a later release.
  overturn: ({ denial }) => denial !== undefined && Object.hasOwn(lifecycle, denial.from),
  // During a check of the publication the creator has no deadline.
  request_extension: (order, now) =>
    !pendingProof(order) && !isPending(order.extensionRequest, now) && hasExtensionRequestsLeft(order),
  grant_extension: (order, now) => isPending(order.extensionRequest, now),
  refuse_extension: (order, now) => isPending(order.extensionRequest, now),
  withdraw_extension: (order, now) => isPending(order.extensionRequest, now),
  request_cancellation: (order, now) => !isPending(order.cancellationRequest, now),
  grant_cancellation: (order, now) => isPending(order.cancellationRequest, now),
  refuse_cancellation: (order, now) => isPending(order.cancellationRequest, now),
  withdraw_cancellation: (order, now) => isPending(order.cancellationRequest, now),
  // The only machine step of an approved order is the check of its publication.
  redrive: (order) => order.status !== 'approved' || pendingProof(order)?.by === 'machine',
  publish: (order) => !pendingProof(order),
  confirm_publication: (order, _now, role) => isChecking(order, role),
  refuse_publication: (order, _now, role) => isChecking(order, role),
  refer_publication: (order, _now, role) => isChecking(order, role),
  reply: (order) => order.timeouts === 0 && order.disputeReply === undefined,
  // Without `dueAt` the order has ended.
  hold: (order) => order.dueAt !== undefined,
  release: (order) => order.hold !== undefined,
  // Nobody can rate an invitation that was not accepted.
  rate: (order, now, role) =>
    hasBegun(order) && isParty(role) && !order.ratings?.[role] && !isPast(ratingDeadlineOf(order), now),
  correct_rating: (order, now, role) => isParty(role) && canCorrectRating(order, role, now),
};

/** Whether the deadline has passed and the clock will decide. Then commands of people are too late. */
const isDecidedByClock = (order: Order, now: Instant, process: Process): boolean => {
  const timer = timerOf(order, process);
  if (!order.dueAt || !timer || order.hold) return false;
  const isPlatformLate = timer.command === 'escalate' || timer.command === 'close_replies';
  return !isPlatformLate && isPast(order.dueAt, now);
};

/** Whether the lifecycle table and the guards allow a command of a role now. */
export const isLegal = (
  order: Order,
  command: CommandName,
  role: ActorRole,
  now: Instant,
  process: Process = processOf(order.terms),
): boolean => {
  if (!transitionOf(order.status, command, process.lifecycle)?.by.includes(role)) return false;
  if (order.hold && command !== 'hold' && command !== 'release') return false;
  if (role === 'clock') return dueClockCommand(order, now, process) === command;
  return guards[command]?.(order, now, role) ?? true;
};

/** Deadlines of single commands that differ from the deadline of the order. */
const commandDeadlines: Partial<Record<CommandName, (order: Order) => Instant | undefined>> = {
  accept_invitation: submitBeforeOf,
  reply: (order) => order.dueAt,
};

/** The missed deadline of a command. Machines and the clock can act after a deadline. */
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

/** The legal commands of a role now, in the order of the table. */
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

/** Whether the actor is a party of the order or acts for the platform. Nobody else can see the order. */
export const isParticipant = (order: Order, actor: Actor): boolean => {
  if (actor.role === 'creator') return actor.id === order.creatorId;
  if (actor.role === 'advertiser') return actor.id === order.advertiserId;
  return true;
};
