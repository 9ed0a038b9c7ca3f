import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { ApproveOrReject } from '../schemas/basics.ts';
import { TakedownBody } from '../schemas/takedowns.ts';
import { ModeratedTaskView, OwnTaskView } from '../schemas/tasks.ts';

export const listTasksInModeration = defineList('reviews', 'GET /reviews/tasks', {
  summary: 'List tasks that wait for moderation',
  permission: 'tasks.moderate',
  query: { status: z.literal('in_moderation').default('in_moderation') },
  items: ModeratedTaskView,
});

export const claimModeration = defineRoute('reviews', 'POST /reviews/tasks/{taskId}/claim', {
  summary: 'Claim a task for moderation',
  permission: 'tasks.moderate',
  success: { status: 200, schema: ModeratedTaskView },
  problems: ['illegal-transition'],
});

export const releaseModeration = defineRoute('reviews', 'DELETE /reviews/tasks/{taskId}/claim', {
  summary: 'Release a claimed task',
  permission: ['tasks.moderate', 'reviews.release-any'],
  success: { status: 200, schema: ModeratedTaskView },
});

export const decideTask = defineRoute('reviews', 'POST /reviews/tasks/{taskId}/decision', {
  summary: 'Approve or reject a task',
  permission: 'tasks.moderate',
  body: ApproveOrReject,
  success: { status: 200, schema: OwnTaskView },
  problems: ['illegal-transition', 'deadline-passed'],
});

export const takeDownTask = defineRoute('reviews', 'POST /operations/tasks/{taskId}/takedown', {
  summary: 'Take a task down',
  permission: 'takedowns.create',
  body: TakedownBody,
  success: { status: 200, schema: OwnTaskView },
});
