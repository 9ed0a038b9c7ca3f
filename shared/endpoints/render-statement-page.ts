import type * as z from 'zod';
import type { StatementView } from '../contract/schemas/wallet-income.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Rendering } from '../http/endpoint.ts';
import { nextPartHeaders } from './render-statement-csv.ts';
import { type StatementWords, statementWords } from './statement-words.ts';

type Statement = z.output<typeof StatementView>;
type BalanceName = keyof Statement['opening'];

const style = `
  body { font: 11pt/1.4 sans-serif; margin: 2rem auto; max-width: 60rem; color: #111; }
  table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
  th, td { border-bottom: 1px solid #ccc; padding: .25rem .5rem; text-align: left; }
  .sum { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  @media print { body { margin: 0; max-width: none; font-size: 9pt; } }`;

const renderRow = (tag: 'th' | 'td', texts: readonly string[], sums: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}${sums
    .map((sum) => `<${tag} class="sum">${escapeHtml(sum)}</${tag}>`)
    .join('')}</tr>`;

const renderTable = (head: string, rows: readonly string[]): string =>
  `<table><thead>${head}</thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;

/** The balances of each party, and what each is called. */
const balanceNames = {
  advertiser: { available: 'available', held: 'held' },
  creator: { available: 'withdrawable', withdrawing: 'withdrawing' },
  agency: { available: 'withdrawable', withdrawing: 'withdrawing' },
} as const satisfies Record<
  Statement['party']['role'],
  Partial<Record<BalanceName, keyof StatementWords['balances']>>
>;

type Names = readonly (readonly [BalanceName, keyof StatementWords['balances']])[];

/** A statement as a page to print: the balances, what was earned or spent by day, and every entry. */
export const renderStatementPage: Rendering<Statement> = (statement, language = 'en') => {
  const { month, timeZone, currency, party, isOver, opening, closing, total, days, items } = statement;
  const words = statementWords[language];
  const { columns } = words;
  const show = (amount: number): string => formatMoney({ amount, currency });
  const balances = Object.entries(balanceNames[party.role]) as Names;
  const names = balances.map(([, name]) => words.balances[name]);
  const sumsIn = (of: Statement['opening']) => balances.map(([purse]) => show(of[purse]));
  const earned = (of: Statement['total']) => [of.gross, of.fee, of.agency, of.net].map(show);
  const title = escapeHtml(words.title(month));
  const text = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>
<h1>${title}</h1>
<p>${escapeHtml(words.party(party.name, words.roles[party.role], party.id))}
${escapeHtml(words.days(timeZone, isOver))}</p>
${renderTable(renderRow('th', [words.balances.balance], names), [
  renderRow('td', [words.balances.opening], sumsIn(opening)),
  renderRow('td', [words.balances.closing], sumsIn(closing)),
])}
<h2>${party.role === 'advertiser' ? words.byDay.spent : words.byDay.earned}</h2>
${renderTable(
  renderRow(
    'th',
    [columns.day, columns.orders],
    [columns.gross, columns.fee, columns.agency, columns.creator],
  ),
  [
    ...days
      .filter(({ count }) => count > 0)
      .map((day) => renderRow('td', [day.day, String(day.count)], earned(day))),
    renderRow('th', [columns.total, String(total.count)], earned(total)),
  ],
)}
<h2>${columns.entries}</h2>
${renderTable(
  renderRow('th', [columns.day, columns.what, columns.reference], names),
  items.map(({ day, cause, change }) =>
    renderRow('td', [day, words.cause(cause.kind, cause.step), cause.id], sumsIn(change)),
  ),
)}
${statement.nextCursor === undefined ? '' : `<p>${words.more}</p>`}
</body></html>
`;
  return {
    text,
    headers: {
      'content-language': language,
      vary: 'accept, accept-language',
      ...nextPartHeaders(statement),
    },
  };
};
