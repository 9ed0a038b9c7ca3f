import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AuditSummary, AuditView } from '../schemas/audits.ts';
import { AuditId, listOf, pageQuery } from '../schemas/basics.ts';

export const listAudits = defineRoute({
  context: 'finance',
  method: 'GET',
  path: '/finance/audits',
  summary: 'List ledger audits',
  roles: ['operator'],
  query: z.strictObject({ status: z.enum(['balanced', 'differs']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(AuditSummary) },
  problems: ['invalid-cursor'],
});

export const getAudit = defineRoute({
  context: 'finance',
  method: 'GET',
  path: '/finance/audits/{auditId}',
  summary: 'Get a ledger audit',
  roles: ['operator'],
  params: z.strictObject({ auditId: AuditId }),
  success: { status: 200, schema: AuditView },
  problems: ['not-found'],
});
