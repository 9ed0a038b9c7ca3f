import { defineRoute } from '../define-route.ts';
import { EventKindList } from '../schemas/events.ts';

export const listEventKinds = defineRoute('webhooks', 'GET /event-kinds', {
  summary: 'List event types',
  permission: 'public',
  success: { status: 200, schema: EventKindList },
});
