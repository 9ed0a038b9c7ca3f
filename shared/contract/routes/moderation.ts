import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, TaskId } from '../schemas/basics.ts';
import { OwnTaskView, TaskDecision } from '../schemas/tasks.ts';

export const listTasksInModeration = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/reviews/tasks',
  summary: 'The queue of tasks that wait for a reviewer before they open, oldest first',
  roles: ['reviewer'],
  query: z.strictObject({ status: z.literal('in_moderation').default('in_moderation'), ...pageQuery }),
  success: { status: 200, schema: listOf(OwnTaskView) },
  problems: ['invalid-cursor'],
});

export const decideTask = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/reviews/tasks/{taskId}/decision',
  summary: 'Open a task, or give it back with reasons',
  roles: ['reviewer'],
  params: z.strictObject({ taskId: TaskId }),
  body: TaskDecision,
  idempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'illegal-transition', 'deadline-passed'],
});
