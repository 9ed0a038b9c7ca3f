import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import { FreezeBody, FreezeView, WithdrawalCaseView, WithdrawalResolution } from '../schemas/withdrawals.ts';

export const listWithdrawalCases = defineRoute('wallet', 'GET /finance/withdrawals', {
  summary: 'List withdrawals that need a decision',
  permission: 'finance.read',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(WithdrawalCaseView) },
  problems: ['invalid-cursor'],
});

export const resolveWithdrawal = defineRoute(
  'wallet',
  'POST /finance/withdrawals/{withdrawalId}/resolution',
  {
    summary: 'Resolve a withdrawal of unknown outcome',
    permission: 'payouts.resolve',
    body: WithdrawalResolution,
    isIdempotent: true,
    success: { status: 200, schema: WithdrawalCaseView },
    problems: ['not-found', 'illegal-transition', 'insufficient-funds'],
  },
);

export const getFreeze = defineRoute('wallet', 'GET /finance/freeze', {
  summary: 'Get the payment freeze',
  permission: 'finance.read',
  success: { status: 200, schema: FreezeView },
  problems: [],
});

export const setFreeze = defineRoute('wallet', 'PUT /finance/freeze', {
  summary: 'Stop or resume payments',
  permission: 'payments.freeze',
  body: FreezeBody,
  success: { status: 200, schema: FreezeView },
  problems: ['precondition-failed'],
});

export const listFreezeChanges = defineRoute('wallet', 'GET /finance/freeze/changes', {
  summary: 'List changes of the payment freeze',
  permission: 'finance.read',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(FreezeView) },
  problems: ['invalid-cursor'],
});
