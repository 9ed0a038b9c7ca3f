import { defineList, defineRoute } from '../define-route.ts';
import { ReportBody, ReportReceipt, ReportResolution, ReportView } from '../schemas/reports.ts';

export const reportQuestion = defineRoute('tasks', 'POST /tasks/{taskId}/questions/{questionId}/reports', {
  summary: 'Report an inappropriate question',
  permission: 'questions.report',
  ownership: { taskId: 'published' },
  body: ReportBody,
  rateLimit: 'reports',
  success: { status: 201, schema: ReportReceipt },
});

export const listReports = defineList('reviews', 'GET /operations/reports', {
  summary: 'List open reports',
  permission: 'questions.moderate',
  items: ReportView,
});

export const resolveReport = defineRoute('reviews', 'POST /operations/reports/{reportId}/resolution', {
  summary: 'Resolve a report',
  permission: 'questions.moderate',
  body: ReportResolution,
  success: { status: 200, schema: ReportView },
  problems: ['illegal-transition'],
});
