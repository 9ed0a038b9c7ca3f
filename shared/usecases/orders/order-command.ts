import type { orderResponse } from '../../contract/define-order-command.ts';
import type { Route } from '../../contract/define-route.ts';
import type { OrderPermission } from '../../contract/order-actors.ts';
import type { ApiDeps } from '../../deps.ts';
import type { ConflictAct } from '../../domain/conflicts/conflicts.ts';
import type { Command } from '../../domain/orders/commands.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import { isParty } from '../../domain/orders/stage.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../caller.ts';
import type { Request } from '../use-case.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';
import { refuseOrderConflict, reviewActOf } from './participant.ts';

/** A route by which one kind of actor gives an order a command. */
type CommandRoute = Route & {
  readonly permission: OrderPermission;
  readonly success: Pick<typeof orderResponse, 'schema'>;
};

/** The input that all these routes share. */
type CommandRequest = {
  readonly params: { readonly orderId: string };
  readonly caller: Caller;
  readonly now: Instant;
};

/** Builds the command from the request and the order, or refuses it. */
export type ToCommand<R extends Route, D = ApiDeps> = (
  request: Request<R>,
  order: Order,
  actor: Actor,
  deps: D,
) => Command | Refusal | Promise<Command | Refusal>;

/** The act of staff that a permission allows on an order. */
const actOf = (permission: OrderPermission, order: Order): ConflictAct => {
  if (permission === 'orders.resolve-dispute') return 'resolve_dispute';
  return permission === 'orders.redrive' ? 'redrive' : reviewActOf(order);
};

/** Connects a route to its command. The permission of the route says who acts. Staff cannot decide on their own orders. */
export const orderCommand =
  <R extends CommandRoute, D extends ApiDeps = ApiDeps>(route: R, toCommand: ToCommand<R, D>) =>
  (deps: D) => {
    const useCase = (request: Request<R> & CommandRequest) => {
      const { params, caller, now } = request;
      return applyCallerCommand(
        deps,
        params.orderId,
        actorOf(caller, route.permission),
        (order, actor) =>
          (isParty(actor.role)
            ? undefined
            : refuseOrderConflict(order, caller, actOf(route.permission, order))) ??
          toCommand(request, order, actor, deps),
        now,
      );
    };
    return { route, useCase };
  };
