import * as z from 'zod';
import { withdrawalStatuses } from '../../domain/withdrawals/lifecycle.ts';
import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { PayeeRole } from '../schemas/basics.ts';
import { paymentFilters } from '../schemas/operations.ts';
import * as schemas from '../schemas/withdrawals.ts';

export const createWithdrawal = defineRoute('wallet', 'POST /wallet/withdrawals', {
  summary: 'Create a withdrawal',
  permission: 'wallet.use',
  movesMoney: true,
  query: z.strictObject({ as: PayeeRole.optional() }),
  body: schemas.WithdrawalBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'withdrawals',
  success: { status: 202, schema: schemas.RequestedWithdrawalView, location: '/wallet/withdrawals/{id}' },
  problems: ['insufficient-funds', 'withdrawal-limit'],
});

const polled = { machine: ['requested', 'submitting', 'processing'], final: ['paid', 'failed', 'returned'] };

export const listWithdrawals = defineList('wallet', 'GET /wallet/withdrawals', {
  summary: 'List your withdrawals',
  permission: 'wallet.use',
  query: { as: PayeeRole.optional() },
  items: schemas.WithdrawalView,
  polled,
});

export const getWithdrawal = defineRoute('wallet', 'GET /wallet/withdrawals/{withdrawalId}', {
  summary: 'Get a withdrawal',
  permission: ['wallet.use', 'finance.read'],
  success: { status: 200, schema: schemas.WithdrawalView },
  polled,
});

export const listWithdrawalCases = defineList('wallet', 'GET /finance/withdrawals', {
  summary: 'List withdrawals of the platform',
  permission: 'finance.read',
  query: {
    /** One state, or all of them. */
    status: z.enum([...withdrawalStatuses, 'any']).default('needs_operator'),
    ...paymentFilters,
  },
  items: schemas.WithdrawalCaseView,
});

export const queryWithdrawal = defineRoute('payments', 'POST /finance/withdrawals/{withdrawalId}/query', {
  summary: 'Check a withdrawal at its provider',
  permission: 'payouts.resolve',
  success: { status: 200, schema: schemas.WithdrawalCaseView },
  problems: ['illegal-transition'],
});

export const resolveWithdrawal = defineRoute(
  'wallet',
  'POST /finance/withdrawals/{withdrawalId}/resolution',
  {
    summary: 'Resolve a withdrawal of unknown outcome',
    permission: 'payouts.resolve',
    movesMoney: true,
    act: 'withdrawal_resolution',
    body: schemas.WithdrawalResolution,
    success: { status: 200, schema: schemas.WithdrawalCaseView },
    problems: ['illegal-transition', 'insufficient-funds'],
  },
);

export const getFreeze = defineRoute('wallet', 'GET /finance/freeze', {
  summary: 'Get the payment freeze',
  permission: 'finance.read',
  success: { status: 200, schema: schemas.FreezeView },
});

export const setFreeze = defineRoute('wallet', 'PUT /finance/freeze', {
  summary: 'Stop or resume payments',
  permission: 'payments.freeze',
  body: schemas.FreezeBody,
  success: { status: 200, schema: schemas.FreezeView },
});

export const listFreezeChanges = defineList('wallet', 'GET /finance/freeze/changes', {
  summary: 'List changes of the payment freeze',
  permission: 'finance.read',
  items: schemas.FreezeView,
});
