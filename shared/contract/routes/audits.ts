import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AuditSummary, AuditView } from '../schemas/audits.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';

export const listAudits = defineRoute('finance', 'GET /finance/audits', {
  summary: 'List ledger audits',
  permission: 'finance.read',
  query: z.strictObject({ status: z.enum(['balanced', 'differs']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(AuditSummary) },
  problems: ['invalid-cursor'],
});

export const getAudit = defineRoute('finance', 'GET /finance/audits/{auditId}', {
  summary: 'Get a ledger audit',
  permission: 'finance.read',
  success: { status: 200, schema: AuditView },
  problems: ['not-found'],
});
