import type { Month } from '../domain/calendar.ts';
import type { Booking } from '../domain/ledger/booking.ts';
import { numbersOf, readMonth, type WalletMonth } from '../domain/ledger/wallet-month.ts';
import type { Instant } from '../domain/time.ts';
import { addTo } from './books-store.ts';
import type { Write } from './commit.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { type Item, listItems, type Position, type Table } from './table.ts';

/** What an entry adds to the month of a wallet that it touched. */
export const writeOfMonth = (booking: Booking, at: Instant, timeZone: string): Write => {
  const { month, numbers } = numbersOf(booking, at, timeZone);
  return addTo(keys.walletMonth(booking.party.id, booking.currency, month), numbers);
};

const toMonth = (item: Item): WalletMonth => {
  const numbers = Object.entries(item).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value]] : [],
  );
  return readMonth(String(item.sk).split('#')[2] ?? '', Object.fromEntries(numbers));
};

/** Ten years; a page of the table holds more. */
const mostOfAPage = 120;

/** The months of a wallet from one to another, both included, in their order; those without movement are left out. */
export const listWalletMonths = async (
  table: Table,
  partyId: string,
  currency: string,
  from: Month,
  to: Month,
): Promise<readonly WalletMonth[]> => {
  const months: WalletMonth[] = [];
  let after: Position | undefined;
  do {
    const page = await listItems(table, lists.walletMonths(partyId, currency, from, to), mostOfAPage, after);
    months.push(...page.items.map(toMonth));
    after = page.next;
  } while (after);
  return months;
};
