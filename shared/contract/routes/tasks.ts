import * as z from 'zod';
import { HallSort, hallFilterFields } from '../../domain/tasks/hall-filters.ts';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, Slug } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';
import {
  OwnTaskView,
  RecommendedTask,
  TaskBody,
  TaskCard,
  TaskChange,
  TaskStatus,
} from '../schemas/tasks.ts';

export const draftTask = defineRoute('tasks', 'POST /tasks', {
  summary: 'Create a draft task',
  permission: 'tasks.publish',
  body: TaskBody,
  isIdempotent: true,
  rateLimit: 'drafts',
  success: { status: 201, schema: OwnTaskView, location: '/tasks/{id}' },
  problems: [],
});

export const changeTask = defineRoute('tasks', 'PATCH /tasks/{taskId}', {
  summary: 'Update a draft task',
  permission: 'tasks.publish',
  body: TaskChange,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'illegal-transition', 'precondition-failed'],
});

export const publishTask = defineRoute('tasks', 'POST /tasks/{taskId}/publish', {
  summary: 'Publish a draft task',
  permission: 'tasks.publish',
  isIdempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'illegal-transition', 'insufficient-funds', 'deadline-passed'],
});

export const closeTask = defineRoute('tasks', 'POST /tasks/{taskId}/close', {
  summary: 'Close a task',
  permission: 'tasks.publish',
  isIdempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found'],
});

export const listTasks = defineRoute('tasks', 'GET /tasks', {
  summary: 'List open tasks',
  permission: 'authenticated',
  query: z.strictObject({
    category: Slug.optional(),
    platform: Slug.optional(),
    ...hallFilterFields,
    takeable: z
      .stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })
      .meta({ enum: ['true', 'false'] })
      .optional(),
    sort: HallSort.default('newest'),
    ...pageQuery,
  }),
  success: { status: 200, schema: listOf(TaskCard) },
  problems: ['invalid-cursor'],
});

export const recommendTasks = defineRoute('tasks', 'GET /tasks/recommended', {
  summary: 'List recommended tasks',
  permission: 'tasks.take',
  query: z.strictObject({ limit: pageQuery.limit }),
  success: { status: 200, schema: z.strictObject({ items: z.array(RecommendedTask) }) },
  problems: [],
});

export const listOwnTasks = defineRoute('tasks', 'GET /tasks/mine', {
  summary: 'List your tasks',
  permission: 'tasks.publish',
  query: z.strictObject({ status: TaskStatus.optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(OwnTaskView) },
  problems: ['invalid-cursor'],
});

export const getTask = defineRoute('tasks', 'GET /tasks/{taskId}', {
  summary: 'Get a task and its brief',
  permission: 'authenticated',
  ownership: { taskId: 'published' },
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found'],
});

export const claimTask = defineRoute('tasks', 'POST /tasks/{taskId}/claims', {
  summary: 'Take an open task',
  permission: 'tasks.take',
  ownership: { taskId: 'published' },
  isIdempotent: true,
  rateLimit: 'claims',
  success: { status: 201, schema: OrderView, location: '/orders/{id}' },
  problems: [
    'not-found',
    'no-slots-left',
    'already-claimed',
    'creator-not-eligible',
    'illegal-transition',
    'deadline-passed',
  ],
});
