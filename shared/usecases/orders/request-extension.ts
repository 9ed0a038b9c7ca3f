import type { requestExtension as route } from '../../contract/routes/order-changes.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Fault, faultsOfLateMoment } from '../../domain/fault.ts';
import type { Order } from '../../domain/orders/order.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { actorOf, applyCallerCommand, refuseFaultOrIllegal } from './apply-caller-command.ts';

const faultsOf = (
  newDueAt: Instant,
  { dueAt, createdAt }: Order,
  { maxTaskDuration }: ApiDeps['policy'],
): readonly Fault[] =>
  dueAt !== undefined && newDueAt <= dueAt
    ? [{ path: ['until'], code: 'too_small', message: `the order is due at ${dueAt} already` }]
    : faultsOfLateMoment(['until'], newDueAt, addDuration(createdAt, maxTaskDuration));

/** The creator asks the advertiser for a later deadline. */
export const requestExtension =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    const { until: newDueAt, reason } = body;
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      (order) => {
        const { extensionRequest: open } = order;
        const faulty = refuseFaults(faultsOf(newDueAt, order, deps.policy));
        if (faulty) return refuseFaultOrIllegal(faulty, order, 'request_extension', actor, now);
        // The same request, sent again, is known by the id that it was given.
        const isSame = open?.reason === reason && open.newDueAt === newDueAt;
        const requestId = isSame ? open.id : deps.ids.create('req');
        return { type: 'request_extension', actor, requestId, newDueAt, reason };
      },
      now,
    );
  };
