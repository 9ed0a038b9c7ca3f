import * as z from 'zod';
import { HallSort, hallFilterFields } from '../../domain/tasks/hall-filters.ts';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, Slug, TaskId } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';
import {
  OwnTaskView,
  RecommendedTask,
  TaskBody,
  TaskCard,
  TaskChange,
  TaskStatus,
} from '../schemas/tasks.ts';

const params = z.strictObject({ taskId: TaskId });

export const draftTask = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks',
  summary: 'Create a draft task',
  roles: ['advertiser'],
  body: TaskBody,
  isIdempotent: true,
  rateLimit: 'drafts',
  success: { status: 201, schema: OwnTaskView, location: '/tasks/{id}' },
  problems: [],
});

export const changeTask = defineRoute({
  context: 'tasks',
  method: 'PATCH',
  path: '/tasks/{taskId}',
  summary: 'Update a draft task',
  roles: ['advertiser'],
  params,
  body: TaskChange,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'illegal-transition', 'precondition-failed'],
});

export const publishTask = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/publish',
  summary: 'Publish a draft task',
  roles: ['advertiser'],
  params,
  isIdempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found', 'illegal-transition', 'insufficient-funds', 'deadline-passed'],
});

export const closeTask = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/close',
  summary: 'Close a task',
  roles: ['advertiser'],
  params,
  isIdempotent: true,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found'],
});

export const listTasks = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/tasks',
  summary: 'List open tasks',
  roles: [],
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

export const recommendTasks = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/tasks/recommended',
  summary: 'List recommended tasks',
  roles: ['creator'],
  query: z.strictObject({ limit: pageQuery.limit }),
  success: { status: 200, schema: z.strictObject({ items: z.array(RecommendedTask) }) },
  problems: [],
});

export const listOwnTasks = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/tasks/mine',
  summary: 'List your tasks',
  roles: ['advertiser'],
  query: z.strictObject({ status: TaskStatus.optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(OwnTaskView) },
  problems: ['invalid-cursor'],
});

export const getTask = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/tasks/{taskId}',
  summary: 'Get a task and its brief',
  roles: [],
  ownership: { taskId: 'published' },
  params,
  success: { status: 200, schema: OwnTaskView },
  problems: ['not-found'],
});

export const claimTask = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/claims',
  summary: 'Take an open task',
  roles: ['creator'],
  ownership: { taskId: 'published' },
  params,
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
