import type { requestExtension as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Fault, faultsOfLateMoment } from '../../domain/fault.ts';
import type { Order } from '../../domain/orders/order.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { refuseFaultOrIllegal } from './apply-caller-command.ts';
import type { ToCommand } from './order-command.ts';

const faultsOf = (
  newDueAt: Instant,
  { dueAt, createdAt }: Order,
  { maxTaskDuration }: ApiDeps['policy'],
): readonly Fault[] =>
  dueAt !== undefined && newDueAt <= dueAt
    ? [
        {
          path: ['until'],
          code: 'too_small',
          message: `must be after the present deadline, ${dueAt}`,
          params: { after: dueAt },
        },
      ]
    : faultsOfLateMoment(['until'], newDueAt, addDuration(createdAt, maxTaskDuration));

/** Asks the advertiser for a later deadline. */
export const requestExtension: ToCommand<typeof route> = (
  { body: { until: newDueAt, reason }, now },
  order,
  actor,
  { policy, ids },
) => {
  const faulty = refuseFaults(faultsOf(newDueAt, order, policy));
  if (faulty) return refuseFaultOrIllegal(faulty, order, 'request_extension', actor, now);
  const { extensionRequest: open } = order;
  // A repeated request keeps its id.
  const isSame = open?.reason === reason && open.newDueAt === newDueAt;
  const requestId = isSame ? open.id : ids.create('req');
  return { type: 'request_extension', actor, requestId, newDueAt, reason };
};
