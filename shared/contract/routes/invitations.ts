import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import { InvitationBody, InvitationDecision, InvitationView } from '../schemas/invitations.ts';
import { OrderView } from '../schemas/orders.ts';

export const inviteCreators = defineRoute('tasks', 'POST /tasks/{taskId}/invitations', {
  summary: 'Invite creators to a task',
  permission: 'tasks.publish',
  body: InvitationBody,
  isIdempotent: true,
  rateLimit: 'invitations',
  success: { status: 201, schema: z.strictObject({ items: z.array(InvitationView) }) },
  problems: [
    'not-found',
    'illegal-transition',
    'no-slots-left',
    'already-claimed',
    'creator-not-eligible',
    'deadline-passed',
  ],
});

export const listInvitations = defineRoute('tasks', 'GET /invitations', {
  summary: 'List your invitations',
  permission: 'tasks.take',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(InvitationView) },
  problems: ['invalid-cursor'],
});

export const decideInvitation = defineRoute('tasks', 'POST /invitations/{invitationId}/decision', {
  summary: 'Accept or decline an invitation',
  permission: 'tasks.take',
  body: InvitationDecision,
  isIdempotent: true,
  success: { status: 200, schema: OrderView },
  problems: ['not-found', 'illegal-transition', 'deadline-passed', 'creator-not-eligible'],
});
