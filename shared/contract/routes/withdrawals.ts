import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, WithdrawalId } from '../schemas/basics.ts';
import { FreezeBody, FreezeView, WithdrawalCaseView, WithdrawalResolution } from '../schemas/withdrawals.ts';

export const listWithdrawalCases = defineRoute({
  context: 'wallet',
  method: 'GET',
  path: '/finance/withdrawals',
  summary: 'The withdrawals that a person has to decide on, the longest waiting first',
  roles: ['operator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(WithdrawalCaseView) },
  problems: ['invalid-cursor'],
});

export const resolveWithdrawal = defineRoute({
  context: 'wallet',
  method: 'POST',
  path: '/finance/withdrawals/{withdrawalId}/resolution',
  summary: 'Say with evidence how a withdrawal ended that nobody is sure of',
  roles: ['operator'],
  params: z.strictObject({ withdrawalId: WithdrawalId }),
  body: WithdrawalResolution,
  isIdempotent: true,
  success: { status: 200, schema: WithdrawalCaseView },
  problems: ['not-found', 'illegal-transition', 'insufficient-funds'],
});

export const getFreeze = defineRoute({
  context: 'wallet',
  method: 'GET',
  path: '/finance/freeze',
  summary: 'Whether deposits or withdrawals are stopped',
  roles: ['operator'],
  success: { status: 200, schema: FreezeView },
  problems: [],
});

export const setFreeze = defineRoute({
  context: 'wallet',
  method: 'PUT',
  path: '/finance/freeze',
  summary: 'Stop deposits or withdrawals, or let them go on',
  roles: ['operator'],
  body: FreezeBody,
  success: { status: 200, schema: FreezeView },
  problems: ['precondition-failed'],
});

export const listFreezeChanges = defineRoute({
  context: 'wallet',
  method: 'GET',
  path: '/finance/freeze/changes',
  summary: 'Every turn of the switch that stops money, newest first',
  roles: ['operator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(FreezeView) },
  problems: ['invalid-cursor'],
});
