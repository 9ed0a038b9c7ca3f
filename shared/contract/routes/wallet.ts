import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { Instant, PartyRole, pageQuery } from '../schemas/basics.ts';
import { EntryView, WalletView } from '../schemas/wallet.ts';
import { Day, IncomeView, KnownCurrency, StatementView } from '../schemas/wallet-income.ts';

const currency = KnownCurrency.optional();

export const getWallet = defineRoute('wallet', 'GET /wallet', {
  summary: 'Get your balances',
  permission: 'wallet.use',
  query: z.strictObject({ as: PartyRole.optional() }),
  success: { status: 200, schema: WalletView },
});

export const listEntries = defineList('wallet', 'GET /wallet/entries', {
  summary: 'List your journal entries',
  permission: 'wallet.use',
  query: { as: PartyRole.optional(), from: Instant.optional(), to: Instant.optional() },
  items: EntryView,
});

export const getIncome = defineRoute('wallet', 'GET /wallet/income', {
  summary: 'Get your income',
  permission: 'wallet.use',
  query: z.strictObject({
    as: PartyRole.optional(),
    by: z.enum(['order', 'day', 'month']).default('order'),
    from: Day.optional(),
    to: Day.optional(),
    currency,
    ...pageQuery,
  }),
  success: { status: 200, schema: IncomeView },
});

export const getStatement = defineRoute('wallet', 'GET /wallet/statements/{month}', {
  summary: 'Get a monthly wallet statement',
  permission: 'wallet.use',
  query: z.strictObject({ as: PartyRole.optional(), currency, cursor: pageQuery.cursor }),
  formats: ['text/csv', 'text/html'],
  success: { status: 200, schema: StatementView },
});
