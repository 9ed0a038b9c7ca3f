import { defineRoute } from '../define-route.ts';
import { BulkBody, BulkResult } from '../schemas/bulk.ts';

export const actInBulk = defineRoute('controls', 'POST /operations/bulk', {
  summary: 'Apply an act to several things',
  permission: ['work.manage', 'accounts.hold', 'orders.hold', 'orders.redrive', 'dead-letters.redrive'],
  body: BulkBody,
  success: { status: 200, schema: BulkResult },
});
