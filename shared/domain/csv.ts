/** Text, or a number that was written out as text already and is left as it is. */
export type Cell = string | { readonly number: string };

/** Spreadsheet programs take text that begins so for a formula, and carry it out. */
const beginsFormula = /^[=+\-@\t\r\n]/;

const needsQuotes = /[",\r\n]/;

const written = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell.number;
  const text = beginsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const byteOrderMark = '\u{FEFF}';

/**
 * Rows as RFC 4180 has them. The mark at the beginning is what spreadsheet programs know UTF-8 by; without it they
 * spoil every name that is not ASCII. Programs are better served with the JSON.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
