import { defineRoute } from '../define-route.ts';
import { InspectionRestartBody, InspectionRestartView } from '../schemas/inspections.ts';

export const restartInspection = defineRoute(
  'reviews',
  'POST /operations/orders/{orderId}/uploads/{uploadId}/inspection',
  {
    summary: 'Start the inspection of a file again',
    permission: ['orders.review', 'orders.redrive'],
    body: InspectionRestartBody,
    success: { status: 200, schema: InspectionRestartView },
    problems: ['conflict'],
  },
);
