import * as z from 'zod';
import { depositStatuses } from '../../domain/deposits/lifecycle.ts';
import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { DepositBody, DepositCaseView, DepositResolution, DepositView } from '../schemas/deposits.ts';
import { paymentFilters } from '../schemas/operations.ts';

export const createDeposit = defineRoute('payments', 'POST /wallet/deposits', {
  summary: 'Create a deposit',
  permission: 'deposits.create',
  movesMoney: true,
  body: DepositBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'deposits',
  success: { status: 201, schema: DepositView, location: '/wallet/deposits/{id}' },
});

export const getDeposit = defineRoute('payments', 'GET /wallet/deposits/{depositId}', {
  summary: 'Get a deposit',
  permission: 'deposits.create',
  success: { status: 200, schema: DepositView },
});

export const listDepositCases = defineList('payments', 'GET /finance/deposits', {
  summary: 'List deposits of the platform',
  permission: 'finance.read',
  query: {
    /** One state, or all of them. */
    status: z.enum([...depositStatuses, 'any']).default('needs_operator'),
    ...paymentFilters,
  },
  items: DepositCaseView,
});

export const resolveDeposit = defineRoute('payments', 'POST /finance/deposits/{depositId}/resolution', {
  summary: 'Resolve a deposit that needs a decision',
  permission: 'deposits.resolve',
  movesMoney: true,
  act: 'deposit_resolution',
  body: DepositResolution,
  success: { status: 200, schema: DepositCaseView },
  problems: ['illegal-transition', 'insufficient-funds'],
});

export const receiveAlipayNotification = defineRoute('payments', 'POST /callbacks/alipay', {
  summary: 'Receive a notification from Alipay',
  permission: 'public',
  isText: true,
  success: { status: 200, schema: z.literal('success') },
  problems: ['forbidden'],
});

export const receiveStripeEvent = defineRoute('payments', 'POST /callbacks/stripe', {
  summary: 'Receive an event from Stripe',
  permission: 'public',
  isText: true,
  success: { status: 200, schema: z.literal('received') },
  problems: ['forbidden'],
});
