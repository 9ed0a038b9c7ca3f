import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, ReconciliationId } from '../schemas/basics.ts';
import { ReconciliationSummary, ReconciliationView, StatementImport } from '../schemas/reconciliations.ts';

export const importStatement = defineRoute({
  context: 'controls',
  method: 'POST',
  path: '/finance/reconciliations',
  summary: 'Hold a provider’s statement of a period against the journal',
  roles: ['operator'],
  body: StatementImport,
  isIdempotent: true,
  success: { status: 201, schema: ReconciliationSummary, location: '/finance/reconciliations/{id}' },
  problems: [],
});

export const listReconciliations = defineRoute({
  context: 'controls',
  method: 'GET',
  path: '/finance/reconciliations',
  summary: 'The statements that were held against the journal, newest first; those that differ by status',
  roles: ['operator'],
  query: z.strictObject({ status: z.enum(['matched', 'differs']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(ReconciliationSummary) },
  problems: ['invalid-cursor'],
});

export const getReconciliation = defineRoute({
  context: 'controls',
  method: 'GET',
  path: '/finance/reconciliations/{reconciliationId}',
  summary: 'One statement with everything that stands on one side alone, or with another amount',
  roles: ['operator'],
  params: z.strictObject({ reconciliationId: ReconciliationId }),
  success: { status: 200, schema: ReconciliationView },
  problems: ['not-found'],
});
