import { isCurrency } from '../currencies.ts';
import { readCsv } from '../read-csv.ts';
import {
  collectLines,
  faultAt,
  type LineResult,
  type Period,
  parseClock,
  parseMinorUnits,
  type ReadStatement,
} from './statement-line.ts';

/** The columns that are needed, and those that name our numbers. Others are ignored. */
const needed = ['balance_transaction_id', 'created_utc', 'currency', 'gross', 'reporting_category'] as const;
const named = ['payment_metadata[deposit]', 'refund_metadata[withdrawal]', 'source_id'] as const;

type Column = (typeof needed)[number] | (typeof named)[number];

/** The categories that move money of a party. All others are Stripe's fees and its payouts to the platform's bank. */
const payments: ReadonlySet<string> = new Set([
  'charge',
  'charge_failure',
  'partial_capture_reversal',
  'refund',
  'refund_failure',
  'dispute',
  'dispute_reversal',
]);

const isRefund = (category: string): boolean => category.startsWith('refund');

/** Our number: that of the refund, or that of the deposit. A payment that we did not make has only Stripe's. */
const numberOf = (row: Readonly<Record<Column, string>>): string => {
  const own = isRefund(row.reporting_category) ? row['refund_metadata[withdrawal]'] : undefined;
  return own || row['payment_metadata[deposit]'] || row.balance_transaction_id;
};

const parseRow = (row: Readonly<Record<Column, string>>, { from, to }: Period): LineResult => {
  if (!payments.has(row.reporting_category)) return 'skipped';
  const number = numberOf(row);
  const reference = row.source_id;
  const currency = row.currency.toUpperCase();
  const [, sign, size = ''] = /^(-?)(.*)$/.exec(row.gross) ?? [];
  const amount = isCurrency(currency) ? parseMinorUnits(size, currency) : undefined;
  const at = parseClock(row.created_utc, 'Z');
  const faults = [
    !/^[\x21-\x7E]{1,64}$/.test(number) && 'its number is 1 to 64 characters without blanks',
    !/^[\x21-\x7E]{0,64}$/.test(reference) && 'source_id is at most 64 characters without blanks',
    !isCurrency(currency) && 'currency is a code of ISO 4217',
    isCurrency(currency) && amount === undefined && 'gross is a decimal such as 12.30 or -12.30, and not 0',
    at === undefined && 'created_utc is a time such as 2026-11-22 20:17:00',
    at !== undefined &&
      (at < from || at >= to) &&
      `created_utc is outside of the period from ${from} to ${to}`,
  ].filter((message) => message !== false);
  if (faults.length > 0 || amount === undefined || at === undefined) return { faults };
  const signed = sign === '-' ? -amount : amount;
  return { number, ...(reference && { reference }), amount: signed, currency, at };
};

/**
 * The lines of Stripe's report `balance_change_from_activity.itemized`, by their gross amounts. Add the columns
 * `payment_metadata[deposit]` and `refund_metadata[withdrawal]` to the report, which contain our numbers.
 */
export const readStripeReport = (text: string, period: Period): ReadStatement => {
  const [head, ...rows] = readCsv(text) ?? [];
  if (!head) return { faults: [faultAt(1, 'the report is no CSV file')] };
  const missing = needed.filter((name) => !head.cells.includes(name));
  if (missing.length > 0) return { faults: [faultAt(1, `the report has no column ${missing.join(', ')}`)] };
  return collectLines(
    rows.map(({ line, cells }) => {
      const values = Object.fromEntries(
        [...needed, ...named].map((name) => [name, cells[head.cells.indexOf(name)]?.trim() ?? '']),
      );
      return [line, parseRow(values as Record<Column, string>, period)] as const;
    }),
  );
};
