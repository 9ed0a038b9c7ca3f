import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, TaskApplicationId, TaskId } from '../schemas/basics.ts';
import {
  DecidedTaskApplication,
  TaskApplicationBody,
  TaskApplicationDecision,
  TaskApplicationView,
} from '../schemas/task-applications.ts';

const params = z.strictObject({ taskId: TaskId });
const applicationParams = z.strictObject({ taskId: TaskId, applicationId: TaskApplicationId });

export const applyForTask = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/applications',
  summary: 'Apply for a task',
  roles: ['creator'],
  ownership: { taskId: 'published' },
  params,
  body: TaskApplicationBody,
  isIdempotent: true,
  rateLimit: 'applications',
  success: { status: 201, schema: TaskApplicationView },
  problems: [
    'not-found',
    'conflict',
    'no-slots-left',
    'creator-not-eligible',
    'illegal-transition',
    'deadline-passed',
  ],
});

export const listTaskApplications = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/tasks/{taskId}/applications',
  summary: 'List applications for a task',
  roles: ['advertiser'],
  params,
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(TaskApplicationView) },
  problems: ['not-found', 'invalid-cursor'],
});

export const listOwnTaskApplications = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/creators/me/task-applications',
  summary: 'List your task applications',
  roles: ['creator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(TaskApplicationView) },
  problems: ['invalid-cursor'],
});

export const decideTaskApplication = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/applications/{applicationId}/decision',
  summary: 'Choose or decline an applicant',
  roles: ['advertiser'],
  params: applicationParams,
  body: TaskApplicationDecision,
  isIdempotent: true,
  success: { status: 200, schema: DecidedTaskApplication },
  problems: [
    'not-found',
    'illegal-transition',
    'no-slots-left',
    'already-claimed',
    'creator-not-eligible',
    'deadline-passed',
  ],
});

export const withdrawTaskApplication = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/applications/{applicationId}/withdrawal',
  summary: 'Withdraw a task application',
  roles: ['creator'],
  ownership: { taskId: 'published' },
  params: applicationParams,
  isIdempotent: true,
  success: { status: 200, schema: TaskApplicationView },
  problems: ['not-found', 'illegal-transition'],
});
