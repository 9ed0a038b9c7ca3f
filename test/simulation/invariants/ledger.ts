import { partsOf } from '#shared/domain/ledger/accounts.ts';
import type { JournalEntry, Posting } from '#shared/domain/ledger/journal.ts';
import { type Key, keys } from '#shared/store/keys.ts';
import { readContent, readOrder } from '../item-content.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Change } from '../table/writes.ts';

/** Adds a fault, if there is one. */
export type Report = (fault: string) => void;

export type ExpectedLedger = {
  /** Posts the entries of one transaction, and compares every account in them with the table. */
  readonly post: (changes: readonly Change[]) => void;
  /** The balance of an account by the journal. */
  readonly balance: (account: string, currency: string) => number;
  /** The balance of every account, by its name and currency. */
  readonly balances: () => ReadonlyMap<string, number>;
};

/** A second journal next to the product's, of every entry as it is written. */
export const createBooks = (table: MemoryTable, report: Report): ExpectedLedger => {
  const balances = new Map<string, number>();
  const advertiserHeld = new Map<string, number>();
  const payouts = new Map<string, string>();
  /** A stored number, without what was changed outside of the product. */
  const readNumber = (key: Key, name: string): number =>
    Number(table.get(key)?.[name] ?? 0) - table.plantedIn(key, name);

  const nameOf = (account: string, currency: string) => `${account} ${currency}`;

  const balance = (account: string, currency: string) => balances.get(nameOf(account, currency)) ?? 0;

  const advertiserOf = (owner: string, id: string): string | undefined => {
    const item = table.get(owner === 'order' ? keys.order(id) : keys.task(id));
    const { order, task } = item ? readContent(item) : {};
    return (order ?? task)?.advertiserId;
  };

  const move = ({ account, amount, currency }: Posting, entry: JournalEntry): void => {
    const name = nameOf(account, currency);
    balances.set(name, (balances.get(name) ?? 0) + amount);
    const { owner, id } = partsOf(account);
    if (owner !== 'order' && owner !== 'task') return;
    const advertiser = advertiserOf(owner, id);
    if (!advertiser) {
      report(`${account} has money and no owner`);
      return;
    }
    const held = nameOf(advertiser, currency);
    advertiserHeld.set(held, (advertiserHeld.get(held) ?? 0) + amount);
    if (owner !== 'order' || amount > 0) return;
    const before = payouts.get(id);
    if (before) report(`${id} pays out a second time, by ${entry.id} after ${before}`);
    payouts.set(id, entry.id);
  };

  const readStoredBalance = (account: string, currency: string): number | undefined => {
    const { owner, id, purse } = partsOf(account as Posting['account']);
    if (owner === 'platform') return undefined;
    if (owner === 'task') return readNumber(keys.task(id), 'held');
    if (owner === 'order') return readOrder(table.get(keys.order(id)))?.held ?? 0;
    return readNumber(keys.wallet(id, currency), purse);
  };

  const holdTo = (account: string, currency: string): void => {
    const stored = readStoredBalance(account, currency);
    if (stored === undefined) return;
    const has = balance(account, currency);
    if (has < 0) report(`${account} falls to ${has}`);
    if (stored !== has) report(`${account} has ${has} by the journal and ${stored} in the table`);
  };

  const holdHeld = (account: string, currency: string): void => {
    const { owner, id } = partsOf(account as Posting['account']);
    const advertiser = owner === 'advertiser' ? id : advertiserOf(owner, id);
    if (!advertiser) return;
    const held = advertiserHeld.get(nameOf(advertiser, currency)) ?? 0;
    const shownHeld = readNumber(keys.wallet(advertiser, currency), 'held');
    if (held !== shownHeld)
      report(`${advertiser} is shown ${shownHeld} as held, tasks and orders hold ${held}`);
  };

  const entryOf = ({ key, before, after }: Change): JournalEntry => {
    const entry = after && readContent(after).entry;
    if (before || !entry) throw new Error(`the journal entry ${key.sk} was rewritten`);
    return entry;
  };

  const postEntry = (entry: JournalEntry): void => {
    const sums = new Map<string, number>();
    for (const { currency, amount } of entry.postings) {
      sums.set(currency, (sums.get(currency) ?? 0) + amount);
    }
    for (const [currency, sum] of sums) {
      if (sum !== 0) report(`the entry ${entry.id} leaves ${sum} ${currency} over`);
    }
    for (const posting of entry.postings) move(posting, entry);
  };

  return {
    balance,
    balances: () => balances,
    post: (changes) => {
      const entries = changes.filter(({ key }) => key.sk.startsWith('ENTRY#')).map(entryOf);
      for (const entry of entries) postEntry(entry);
      // The table shows the sum of all entries of the transaction.
      for (const { account, currency } of entries.flatMap(({ postings }) => postings)) {
        holdTo(account, currency);
        holdHeld(account, currency);
      }
    },
  };
};
