import * as z from 'zod';
import { defineRoute } from '../define-route.ts';

export const health = defineRoute({
  context: 'system',
  method: 'GET',
  path: '/health',
  summary: 'Whether the service answers',
  roles: 'public',
  success: { status: 200, schema: z.strictObject({ status: z.literal('ok') }) },
  problems: [],
});
