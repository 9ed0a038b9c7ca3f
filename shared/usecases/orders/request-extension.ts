import type { requestExtension as route } from '../../contract/routes/agreements.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Fault, tooLate } from '../../domain/fault.ts';
import type { Order } from '../../domain/order/order.ts';
import { after, type Instant } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { actorOf, commandByCaller, faultOrIllegal } from './command-use.ts';

const faultsOf = (
  newDueAt: Instant,
  { dueAt, createdAt }: Order,
  { tasksEndWithin }: ApiDeps['policy'],
): readonly Fault[] =>
  dueAt !== undefined && newDueAt <= dueAt
    ? [{ path: ['until'], code: 'too_small', message: `the order is due at ${dueAt} already` }]
    : tooLate(['until'], newDueAt, after(createdAt, tasksEndWithin));

/** The creator asks the advertiser for a later deadline. */
export const requestExtension =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    const { until: newDueAt, reason } = body;
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      (order) => {
        const { extensionRequest: open } = order;
        const faulty = refuseFaulty(faultsOf(newDueAt, order, deps.policy));
        if (faulty) return faultOrIllegal(faulty, order, 'request_extension', actor, now);
        // The same request, sent again, is known by the id that it was given.
        const isSame = open?.reason === reason && open.newDueAt === newDueAt;
        const requestId = isSame ? open.id : deps.ids.fresh('req');
        return { type: 'request_extension', actor, requestId, newDueAt, reason };
      },
      now,
    );
  };
