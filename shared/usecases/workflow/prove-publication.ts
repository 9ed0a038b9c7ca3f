import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../domain/order/order.ts';
import { pendingProof } from '../../domain/order/proof.ts';
import { hostsOf } from '../../domain/publication/policy.ts';
import { refuse } from '../../domain/refusal.ts';
import { findOrder, newsOf, type WorkflowNews } from '../../store/order-store.ts';
import type { CommandFor } from '../orders/apply-command.ts';
import { giveSystemCommand } from './apply-system-command.ts';

export const ProveInput = z.object({ orderId: z.string() });

const system: Actor = { role: 'system' };

/**
 * Looks at what a creator says was published. What the machine can see for itself is confirmed; whatever it cannot
 * see, a reviewer looks at, with what was found. A machine refuses nothing.
 */
export const provePublication = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'policy' | 'publicationProof'>,
  { orderId }: z.infer<typeof ProveInput>,
): Promise<WorkflowNews> => {
  const record = await findOrder(deps.table, orderId);
  if (!record) throw new Error(`order ${orderId} is gone`);
  const { order } = record;
  const asked = pendingProof(order);
  if (asked?.by !== 'machine' || !order.publication) return newsOf(order);
  const hosts = hostsOf(deps.policy.publication, order.terms.platform);
  const { proven, findings } = await deps.publicationProof.checkPublication(order.publication, hosts);
  const verdict: CommandFor = (present) => {
    // A reviewer may have decided meanwhile, and the creator told of another publication.
    const isSame = pendingProof(present)?.askedAt === asked.askedAt;
    if (!isSame) return refuse('illegal-transition', 'The order has moved on.');
    const type = proven ? 'confirm_publication' : 'refer_publication';
    return { type, actor: system, reasons: findings };
  };
  return giveSystemCommand(deps, orderId, system, verdict, record);
};
