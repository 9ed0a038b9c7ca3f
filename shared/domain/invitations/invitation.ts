import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** The invitation of an order. It stays in the order. */
export const Invitation = z.object({
  status: z.enum(['pending', 'accepted', 'declined', 'lapsed', 'withdrawn']),
  message: z.string().optional(),
});

export type Invitation = TypeOf<typeof Invitation>;

export type InvitationStatus = Invitation['status'];

const prefixes = { order: 'ord_', invitation: 'inv_' } as const;

/** An invitation and its order share the part of their ids after the prefix, so that each finds the other. */
export const invitationIdOf = (orderId: string): string =>
  orderId.replace(prefixes.order, prefixes.invitation);

export const orderIdOfInvitation = (invitationId: string): string =>
  invitationId.replace(prefixes.invitation, prefixes.order);

/** Whether an invitation has ended without an order, so that its creator can be invited to the task again. */
export const mayInviteAgain = ({ invitation }: { readonly invitation?: Invitation }): boolean =>
  invitation !== undefined && endedStatuses.has(invitation.status);

const endedStatuses: ReadonlySet<InvitationStatus> = new Set(['declined', 'lapsed', 'withdrawn']);

/** The invitation of an order after its answer; an order that nobody was invited to has none. */
export const answerInvitation = (
  { invitation }: { readonly invitation?: Invitation },
  status: InvitationStatus,
): { invitation?: Invitation } => (invitation ? { invitation: { ...invitation, status } } : {});
