import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, TaskId } from '../schemas/basics.ts';
import { ModeratedTaskView, OwnTaskView, TaskDecision } from '../schemas/tasks.ts';

export const listTasksInModeration = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/reviews/tasks',
  summary: 'List tasks that wait for moderation',
  roles: ['reviewer'],
  query: z.strictObject({ status: z.literal('in_moderation').default('in_moderation'), ...pageQuery }),
  success: { status: 200, schema: listOf(ModeratedTaskView) },
  problems: ['invalid-cursor'],
});

const params = z.strictObject({ taskId: TaskId });

export const claimModeration = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/reviews/tasks/{taskId}/claim',
  summary: 'Claim a task for moderation',
  roles: ['reviewer'],
  params,
  isIdempotent: true,
  success: { status: 200, schema: ModeratedTaskView },
  problems: ['not-found', 'conflict', 'illegal-transition', 'forbidden'],
});

export const releaseModeration = defineRoute({
  context: 'reviews',
  method: 'DELETE',
  path: '/reviews/tasks/{taskId}/claim',
  summary: 'Release a claimed task',
  roles: ['reviewer'],
  params,
  success: { status: 200, schema: ModeratedTaskView },
  problems: ['not-found', 'conflict'],
});

export const decideTask = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/reviews/tasks/{taskId}/decision',
  summary: 'Approve or reject a task',
  roles: ['reviewer'],
  params,
  body: TaskDecision,
  isIdempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'conflict', 'forbidden', 'illegal-transition', 'deadline-passed'],
});
