/** A row of a CSV text, with the line of the text on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

const countLines = (text: string): number => text.split('\n').length - 1;

/**
 * The rows of a CSV text (RFC 4180). Lines end with LF or CRLF, and a byte order mark is allowed. Empty lines are omitted.
 * Undefined if a quotation is not closed, or if text follows one.
 */
export const readCsv = (text: string): readonly CsvRow[] | undefined => {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, next] = [1, 1];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  cell.lastIndex = text.startsWith('\u{FEFF}') ? 1 : 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text);
    if (!match) return undefined;
    const [all, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (quoted !== undefined || end !== ',') next += countLines(all);
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
    cells = [];
    line = next;
  }
  return rows;
};
