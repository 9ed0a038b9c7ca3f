import type * as z from 'zod';
import type { MonthView } from '../contract/schemas/ledger.ts';
import { decimalOf } from '../domain/format-money.ts';
import { type Cell, toCsv } from '../domain/write-csv.ts';
import type { Rendering } from '../http/endpoint.ts';

const columns = ['opening', 'debit', 'credit', 'closing'] as const;

/**
 * The money of a month as a table with a row per kind of account and currency. `platform/fees` is the revenue, and
 * `platform/tax` the tax that is withheld. Amounts are in major units with a decimal point.
 */
export const renderMonthCsv: Rendering<z.output<typeof MonthView>> = ({ month, upTo, items }) => {
  const rows: readonly (readonly Cell[])[] = [
    ['month', 'up to (UTC)', 'account', 'currency', ...columns],
    ...items.flatMap(({ currency, accounts }) =>
      accounts.map((sum) => [
        ...[month, upTo, sum.account, currency],
        ...columns.map((column): Cell => ({ number: decimalOf({ amount: sum[column], currency }) })),
      ]),
    ),
  ];
  return {
    text: toCsv(rows),
    headers: { 'content-disposition': `attachment; filename="money-${month}.csv"` },
  };
};
