import { addNumbers, type Numbers } from '../../domain/audits/numbers.ts';
import type { Month } from '../../domain/calendar.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { WalletChange } from '../../domain/ledger/wallet-change.ts';
import type { Instant } from '../../domain/time.ts';
import { monthNumbersOf, readMonth, type WalletMonth } from '../../domain/wallet/wallet-month.ts';
import type { Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { addNumbersWrite } from '../ledger/account-sum-store.ts';
import { readPages } from '../page.ts';
import { type Item, listItems, type Table } from '../table.ts';

/** Adds the changes of entries to the months of their wallets, each month in one write. */
export const monthWrites = (
  changes: readonly (WalletChange & { readonly at: Instant })[],
  timeZone: string,
): readonly Write[] => {
  const added = changes.map((change) => {
    const { month, numbers } = monthNumbersOf(change, change.at, timeZone);
    return { key: keys.walletMonth(change.party.id, change.currency, month), numbers };
  });
  return [...groupBy(added, ({ key }) => `${key.pk} ${key.sk}`).values()].flatMap((some) => {
    const [first] = some;
    const numbers = some.reduce<Numbers>((sum, one) => addNumbers(sum, one.numbers), {});
    return first ? [addNumbersWrite(first.key, numbers)] : [];
  });
};

const toMonth = (item: Item): WalletMonth => {
  const numbers = Object.entries(item).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value]] : [],
  );
  return readMonth(String(item.sk).split('#')[2] ?? '', Object.fromEntries(numbers));
};

/** Ten years; one page of the table holds more. */
const maxPerPage = 120;

/** The months of a wallet in a range, inclusive, in order; months without movement are left out. */
export const listWalletMonths = async (
  table: Table,
  partyId: string,
  currency: string,
  from: Month,
  to: Month,
): Promise<readonly WalletMonth[]> => {
  const months: WalletMonth[] = [];
  const range = indexes.walletMonths(partyId, currency, from, to);
  for await (const items of readPages((after) => listItems(table, range, maxPerPage, after))) {
    months.push(...items.map(toMonth));
  }
  return months;
};
