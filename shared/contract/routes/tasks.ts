import * as z from 'zod';
import { HallSort, hallFilterFields } from '../../domain/tasks/hall-filters.ts';
import { orderCreationProblems } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { Slug } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';
import { OwnTaskView, TaskBody, TaskCard, TaskChange, TaskStatus } from '../schemas/tasks.ts';

export const draftTask = defineRoute('tasks', 'POST /tasks', {
  summary: 'Create a draft task',
  permission: 'tasks.publish',
  body: TaskBody,
  rateLimit: 'drafts',
  success: { status: 201, schema: OwnTaskView, location: '/tasks/{id}' },
});

export const changeTask = defineRoute('tasks', 'PATCH /tasks/{taskId}', {
  summary: 'Update a draft or open task',
  permission: 'tasks.publish',
  body: TaskChange,
  success: { status: 200, schema: OwnTaskView },
  problems: ['illegal-transition', 'insufficient-funds', 'deadline-passed'],
});

export const publishTask = defineRoute('tasks', 'POST /tasks/{taskId}/publish', {
  summary: 'Publish a draft task',
  permission: 'tasks.publish',
  movesMoney: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['illegal-transition', 'insufficient-funds', 'deadline-passed'],
});

export const pauseTask = defineRoute('tasks', 'POST /tasks/{taskId}/pause', {
  summary: 'Pause an open task',
  permission: 'tasks.publish',
  success: { status: 200, schema: OwnTaskView },
  problems: ['illegal-transition'],
});

export const resumeTask = defineRoute('tasks', 'POST /tasks/{taskId}/resume', {
  summary: 'Resume a paused task',
  permission: 'tasks.publish',
  success: { status: 200, schema: OwnTaskView },
  problems: ['illegal-transition', 'deadline-passed'],
});

export const closeTask = defineRoute('tasks', 'POST /tasks/{taskId}/close', {
  summary: 'Close a task',
  permission: 'tasks.publish',
  success: { status: 200, schema: OwnTaskView },
});

export const listTasks = defineList('tasks', 'GET /tasks', {
  summary: 'List open tasks',
  permission: 'authenticated',
  query: {
    category: Slug.optional(),
    platform: Slug.optional(),
    ...hallFilterFields,
    takeable: z
      .stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })
      .meta({ enum: ['true', 'false'] })
      .optional(),
    sort: HallSort.default('newest'),
  },
  items: TaskCard,
});

export const listOwnTasks = defineList('tasks', 'GET /tasks/mine', {
  summary: 'List your tasks',
  permission: 'tasks.publish',
  query: { status: TaskStatus.optional() },
  items: OwnTaskView,
});

export const getTask = defineRoute('tasks', 'GET /tasks/{taskId}', {
  summary: 'Get a task and its brief',
  permission: 'authenticated',
  ownership: { taskId: 'published' },
  success: { status: 200, schema: OwnTaskView },
});

export const claimTask = defineRoute('tasks', 'POST /tasks/{taskId}/claims', {
  summary: 'Take an open task',
  permission: 'tasks.take',
  ownership: { taskId: 'published' },
  rateLimit: 'claims',
  success: { status: 201, schema: OrderView, location: '/orders/{id}' },
  problems: [...orderCreationProblems, 'too-many-open-orders', 'task-changed'],
});
