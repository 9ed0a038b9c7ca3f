import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { Instant, listOf, pageQuery } from '../schemas/basics.ts';
import {
  EntryView,
  PayoutAccountBody,
  PayoutAccountView,
  WalletView,
  WithdrawalBody,
  WithdrawalView,
} from '../schemas/wallet.ts';
import { partyQuery, payeeQuery } from './wallet-roles.ts';

export const getWallet = defineRoute('wallet', 'GET /wallet', {
  summary: 'Get your balances',
  permission: 'wallet.use',
  query: z.strictObject({ as: partyQuery }),
  success: { status: 200, schema: WalletView },
  problems: [],
});

export const listEntries = defineRoute('wallet', 'GET /wallet/entries', {
  summary: 'List your journal entries',
  permission: 'wallet.use',
  query: z.strictObject({ as: partyQuery, from: Instant.optional(), to: Instant.optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(EntryView) },
  problems: ['invalid-cursor'],
});

export const getPayoutAccount = defineRoute('wallet', 'GET /wallet/payout-account', {
  summary: 'Get your payout account',
  permission: 'wallet.use',
  query: z.strictObject({ as: payeeQuery }),
  success: { status: 200, schema: PayoutAccountView },
  problems: ['forbidden', 'not-found'],
});

export const bindPayoutAccount = defineRoute('wallet', 'PUT /wallet/payout-account', {
  summary: 'Set your payout account',
  permission: 'wallet.use',
  query: z.strictObject({ as: payeeQuery }),
  body: PayoutAccountBody,
  rateLimit: 'payoutAccounts',
  success: { status: 200, schema: PayoutAccountView },
  problems: ['forbidden', 'precondition-failed'],
});

export const createWithdrawal = defineRoute('wallet', 'POST /wallet/withdrawals', {
  summary: 'Create a withdrawal',
  permission: 'wallet.use',
  query: z.strictObject({ as: payeeQuery }),
  body: WithdrawalBody,
  isIdempotent: true,
  rateLimit: 'withdrawals',
  success: { status: 202, schema: WithdrawalView, location: '/wallet/withdrawals/{id}' },
  problems: ['forbidden', 'insufficient-funds', 'withdrawal-limit', 'conflict'],
});

export const listWithdrawals = defineRoute('wallet', 'GET /wallet/withdrawals', {
  summary: 'List your withdrawals',
  permission: 'wallet.use',
  query: z.strictObject({ as: payeeQuery, ...pageQuery }),
  success: { status: 200, schema: listOf(WithdrawalView) },
  problems: ['forbidden', 'invalid-cursor'],
});

export const getWithdrawal = defineRoute('wallet', 'GET /wallet/withdrawals/{withdrawalId}', {
  summary: 'Get a withdrawal',
  permission: ['wallet.use', 'finance.read'],
  success: { status: 200, schema: WithdrawalView },
  problems: ['not-found'],
});
