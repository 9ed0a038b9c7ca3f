import { type Account, partsOf } from '../../domain/ledger/accounts.ts';
import { indexes } from '../indexes.ts';
import { accountShards, type Key, keys } from '../keys.ts';
import type { Page, PageRequest, Position } from '../page.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';

/** An account of a party, task or order in one currency. */
export type ListedAccount = { readonly account: Account; readonly currency: string };

const shards = Array.from({ length: accountShards }, (_, shard) => shard);

/** The accounts that earlier releases summed, and then all others. */
const accountRanges = [...shards.map(indexes.earlierAccountSums), ...shards.map(indexes.accounts)];

/** An account of a list, and where the list continues after it. */
type Row = ListedAccount & { readonly next: Position };

const nameOf = ({ gsi5sk, sk }: Item): string => String(gsi5sk ?? String(sk).replace('ACCOUNT#', ''));

const keyOf = ({ pk, sk, gsi5pk, gsi5sk }: Item): Position => ({
  ...{ pk: String(pk), sk: String(sk) },
  ...(gsi5pk !== undefined && { gsi5pk: String(gsi5pk), gsi5sk: String(gsi5sk) }),
});

/** A wallet has two accounts, a task or an order one. */
const accountsOf = (item: Item): readonly ListedAccount[] => {
  const [name = '', currency = ''] = nameOf(item).split('#');
  const isWallet = partsOf(name as Account).purse === '';
  const accounts = isWallet ? [`${name}/available`, `${name}/withdrawing`] : [name];
  return accounts.map((account) => ({ account: account as Account, currency }));
};

/** The accounts of the next items of a list. `skipped` accounts of the first item were on the page before. */
const readRows = async (
  table: Table,
  list: number,
  limit: number,
  after: Position | undefined,
  skipped: number,
): Promise<{ readonly rows: readonly Row[]; readonly more?: Position }> => {
  const range = accountRanges[list];
  if (!range) return { rows: [] };
  const page = await listItems(table, range, limit, after);
  const before = [after ?? {}, ...page.items];
  const rows = page.items.flatMap((item, at): readonly Row[] => {
    const previous = before[at] ?? {};
    // A task that was published twice is listed by two entries.
    if (item.gsi5sk !== undefined && item.gsi5sk === previous.gsi5sk) return [];
    const accounts = accountsOf(item);
    return accounts
      .map((account, n): Row => {
        const isLast = n + 1 === accounts.length;
        const place = isLast ? keyOf(item) : at > 0 || after ? keyOf(previous) : {};
        return { ...account, next: { list: String(list), skipped: String(isLast ? 0 : n + 1), ...place } };
      })
      .slice(at === 0 ? skipped : 0);
  });
  return { rows, ...(page.next && { more: { list: String(list), ...page.next } }) };
};

/** Leaves out accounts that the lists of earlier releases have. */
const withoutEarlier = async (table: Table, rows: readonly Row[]): Promise<readonly Row[]> => {
  const keyOfRow = ({ account, currency }: Row): Key => keys.earlierAccountSum(account, currency);
  const earlier = new Set((await getItems(table, rows.map(keyOfRow))).map(({ sk }) => sk));
  return rows.filter((row) => !earlier.has(keyOfRow(row).sk));
};

/** A page of the accounts of parties, tasks and orders, each once. The position names the list, too. */
export const listAccounts = async (
  table: Table,
  { limit, after: start }: PageRequest,
): Promise<Page<ListedAccount>> => {
  const { list: first = '0', skipped = '0', ...position } = start ?? {};
  let after: Position | undefined = Object.keys(position).length > 0 ? position : undefined;
  let skip = Number(skipped);
  const items: ListedAccount[] = [];
  for (let list = Number(first); list < accountRanges.length; ) {
    const { rows, more } = await readRows(table, list, limit - items.length, after, skip);
    const fitting = rows.slice(0, limit - items.length);
    const fresh = list < accountShards ? fitting : await withoutEarlier(table, fitting);
    items.push(...fresh.map(({ account, currency }) => ({ account, currency })));
    const isPageDone = fitting.length === rows.length;
    const next = (isPageDone ? more : fitting.at(-1)?.next) ?? { list: String(list + 1) };
    if (items.length >= limit && Number(next.list) < accountRanges.length) return { items, next };
    const { list: following, skipped: _skipped, ...place } = next;
    list = Number(following);
    skip = Number(next.skipped ?? 0);
    after = Object.keys(place).length > 0 ? place : undefined;
  }
  return { items };
};
