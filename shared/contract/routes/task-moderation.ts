import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import { ModeratedTaskView, OwnTaskView, TaskDecision } from '../schemas/tasks.ts';

export const listTasksInModeration = defineRoute('reviews', 'GET /reviews/tasks', {
  summary: 'List tasks that wait for moderation',
  permission: 'tasks.moderate',
  query: z.strictObject({ status: z.literal('in_moderation').default('in_moderation'), ...pageQuery }),
  success: { status: 200, schema: listOf(ModeratedTaskView) },
  problems: ['invalid-cursor'],
});

export const claimModeration = defineRoute('reviews', 'POST /reviews/tasks/{taskId}/claim', {
  summary: 'Claim a task for moderation',
  permission: 'tasks.moderate',
  isIdempotent: true,
  success: { status: 200, schema: ModeratedTaskView },
  problems: ['not-found', 'conflict', 'illegal-transition', 'forbidden'],
});

export const releaseModeration = defineRoute('reviews', 'DELETE /reviews/tasks/{taskId}/claim', {
  summary: 'Release a claimed task',
  permission: 'tasks.moderate',
  success: { status: 200, schema: ModeratedTaskView },
  problems: ['not-found', 'conflict'],
});

export const decideTask = defineRoute('reviews', 'POST /reviews/tasks/{taskId}/decision', {
  summary: 'Approve or reject a task',
  permission: 'tasks.moderate',
  body: TaskDecision,
  isIdempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'conflict', 'forbidden', 'illegal-transition', 'deadline-passed'],
});
