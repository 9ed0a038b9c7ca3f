import type { Route } from '../../contract/define-route.ts';
import type { orderResponse } from '../../contract/routes/order-command.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Command } from '../../domain/orders/commands.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../caller.ts';
import type { Request } from '../use-case.ts';
import { type ActorName, actorOf, applyCallerCommand } from './apply-caller-command.ts';
import { refuseOwnOrder } from './participant.ts';

/** A route by which one role gives an order a command. */
type CommandRoute = Route & {
  readonly roles: readonly [ActorName];
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

/** Connects a route to its command. The caller acts in the route's role. Staff cannot decide on their own orders. */
export const orderCommand =
  <R extends CommandRoute, D extends ApiDeps = ApiDeps>(route: R, toCommand: ToCommand<R, D>) =>
  (deps: D) => {
    const [role] = route.roles;
    const isStaff = role === 'reviewer' || role === 'operator';
    const useCase = (request: Request<R> & CommandRequest) => {
      const { params, caller, now } = request;
      return applyCallerCommand(
        deps,
        params.orderId,
        actorOf(caller, role),
        (order, actor) =>
          (isStaff ? refuseOwnOrder(order, caller) : undefined) ?? toCommand(request, order, actor, deps),
        now,
      );
    };
    return { route, useCase };
  };
