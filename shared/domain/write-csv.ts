/** Text, or a number that was written out as text already and is left as it is. */
export type Cell = string | { readonly number: string };

/** Spreadsheet programs take text that begins so for a formula, and carry it out. */
const formulaStart = /^[=+\-@\t\r\n]/;

const quotedCharacters = /[",\r\n]/;

const formatCell = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell.number;
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return quotedCharacters.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const byteOrderMark = '\u{FEFF}';

/**
 * Rows as RFC 4180 has them. The mark at the beginning is what spreadsheet programs know UTF-8 by; without it they
 * spoil every name that is not ASCII. Programs are better served with the JSON.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
