import type { withdrawInvitation as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import { orderIdOfInvitation } from '../../domain/invitations/invitation.ts';
import { actorOf, applyCallerCommand } from '../orders/apply-caller-command.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchInvitation } from './decide-invitation.ts';

/** Takes an invitation back before the creator answers. Its slot and money return to the task. */
export const withdrawInvitation =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, caller, now }) => {
    const actor = actorOf(caller, 'orders.act-as-advertiser');
    return applyCallerCommand(
      deps,
      orderIdOfInvitation(params.invitationId),
      actor,
      ({ invitation }) => (invitation ? { type: 'withdraw_invitation', actor } : noSuchInvitation),
      now,
    );
  };
