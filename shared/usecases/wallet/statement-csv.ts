import type * as z from 'zod';
import type { StatementView } from '../../contract/schemas/income.ts';
import { type Cell, csvOf } from '../../domain/csv.ts';
import { decimalOf } from '../../domain/format-money.ts';
import type { Rendering } from '../../http/endpoint.ts';

type Statement = z.output<typeof StatementView>;

const purses = ['available', 'withdrawing', 'held'] as const;
const parts = ['gross', 'fee', 'agency', 'net'] as const;

/**
 * A statement as a table: the opening balance, a row an entry, the closing balance. Every column of a purse adds up
 * from the first row to the last, whatever program adds. Amounts are in major units with a point.
 */
export const statementCsv: Rendering<Statement> = (statement) => {
  const { month, currency, timeZone, party, items, isFirst, nextCursor } = statement;
  const sum = (amount: number): Cell => ({ number: decimalOf({ amount, currency }) });
  const balances = (what: string, of: Statement['opening']): readonly Cell[] => [
    ...[month, '', what, '', '', currency],
    ...parts.map(() => ''),
    ...purses.map((purse) => sum(of[purse])),
  ];
  const rows: readonly (readonly Cell[])[] = [
    [`day (${timeZone})`, 'time (UTC)', 'kind', 'reference', 'step', 'currency', ...parts, ...purses],
    ...(isFirst ? [balances('opening balance', statement.opening)] : []),
    ...items.map(({ day, at, cause, change, earned }) => [
      ...[day, at, cause.kind, cause.id, cause.step, currency],
      ...parts.map((part) => (earned ? sum(earned[part]) : '')),
      ...purses.map((purse) => sum(change[purse])),
    ]),
    ...(nextCursor === undefined ? [balances('closing balance', statement.closing)] : []),
  ];
  const name = `statement-${party.role}-${month}-${currency}.csv`;
  return {
    text: csvOf(rows),
    headers: { 'content-disposition': `attachment; filename="${name}"`, ...nextPart(statement) },
  };
};

/** Where the next part is, for formats that have no field for it. */
export const nextPart = ({
  month,
  party,
  currency,
  nextCursor,
}: Statement): Readonly<Record<string, string>> => {
  if (nextCursor === undefined) return {};
  const query = new URLSearchParams({ as: party.role, currency, cursor: nextCursor });
  return { link: `</wallet/statements/${month}?${query}>; rel="next"` };
};
