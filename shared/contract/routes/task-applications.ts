import { orderCreationProblems } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { TaskApplicationId } from '../schemas/basics.ts';
import * as schemas from '../schemas/task-applications.ts';

export const applyForTask = defineRoute('tasks', 'POST /tasks/{taskId}/applications', {
  summary: 'Apply for a task',
  permission: 'tasks.take',
  ownership: { taskId: 'published' },
  body: schemas.TaskApplicationBody,
  rateLimit: 'applications',
  success: { status: 201, schema: schemas.TaskApplicationView },
  problems: [
    'conflict-of-interest',
    'no-slots-left',
    'creator-not-eligible',
    'illegal-transition',
    'deadline-passed',
  ],
});

export const listTaskApplications = defineList('tasks', 'GET /tasks/{taskId}/applications', {
  summary: 'List applications for a task',
  permission: 'tasks.publish',
  items: schemas.TaskApplicationView,
});

export const listOwnTaskApplications = defineList('tasks', 'GET /creators/me/task-applications', {
  summary: 'List your task applications',
  permission: 'tasks.take',
  items: schemas.TaskApplicationView,
});

export const decideTaskApplication = defineRoute(
  'tasks',
  'POST /tasks/{taskId}/applications/{applicationId}/decision',
  {
    summary: 'Choose or decline an applicant',
    permission: 'tasks.publish',
    params: { applicationId: TaskApplicationId },
    body: schemas.TaskApplicationDecision,
    success: { status: 200, schema: schemas.DecidedTaskApplication },
    problems: orderCreationProblems,
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
    success: { status: 200, schema: schemas.TaskApplicationView },
    problems: ['illegal-transition'],
  },
);
