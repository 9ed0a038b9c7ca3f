import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, TaskApplicationId } from '../schemas/basics.ts';
import {
  DecidedTaskApplication,
  TaskApplicationBody,
  TaskApplicationDecision,
  TaskApplicationView,
} from '../schemas/task-applications.ts';

export const applyForTask = defineRoute('tasks', 'POST /tasks/{taskId}/applications', {
  summary: 'Apply for a task',
  permission: 'tasks.take',
  ownership: { taskId: 'published' },
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

export const listTaskApplications = defineRoute('tasks', 'GET /tasks/{taskId}/applications', {
  summary: 'List applications for a task',
  permission: 'tasks.publish',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(TaskApplicationView) },
  problems: ['not-found', 'invalid-cursor'],
});

export const listOwnTaskApplications = defineRoute('tasks', 'GET /creators/me/task-applications', {
  summary: 'List your task applications',
  permission: 'tasks.take',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(TaskApplicationView) },
  problems: ['invalid-cursor'],
});

export const decideTaskApplication = defineRoute(
  'tasks',
  'POST /tasks/{taskId}/applications/{applicationId}/decision',
  {
    summary: 'Choose or decline an applicant',
    permission: 'tasks.publish',
    params: { applicationId: TaskApplicationId },
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
  },
);

export const withdrawTaskApplication = defineRoute(
  'tasks',
  'POST /tasks/{taskId}/applications/{applicationId}/withdrawal',
  {
    summary: 'Withdraw a task application',
    permission: 'tasks.take',
    ownership: { taskId: 'published' },
    params: { applicationId: TaskApplicationId },
    isIdempotent: true,
    success: { status: 200, schema: TaskApplicationView },
    problems: ['not-found', 'illegal-transition'],
  },
);
