import type { appealDecision as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { keepAttachedFiles } from '../uploads/submitted-files.ts';
import { refuseFaultOrIllegal } from './apply-caller-command.ts';
import type { ToCommand } from './order-command.ts';

/** Appeals against a decision on the work. */
export const appealDecision: ToCommand<typeof route, ApiDeps & Pick<Deps, 'uploads'>> = async (
  { body: { statement, uploadIds }, now },
  order,
  actor,
  deps,
) => {
  const owner = { orderId: order.id, by: 'creator', purpose: 'evidence' } as const;
  const files = await keepAttachedFiles(deps, owner, uploadIds);
  if (isRefusal(files)) return refuseFaultOrIllegal(files, order, 'appeal', actor, now);
  // A repeated appeal keeps its id.
  const isSame = order.status === 'appealing' && order.appeal?.statement === statement;
  const appealId = isSame && order.appeal ? order.appeal.id : deps.ids.create('apc');
  return { type: 'appeal', actor, appealId, statement, files };
};
