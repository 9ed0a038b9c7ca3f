import * as z from 'zod';
import { smallBodyBytes } from '../body-limits.ts';
import { defineRoute } from '../define-route.ts';
import { PayeeRole } from '../schemas/basics.ts';
import { PayoutAccountBody, PayoutAccountView } from '../schemas/payout-accounts.ts';

export const getPayoutAccount = defineRoute('wallet', 'GET /wallet/payout-account', {
  summary: 'Get your payout account',
  permission: 'wallet.use',
  query: z.strictObject({ as: PayeeRole.optional() }),
  success: { status: 200, schema: PayoutAccountView },
  problems: ['not-found'],
});

export const bindPayoutAccount = defineRoute('wallet', 'PUT /wallet/payout-account', {
  summary: 'Set your payout account',
  permission: 'wallet.use',
  query: z.strictObject({ as: PayeeRole.optional() }),
  body: PayoutAccountBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'payoutAccounts',
  success: { status: 200, schema: PayoutAccountView },
});
