import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { Instant, pageQuery } from '../schemas/basics.ts';
import { MonthView, TrialBalanceView } from '../schemas/ledger.ts';

export const getTrialBalance = defineRoute('finance', 'GET /finance/trial-balance', {
  summary: 'Get the trial balance',
  permission: 'finance.read',
  query: z.strictObject({ ...pageQuery, asOf: Instant.optional() }),
  success: { status: 200, schema: TrialBalanceView },
});

export const getMonth = defineRoute('finance', 'GET /finance/months/{month}', {
  summary: 'Get the money of a month',
  permission: 'finance.read',
  formats: ['text/csv'],
  success: { status: 200, schema: MonthView },
});
