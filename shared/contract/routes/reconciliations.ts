import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import {
  MismatchKind,
  MismatchView,
  ReconciliationSummary,
  ReconciliationView,
  StatementImport,
} from '../schemas/reconciliations.ts';

export const importStatement = defineRoute('controls', 'POST /finance/reconciliations', {
  summary: 'Import a provider statement',
  permission: 'reconciliations.import',
  body: StatementImport,
  maxBodyBytes: 4 * 1024 * 1024,
  success: { status: 201, schema: ReconciliationSummary, location: '/finance/reconciliations/{id}' },
});

export const listReconciliations = defineList('controls', 'GET /finance/reconciliations', {
  summary: 'List statement reconciliations',
  permission: 'finance.read',
  query: { status: z.enum(['matched', 'differs']).optional() },
  items: ReconciliationSummary,
});

export const getReconciliation = defineRoute('controls', 'GET /finance/reconciliations/{reconciliationId}', {
  summary: 'Get a reconciliation',
  permission: 'finance.read',
  success: { status: 200, schema: ReconciliationView },
});

export const listMismatches = defineList(
  'controls',
  'GET /finance/reconciliations/{reconciliationId}/mismatches',
  {
    summary: 'List mismatches of a reconciliation',
    permission: 'finance.read',
    query: { kind: MismatchKind.optional() },
    items: MismatchView,
  },
);
