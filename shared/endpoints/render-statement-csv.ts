import type * as z from 'zod';
import type { StatementView } from '../contract/schemas/wallet-income.ts';
import { decimalOf } from '../domain/format-money.ts';
import { type Cell, toCsv } from '../domain/write-csv.ts';
import type { Rendering } from '../http/endpoint.ts';

type Statement = z.output<typeof StatementView>;

const balanceNames = ['available', 'withdrawing', 'held'] as const;
const parts = ['gross', 'fee', 'agency', 'net'] as const;

/**
 * A statement as a table: the opening balance, a row per entry, the closing balance. Every balance column sums
 * from the first row to the last. Amounts are in major units with a decimal point.
 */
export const renderStatementCsv: Rendering<Statement> = (statement) => {
  const { month, currency, timeZone, party, items, isFirst, nextCursor } = statement;
  const sum = (amount: number): Cell => ({ number: decimalOf({ amount, currency }) });
  const balances = (what: string, of: Statement['opening']): readonly Cell[] => [
    ...[month, '', what, '', '', currency],
    ...parts.map(() => ''),
    ...balanceNames.map((purse) => sum(of[purse])),
  ];
  const rows: readonly (readonly Cell[])[] = [
    [`day (${timeZone})`, 'time (UTC)', 'kind', 'reference', 'step', 'currency', ...parts, ...balanceNames],
    ...(isFirst ? [balances('opening balance', statement.opening)] : []),
    ...items.map(({ day, at, cause, change, earned }) => [
      ...[day, at, cause.kind, cause.id, cause.step, currency],
      ...parts.map((part) => (earned ? sum(earned[part]) : '')),
      ...balanceNames.map((purse) => sum(change[purse])),
    ]),
    ...(nextCursor === undefined ? [balances('closing balance', statement.closing)] : []),
  ];
  const name = `statement-${party.role}-${month}-${currency}.csv`;
  return {
    text: toCsv(rows),
    headers: { 'content-disposition': `attachment; filename="${name}"`, ...nextPartHeaders(statement) },
  };
};

/** Where the next part is, for formats that have no field for it. */
export const nextPartHeaders = ({
  month,
  party,
  currency,
  nextCursor,
}: Statement): Readonly<Record<string, string>> => {
  if (nextCursor === undefined) return {};
  const query = new URLSearchParams({ as: party.role, currency, cursor: nextCursor });
  return { link: `</wallet/statements/${month}?${query}>; rel="next"` };
};
