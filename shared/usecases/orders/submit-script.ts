import type { submitScript as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { keepAttachedFiles } from '../uploads/submitted-files.ts';
import { actorOf, applyCallerCommand, refuseFaultOrIllegal } from './apply-caller-command.ts';

/** Hands in the script, with files beside its text if there are any. */
export const submitScript =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      async (order) => {
        const files = await keepAttachedFiles(
          deps,
          { orderId: order.id, by: 'creator', purpose: 'script' },
          body.uploadIds,
        );
        return isRefusal(files)
          ? refuseFaultOrIllegal(files, order, 'submit_script', actor, now)
          : { type: 'submit_script', actor, script: { text: body.text, files } };
      },
      now,
    );
  };
