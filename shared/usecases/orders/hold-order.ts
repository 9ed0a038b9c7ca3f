import type * as routes from '../../contract/routes/holds.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Fault } from '../../domain/fault.ts';
import { maxHold } from '../../domain/orders/hold.ts';
import type { Order } from '../../domain/orders/order.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { FaultsBetween, UseCase } from '../use-case.ts';
import { actorOf, refuseFaultOrIllegal } from './apply-caller-command.ts';
import { applyCommand, type CommandFor } from './apply-command.ts';
import { noSuchOrder, refuseOrderConflict } from './participant.ts';

const noHoldRefusal = refuse('not-found', 'This order is not on hold.');

const toHoldView = ({ at, by, reasons, until }: NonNullable<Order['hold']>) => ({
  ...{ at, by: by.id ?? by.role, reasons },
  ...(until !== undefined && { until }),
});

const viewOf = ({ hold }: Order) => (hold ? toHoldView(hold) : undefined);

/** Returns the hold of an order. */
export const getOrderHold =
  (deps: ApiDeps): UseCase<typeof routes.getOrderHold> =>
  async ({ params }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    const response = viewOf(record.order);
    return response ? { response } : noHoldRefusal;
  };

const faultsOfEnd = (until: Instant | undefined, now: Instant): readonly Fault[] => {
  const latest = addDuration(now, maxHold);
  if (until === undefined || (until > now && until <= latest)) return [];
  const code = until > now ? 'too_late' : 'too_early';
  const message = `must be after ${now}, and at most ${latest}`;
  return [{ path: ['until'], code, message, params: { after: now, latest } }];
};

/** A fault of the end of a hold. */
export const faultsOfOrderHold: FaultsBetween<typeof routes.holdOrder> = ({ body: { until }, now }) =>
  faultsOfEnd(until, now);

/** Puts an order on hold, or changes the reasons and the end of its hold. */
export const holdOrder =
  (deps: ApiDeps): UseCase<typeof routes.holdOrder> =>
  async ({ params, body: { reasons, until }, caller, now, ifMatch }) => {
    const commandFor: CommandFor = (order, actor) => {
      const refused =
        refuseOrderConflict(order, caller, 'hold') ?? refuseChangedResource(ifMatch, viewOf(order));
      if (refused) return refused;
      const faulty = refuseFaults(faultsOfEnd(until, now));
      if (faulty) return refuseFaultOrIllegal(faulty, order, 'hold', actor, now);
      return { type: 'hold', actor, reasons, ...(until !== undefined && { until }) };
    };
    const actor = actorOf(caller, 'orders.hold');
    const outcome = await applyCommand(deps, params.orderId, actor, commandFor, now);
    if (isRefusal(outcome)) return outcome;
    const response = viewOf(outcome.response);
    return response ? { ...outcome, response } : noHoldRefusal;
  };

/** Releases an order. The response is the hold that ends. */
export const releaseOrderHold =
  (deps: ApiDeps): UseCase<typeof routes.releaseOrderHold> =>
  async ({ params, body: { reasons }, caller, now }) => {
    let ended: ReturnType<typeof viewOf>;
    const commandFor: CommandFor = (order, actor) => {
      ended = viewOf(order);
      return (
        refuseOrderConflict(order, caller, 'hold') ??
        (ended ? { type: 'release', actor, reasons } : noHoldRefusal)
      );
    };
    const actor = actorOf(caller, 'orders.hold');
    const outcome = await applyCommand(deps, params.orderId, actor, commandFor, now);
    if (isRefusal(outcome)) return outcome;
    return ended ? { ...outcome, response: ended } : noHoldRefusal;
  };
