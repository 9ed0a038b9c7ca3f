/** Text, or a formatted number. */
export type Cell = string | { readonly number: string };

/** Spreadsheet programs execute text with such a beginning as a formula. */
const formulaStart = /^[=+\-@\t\r\n]/;

const quotedCharacters = /[",\r\n]/;

const formatCell = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell.number;
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return quotedCharacters.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const byteOrderMark = '\u{FEFF}';

/**
 * Rows as CSV (RFC 4180). Spreadsheet programs recognize UTF-8 by the byte order mark, and garble names without it.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
