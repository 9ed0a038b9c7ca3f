import * as z from 'zod';
import { defineRoute } from '../define-route.ts';

const PolicyView = z
  .strictObject({
    policy: z.record(z.string(), z.unknown()),
    /** The values that differ from the defaults, by their path. */
    differences: z.array(z.strictObject({ path: z.string(), value: z.unknown(), defaultValue: z.unknown() })),
  })
  .meta({ id: 'Policy' });

export const getPolicy = defineRoute('operations', 'GET /policy', {
  summary: 'Get the policy in force',
  permission: 'work.manage',
  success: { status: 200, schema: PolicyView },
});
