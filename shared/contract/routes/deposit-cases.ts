import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import { DepositCaseView, DepositResolution } from '../schemas/deposits.ts';

export const listDepositCases = defineRoute('payments', 'GET /finance/deposits', {
  summary: 'List deposits that need a decision',
  permission: 'finance.read',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(DepositCaseView) },
  problems: ['invalid-cursor'],
});

export const resolveDeposit = defineRoute('payments', 'POST /finance/deposits/{depositId}/resolution', {
  summary: 'Resolve a deposit that needs a decision',
  permission: 'deposits.resolve',
  body: DepositResolution,
  isIdempotent: true,
  success: { status: 200, schema: DepositCaseView },
  problems: ['not-found', 'illegal-transition'],
});
