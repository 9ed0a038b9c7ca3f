import {
  collectLines,
  faultAt,
  type LineResult,
  type Period,
  parseClock,
  parseMinorUnits,
  type ReadStatement,
} from './statement-line.ts';

/** The columns that are read, by the beginnings of their names: amounts have `(+元)` in brackets of either width. */
const columns = {
  reference: '业务流水号',
  number: '商户订单号',
  at: '发生时间',
  income: '收入金额',
  expense: '支出金额',
  kind: '业务类型',
} as const;

type Column = keyof typeof columns;

/** Alipay's fees and its transfers between the platform's own accounts. They are no payments of parties. */
const isOther = (kind: string): boolean => /费|提现|充值|利息|冻结/u.test(kind) && !/退费/u.test(kind);

const currency = 'CNY';

/** Cells end with tabs, so that spreadsheet programs keep long numbers. */
const cellsOf = (line: string): readonly string[] => line.split(',').map((cell) => cell.trim());

/** Times in the bill are those of China, which has no summer time. */
const offset = '+08:00';

const parseRow = (row: Readonly<Record<Column, string>>, { from, to }: Period): LineResult => {
  const { reference, number, kind } = row;
  if (number === '' || isOther(kind)) return 'skipped';
  const [income, expense] = [row.income, row.expense].map((text) =>
    parseMinorUnits(text.replace(/^[+-]/, ''), currency),
  );
  const at = parseClock(row.at, offset);
  const isOneWay = (income === undefined) !== (expense === undefined);
  const faults = [
    !/^[\x21-\x7E]{1,64}$/.test(number) && '商户订单号 is 1 to 64 characters without blanks',
    !/^[\x21-\x7E]{0,64}$/.test(reference) && '业务流水号 is at most 64 characters without blanks',
    !isOneWay &&
      'one of 收入金额 and 支出金额 is a positive amount such as 12.30, and the other is 0.00 or empty',
    at === undefined && '发生时间 is a time such as 2026-11-22 20:17:00',
    at !== undefined && (at < from || at >= to) && `发生时间 is outside of the period from ${from} to ${to}`,
  ].filter((message) => message !== false);
  if (faults.length > 0 || at === undefined) return { faults };
  const amount = income ?? -(expense ?? 0);
  return { number, ...(reference && { reference }), amount, currency, at };
};

/**
 * The lines of Alipay's bill of an account (`signcustomer`, 账务明细). Lines that begin with `#` are comments. The order of
 * the columns differs between versions of the bill, and unknown columns are ignored. A refund has the number of its payment.
 */
export const readAlipayBill = (text: string, period: Period): ReadStatement => {
  const rows = text
    .replace(/^\u{FEFF}/u, '')
    .split(/\r?\n/)
    .map((line, at) => [at + 1, line] as const)
    .filter(([, line]) => line.trim() !== '' && !line.startsWith('#'));
  const [head, ...others] = rows;
  const names = cellsOf(head?.[1] ?? '');
  const places = Object.entries(columns).map(
    ([column, name]) => [column, names.findIndex((one) => one.startsWith(name))] as const,
  );
  const missing = places.filter(([, place]) => place < 0).map(([column]) => columns[column as Column]);
  if (missing.length > 0) {
    return { faults: [faultAt(head?.[0] ?? 1, `the head of the table has no ${missing.join(', ')}`)] };
  }
  return collectLines(
    others.map(([line, row]) => {
      const cells = cellsOf(row);
      if (cells.length !== names.length)
        return [line, { faults: [`a row has ${names.length} values`] }] as const;
      const values = Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? '']));
      return [line, parseRow(values as Record<Column, string>, period)] as const;
    }),
  );
};
