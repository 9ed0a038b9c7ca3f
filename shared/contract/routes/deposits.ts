import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { DepositBody, DepositView } from '../schemas/wallet.ts';

export const createDeposit = defineRoute('payments', 'POST /wallet/deposits', {
  summary: 'Create a deposit',
  permission: 'deposits.create',
  body: DepositBody,
  isIdempotent: true,
  rateLimit: 'deposits',
  success: { status: 201, schema: DepositView, location: '/wallet/deposits/{id}' },
  problems: [],
});

export const getDeposit = defineRoute('payments', 'GET /wallet/deposits/{depositId}', {
  summary: 'Get a deposit',
  permission: 'deposits.create',
  success: { status: 200, schema: DepositView },
  problems: ['not-found'],
});

export const receiveAlipayNotification = defineRoute('payments', 'POST /callbacks/alipay', {
  summary: 'Receive a notification from Alipay',
  permission: 'public',
  isText: true,
  success: { status: 200, schema: z.literal('success') },
  problems: ['forbidden', 'throttled'],
});

export const receiveStripeEvent = defineRoute('payments', 'POST /callbacks/stripe', {
  summary: 'Receive an event from Stripe',
  permission: 'public',
  isText: true,
  success: { status: 200, schema: z.literal('received') },
  problems: ['forbidden'],
});
