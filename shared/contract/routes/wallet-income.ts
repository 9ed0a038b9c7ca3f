import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery } from '../schemas/basics.ts';
import { Day, IncomeView, KnownCurrency, StatementView } from '../schemas/wallet-income.ts';
import { partyQuery } from './wallet-roles.ts';

const currency = KnownCurrency.optional();

export const getIncome = defineRoute('wallet', 'GET /wallet/income', {
  summary: 'Get your income',
  permission: 'wallet.use',
  query: z.strictObject({
    as: partyQuery,
    by: z.enum(['order', 'day', 'month']).default('order'),
    from: Day.optional(),
    to: Day.optional(),
    currency,
    ...pageQuery,
  }),
  success: { status: 200, schema: IncomeView },
  problems: ['invalid-cursor'],
});

export const getStatement = defineRoute('wallet', 'GET /wallet/statements/{month}', {
  summary: 'Get a monthly wallet statement',
  permission: 'wallet.use',
  query: z.strictObject({ as: partyQuery, currency, cursor: pageQuery.cursor }),
  formats: ['text/csv', 'text/html'],
  success: { status: 200, schema: StatementView },
  problems: ['not-found', 'invalid-cursor'],
});
