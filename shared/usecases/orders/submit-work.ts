import type { submitWork as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isLegal } from '../../domain/orders/guards.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { faultsOfWork } from '../../domain/uploads/upload-purpose.ts';
import { findSubmittedFiles } from '../uploads/submitted-files.ts';
import { refuseFaultOrIllegal } from './apply-caller-command.ts';
import type { ToCommand } from './order-command.ts';
import { refuseTooManySubmissions } from './refuse-too-many-submissions.ts';

/** Submits the work: these bytes are screened, reviewed and approved. */
export const submitWork: ToCommand<typeof route, ApiDeps & Pick<Deps, 'uploads'>> = async (
  { body: { uploadIds, ...words }, now },
  order,
  actor,
  deps,
) => {
  const owner = { orderId: order.id, by: 'creator', purpose: 'work' } as const;
  const files = await findSubmittedFiles(deps, owner, uploadIds, (uploads) =>
    faultsOfWork({ ...words, files: uploads }, order.terms.formats, deps.policy.uploads),
  );
  if (isRefusal(files)) return refuseFaultOrIllegal(files, order, 'submit_work', actor, now);
  const refused = isLegal(order, 'submit_work', 'creator', now)
    ? await refuseTooManySubmissions(deps, order, now)
    : undefined;
  return refused ?? { type: 'submit_work', actor, deliverable: { ...words, files } };
};
