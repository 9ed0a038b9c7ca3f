import type { submitScript as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { keepAttachedFiles } from '../uploads/submitted-files.ts';
import { refuseFaultOrIllegal } from './apply-caller-command.ts';
import type { ToCommand } from './order-command.ts';

/** Submits the script, optionally with files. */
export const submitScript: ToCommand<typeof route, ApiDeps & Pick<Deps, 'uploads'>> = async (
  { body: { text, uploadIds }, now },
  order,
  actor,
  deps,
) => {
  const owner = { orderId: order.id, by: 'creator', purpose: 'script' } as const;
  const files = await keepAttachedFiles(deps, owner, uploadIds);
  return isRefusal(files)
    ? refuseFaultOrIllegal(files, order, 'submit_script', actor, now)
    : { type: 'submit_script', actor, script: { text, files } };
};
