import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import { ReconciliationSummary, ReconciliationView, StatementImport } from '../schemas/reconciliations.ts';

export const importStatement = defineRoute('controls', 'POST /finance/reconciliations', {
  summary: 'Import a provider statement',
  permission: 'reconciliations.import',
  body: StatementImport,
  isIdempotent: true,
  success: { status: 201, schema: ReconciliationSummary, location: '/finance/reconciliations/{id}' },
  problems: [],
});

export const listReconciliations = defineRoute('controls', 'GET /finance/reconciliations', {
  summary: 'List statement reconciliations',
  permission: 'finance.read',
  query: z.strictObject({ status: z.enum(['matched', 'differs']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(ReconciliationSummary) },
  problems: ['invalid-cursor'],
});

export const getReconciliation = defineRoute('controls', 'GET /finance/reconciliations/{reconciliationId}', {
  summary: 'Get a reconciliation',
  permission: 'finance.read',
  success: { status: 200, schema: ReconciliationView },
  problems: ['not-found'],
});
