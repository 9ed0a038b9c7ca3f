import type { submitWork as route } from '../../contract/routes/orders.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isLegal } from '../../domain/orders/guards.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { faultsOfWork } from '../../domain/uploads/upload-purpose.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { findSubmittedFiles } from '../uploads/submitted-files.ts';
import { actorOf, applyCallerCommand, refuseFaultOrIllegal } from './apply-caller-command.ts';
import { refuseTooManySubmissions } from './refuse-too-many-submissions.ts';

/** Hands the work in: from here on these bytes are what is screened, reviewed and approved. */
export const submitWork =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    const { uploadIds, ...words } = body;
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      async (order) => {
        const files = await findSubmittedFiles(
          deps,
          { orderId: order.id, by: 'creator', purpose: 'work' },
          uploadIds,
          (uploads) => faultsOfWork({ ...words, files: uploads }, order.terms.formats, deps.policy.uploads),
        );
        if (isRefusal(files)) return refuseFaultOrIllegal(files, order, 'submit_work', actor, now);
        const refused = isLegal(order, 'submit_work', 'creator', now)
          ? await refuseTooManySubmissions(deps, order, now)
          : undefined;
        return refused ?? { type: 'submit_work', actor, deliverable: { ...words, files } };
      },
      now,
    );
  };
