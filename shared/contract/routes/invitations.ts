import * as z from 'zod';
import { orderCreationProblems } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { InvitationBody, InvitationDecision, InvitationView } from '../schemas/invitations.ts';
import { OrderView } from '../schemas/orders.ts';

export const inviteCreators = defineRoute('tasks', 'POST /tasks/{taskId}/invitations', {
  summary: 'Invite creators to a task',
  permission: 'tasks.publish',
  body: InvitationBody,
  rateLimit: 'invitations',
  success: { status: 201, schema: z.strictObject({ items: z.array(InvitationView) }) },
  problems: orderCreationProblems,
});

export const listInvitations = defineList('tasks', 'GET /invitations', {
  summary: 'List your invitations',
  permission: 'tasks.take',
  items: InvitationView,
});

export const decideInvitation = defineRoute('tasks', 'POST /invitations/{invitationId}/decision', {
  summary: 'Accept or decline an invitation',
  permission: 'tasks.take',
  body: InvitationDecision,
  success: { status: 200, schema: OrderView },
  problems: ['illegal-transition', 'deadline-passed', 'creator-not-eligible'],
});

export const withdrawInvitation = defineRoute('tasks', 'POST /invitations/{invitationId}/withdrawal', {
  summary: 'Withdraw an invitation',
  permission: 'tasks.publish',
  success: { status: 200, schema: OrderView },
  problems: ['illegal-transition', 'deadline-passed'],
});
