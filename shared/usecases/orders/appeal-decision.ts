import type { appealDecision as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { keepAttachedFiles } from '../uploads/submitted-files.ts';
import { actorOf, applyCallerCommand, refuseFaultOrIllegal } from './apply-caller-command.ts';

/** The creator appeals against a decision on the work. */
export const appealDecision =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    const { statement, uploadIds } = body;
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      async (order) => {
        const files = await keepAttachedFiles(
          deps,
          { orderId: order.id, by: 'creator', purpose: 'evidence' },
          uploadIds,
        );
        if (isRefusal(files)) return refuseFaultOrIllegal(files, order, 'appeal', actor, now);
        // The same appeal, sent again, is known by the id that it was given.
        const isSame = order.status === 'appealing' && order.appeal?.statement === statement;
        const appealId = isSame && order.appeal ? order.appeal.id : deps.ids.create('apc');
        return { type: 'appeal', actor, appealId, statement, files };
      },
      now,
    );
  };
