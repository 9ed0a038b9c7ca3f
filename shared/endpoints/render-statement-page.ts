import type * as z from 'zod';
import type { StatementView } from '../contract/schemas/wallet-income.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Rendering } from '../http/endpoint.ts';
import { nextPartHeaders } from './render-statement-csv.ts';

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

/** What each purse is called, and which of them a party has. */
const balanceLabels = {
  advertiser: { available: 'Available', held: 'Held' },
  creator: { available: 'Withdrawable', withdrawing: 'In withdrawal' },
  agency: { available: 'Withdrawable', withdrawing: 'In withdrawal' },
} as const satisfies Record<Statement['party']['role'], Partial<Record<BalanceName, string>>>;

/** A statement as a page to print: the balances, what was earned or spent by day, and every entry. */
export const renderStatementPage: Rendering<Statement> = (statement) => {
  const { month, timeZone, currency, party, isOver, opening, closing, total, days, items } = statement;
  const show = (amount: number): string => formatMoney({ amount, currency });
  const balances = Object.entries(balanceLabels[party.role]) as (readonly [BalanceName, string])[];
  const names = balances.map(([, name]) => name);
  const sumsIn = (of: Statement['opening']) => balances.map(([purse]) => show(of[purse]));
  const earned = (of: Statement['total']) => [of.gross, of.fee, of.agency, of.net].map(show);
  const title = `Statement ${month}`;
  const text = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(party.name)} (${escapeHtml(party.role)} ${escapeHtml(party.id)}).
Days are those of ${escapeHtml(timeZone)}.${isOver ? '' : ' The month is not over yet.'}</p>
${renderTable(renderRow('th', ['Balance'], names), [
  renderRow('td', ['Opening'], sumsIn(opening)),
  renderRow('td', ['Closing'], sumsIn(closing)),
])}
<h2>${party.role === 'advertiser' ? 'Spent' : 'Earned'} by day</h2>
${renderTable(renderRow('th', ['Day', 'Orders'], ['Gross', 'Platform fee', 'Agency', 'Creator']), [
  ...days
    .filter(({ count }) => count > 0)
    .map((day) => renderRow('td', [day.day, String(day.count)], earned(day))),
  renderRow('th', ['Total', String(total.count)], earned(total)),
])}
<h2>Entries</h2>
${renderTable(
  renderRow('th', ['Day', 'What', 'Reference'], names),
  items.map(({ day, cause, change }) =>
    renderRow('td', [day, `${cause.kind} ${cause.step}`, cause.id], sumsIn(change)),
  ),
)}
${statement.nextCursor === undefined ? '' : '<p>More entries follow in the next part.</p>'}
</body></html>
`;
  return { text, headers: nextPartHeaders(statement) };
};
