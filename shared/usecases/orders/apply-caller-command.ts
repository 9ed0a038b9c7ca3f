import { type OrderPermission, orderActors } from '../../contract/order-actors.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseIllegalCommand } from '../../domain/orders/decide.ts';
import { isLegal } from '../../domain/orders/guards.ts';
import type { CommandName, Status } from '../../domain/orders/lifecycle.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import { isParty } from '../../domain/orders/stage.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';
import { type ActorFor, applyCommand, type CommandFor } from './apply-command.ts';
import { toOrderView } from './order-view.ts';

/** The caller as the actor whom a permission makes of them. */
export const actorOf = (caller: Caller, permission: OrderPermission): Actor => {
  const role = orderActors[permission];
  return { role, id: isParty(role) ? caller[`${role}Id`] : caller.accountId };
};

/** Applies a party's command. The response is the order after it. */
export const applyCallerCommand = async (
  deps: ApiDeps,
  orderId: string,
  actor: ActorFor,
  commandFor: CommandFor,
  now: Instant,
): Promise<Outcome<ReturnType<typeof toOrderView>>> => {
  const outcome = await applyCommand(deps, orderId, actor, commandFor, now);
  if (isRefusal(outcome)) return outcome;
  const order = outcome.response;
  const role = typeof actor === 'function' ? actor(order)?.role : actor.role;
  const viewer = role && isParty(role) ? role : 'platform';
  return { ...outcome, response: toOrderView(order, now, viewer) };
};

/**
 * Refuses a command for another stage than the order's. Script and work are approved by the same command, and
 * an approval of one is not an approval of the other. A repeat of a decision in that stage passes.
 */
export const refuseOtherStage = (
  stage: Status,
  order: Order,
  type: CommandName,
  actor: Actor,
  now: Instant,
): Refusal | undefined =>
  order.status === stage || order.last.from === stage
    ? undefined
    : refuseIllegalCommand(order, { type, actor }, now);

/** The faults of a command's input, or the refusal of the command itself if the order does not accept it. */
export const refuseFaultOrIllegal = (
  fault: Refusal,
  order: Order,
  type: CommandName,
  actor: Actor,
  now: Instant,
): Refusal =>
  isLegal(order, type, actor.role, now) ? fault : refuseIllegalCommand(order, { type, actor }, now);
