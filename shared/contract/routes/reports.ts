import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { PartyRole } from '../schemas/basics.ts';
import {
  QuestionReportBody,
  ReportBody,
  ReportReceipt,
  ReportResolution,
  ReportView,
} from '../schemas/reports.ts';

const created = { status: 201, schema: ReportReceipt, location: '/reports/{id}' } as const;

export const createReport = defineRoute('inbox', 'POST /reports', {
  summary: 'Report a party, task, message or question',
  permission: 'reports.create',
  ownership: { taskId: 'published' },
  body: ReportBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'reports',
  success: created,
  problems: ['not-found', 'conflict-of-interest'],
});

export const listOwnReports = defineList('inbox', 'GET /reports', {
  summary: 'List your reports',
  permission: 'reports.create',
  query: { as: PartyRole.optional() },
  items: ReportReceipt,
});

export const getOwnReport = defineRoute('inbox', 'GET /reports/{reportId}', {
  summary: 'Get one of your reports',
  permission: 'reports.create',
  success: { status: 200, schema: ReportReceipt },
});

export const reportQuestion = defineRoute('inbox', 'POST /tasks/{taskId}/questions/{questionId}/reports', {
  summary: 'Report an inappropriate question',
  permission: 'reports.create',
  ownership: { taskId: 'published' },
  body: QuestionReportBody,
  rateLimit: 'reports',
  success: created,
  problems: ['conflict-of-interest'],
});

export const listReports = defineList('reviews', 'GET /operations/reports', {
  summary: 'List open reports',
  permission: 'questions.moderate',
  items: ReportView,
});

export const getReport = defineRoute('reviews', 'GET /operations/reports/{reportId}', {
  summary: 'Get a report with its subject',
  permission: 'questions.moderate',
  success: { status: 200, schema: ReportView },
});

export const resolveReport = defineRoute('reviews', 'POST /operations/reports/{reportId}/resolution', {
  summary: 'Resolve a report',
  permission: 'questions.moderate',
  body: ReportResolution,
  success: { status: 200, schema: ReportView },
  problems: ['illegal-transition'],
});
