import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { Instant, line, Slug, ViewId } from '../schemas/basics.ts';

const ViewBody = z.strictObject({
  name: line(100),
  /** The page of the console. */
  page: Slug,
  /** The filters of the page, as a query string. */
  query: z.string().max(2_000).default(''),
  /** Whether the console opens with this view. */
  isFirst: z.boolean().default(false),
});

const ViewView = z
  .strictObject({
    id: ViewId,
    name: z.string(),
    page: z.string(),
    query: z.string(),
    isFirst: z.boolean(),
    createdAt: Instant,
  })
  .meta({ id: 'SavedView' });

export const listViews = defineList('operations', 'GET /operations/views', {
  summary: 'List your saved views',
  permission: 'work.manage',
  items: ViewView,
});

export const getView = defineRoute('operations', 'GET /operations/views/{viewId}', {
  summary: 'Get a saved view',
  permission: 'work.manage',
  success: { status: 200, schema: ViewView },
});

export const saveView = defineRoute('operations', 'POST /operations/views', {
  summary: 'Save a view',
  permission: 'work.manage',
  body: ViewBody,
  success: { status: 201, schema: ViewView, location: '/operations/views/{id}' },
});

export const changeView = defineRoute('operations', 'PUT /operations/views/{viewId}', {
  summary: 'Replace a saved view',
  permission: 'work.manage',
  body: ViewBody,
  success: { status: 200, schema: ViewView },
});

export const removeView = defineRoute('operations', 'DELETE /operations/views/{viewId}', {
  summary: 'Delete a saved view',
  permission: 'work.manage',
  success: { status: 200, schema: ViewView },
});
