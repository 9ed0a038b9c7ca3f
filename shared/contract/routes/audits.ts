import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { AuditSummary, AuditView, auditStatuses } from '../schemas/audits.ts';

export const listAudits = defineList('finance', 'GET /finance/audits', {
  summary: 'List ledger audits',
  permission: 'finance.read',
  query: { status: z.enum(auditStatuses).optional() },
  items: AuditSummary,
});

export const getAudit = defineRoute('finance', 'GET /finance/audits/{auditId}', {
  summary: 'Get a ledger audit',
  permission: 'finance.read',
  success: { status: 200, schema: AuditView },
});
