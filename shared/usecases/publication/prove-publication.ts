import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../domain/orders/order.ts';
import { pendingProof } from '../../domain/publication/proof.ts';
import { hostsOf } from '../../domain/publication/publication-policy.ts';
import { refuse } from '../../domain/refusal.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { toWorkflowInput, type WorkflowInput } from '../../store/orders/workflow-input.ts';
import type { CommandFor } from '../orders/apply-command.ts';
import { sendSystemCommand } from '../workflow/apply-system-command.ts';

export const ProvePublicationInput = z.object({ orderId: z.string() });

const system: Actor = { role: 'system' };

/**
 * Checks a publication. What the machine can verify is confirmed; the rest goes to a reviewer with the
 * findings. A machine refuses nothing.
 */
export const provePublication = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'policy' | 'publicationProof'>,
  { orderId }: z.infer<typeof ProvePublicationInput>,
): Promise<WorkflowInput> => {
  const record = await findOrder(deps.table, orderId);
  if (!record) throw new Error(`order ${orderId} is missing`);
  const { order } = record;
  const proof = pendingProof(order);
  if (proof?.by !== 'machine' || !order.publication) return toWorkflowInput(order);
  const hosts = hostsOf(deps.policy.publication, order.terms.platform);
  const { isProven, findings } = await deps.publicationProof.checkPublication(order.publication, hosts);
  const verdict: CommandFor = (present) => {
    // The creator may have submitted another publication after a reviewer's decision.
    const isSame = pendingProof(present)?.askedAt === proof.askedAt;
    if (!isSame) return refuse('illegal-transition', 'The order has changed.');
    const type = isProven ? 'confirm_publication' : 'refer_publication';
    return { type, actor: system, reasons: findings };
  };
  return sendSystemCommand(deps, orderId, system, verdict, record);
};
