import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery } from '../schemas/basics.ts';
import { RecommendedTask } from '../schemas/matching.ts';

export const recommendTasks = defineRoute('tasks', 'GET /tasks/recommended', {
  summary: 'List recommended tasks',
  permission: 'tasks.take',
  query: z.strictObject({ limit: pageQuery.limit }),
  success: { status: 200, schema: z.strictObject({ items: z.array(RecommendedTask) }) },
});
