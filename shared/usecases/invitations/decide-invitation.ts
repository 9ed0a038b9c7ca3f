import type { decideInvitation as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { orderIdOfInvitation } from '../../domain/invitations/invitation.ts';
import type { Command } from '../../domain/orders/commands.ts';
import type { Order } from '../../domain/orders/order.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import type { Caller } from '../caller.ts';
import { actorOf, applyCallerCommand } from '../orders/apply-caller-command.ts';
import type { UseCase } from '../use-case.ts';

export const noSuchInvitation = refuse('not-found', 'There is no such invitation.');

/**
 * Accepts an invitation, which starts the order, or declines it, which returns slot and money to the task.
 */
export const decideInvitation =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'orders.act-as-creator');
    const { reasons } = body;
    const command: Command =
      body.decision === 'accept'
        ? { type: 'accept_invitation', actor, ...(reasons.length > 0 && { reasons }) }
        : { type: 'decline_invitation', actor, reasons };
    return applyCallerCommand(
      deps,
      orderIdOfInvitation(params.invitationId),
      actor,
      async ({ invitation, terms, advertiserId }) => {
        if (!invitation) return noSuchInvitation;
        const conflict = refuseConflict(caller, 'take', { advertiser: advertiserId });
        if (conflict && body.decision === 'accept') return conflict;
        // Eligibility may have changed since the invitation; anyone may decline.
        const mustBeEligible = invitation.status === 'pending' && body.decision === 'accept';
        const refusal = mustBeEligible ? await refuseOrder(deps, caller, { advertiserId, terms }) : undefined;
        return refusal ?? command;
      },
      now,
    );
  };

/** Refuses an order of a creator who is not eligible, or of two accounts of which one blocked the other. */
const refuseOrder = async (
  deps: ApiDeps,
  caller: Caller,
  { advertiserId, terms }: Pick<Order, 'advertiserId' | 'terms'>,
): Promise<Refusal | undefined> => {
  const [creator, blocked] = await Promise.all([
    findCreator(deps.table, caller.creatorId),
    refuseIfBlocked(deps, caller, advertiserId),
  ]);
  return refuseIneligibleCreator(creator, terms.platform) ?? blocked;
};
