import { type Account, partsOf } from './accounts.ts';
import type { JournalEntry } from './journal.ts';

/** The roles that have a wallet. */
export const walletOwners = ['creator', 'advertiser', 'agency'] as const;

export type PartyRole = (typeof walletOwners)[number];

export type Party = { readonly role: PartyRole; readonly id: string };

/** The parts of an earned price; `net` is the creator's. */
export type Earning = {
  readonly gross: number;
  readonly fee: number;
  readonly agency: number;
  readonly net: number;
};

/** The changes of one wallet by an entry in one currency: of each purse, and the earning. */
export type WalletChange = {
  readonly party: Party;
  readonly currency: string;
  readonly changes: Readonly<Record<string, number>>;
  readonly earning?: Earning;
};

const roles: ReadonlySet<string> = new Set(walletOwners);

/**
 * The changes of each wallet by an entry. `advertiserId` owns the held funds of tasks and orders.
 * A move between two held accounts changes no wallet. A party whose share of an earned price is nothing has no changes,
 * but the earning, so that the order is in its records.
 */
export const walletChangesOf = (entry: JournalEntry, advertiserId?: string): readonly WalletChange[] => {
  const wallets = new Map<string, { party: Party; currency: string; changes: Map<string, number> }>();
  for (const { account, amount, currency } of entry.postings) {
    const owner = walletOwnerOf(account, advertiserId);
    if (!owner) continue;
    const key = `${owner.party.role} ${owner.party.id} ${currency}`;
    const wallet = wallets.get(key) ?? { party: owner.party, currency, changes: new Map() };
    wallet.changes.set(owner.purse, (wallet.changes.get(owner.purse) ?? 0) + amount);
    wallets.set(key, wallet);
  }
  return [
    ...[...wallets.values()].flatMap(({ party, currency, changes }): readonly WalletChange[] => {
      const real = Object.fromEntries([...changes].filter(([, amount]) => amount !== 0));
      if (Object.keys(real).length === 0) return [];
      const earning = earningOf(entry, currency);
      return [{ party, currency, changes: real, ...(earning && { earning }) }];
    }),
    ...emptyChangesOf(entry),
  ];
};

/** The parties of an earned price that have no share in it. */
const emptyChangesOf = (entry: JournalEntry): readonly WalletChange[] => {
  const { parties = [], postings } = entry;
  const [currency] = postings.map((posting) => posting.currency);
  const earning = currency === undefined ? undefined : earningOf(entry, currency);
  if (currency === undefined || !earning) return [];
  const paid = new Set(postings.map(({ account }) => partsOf(account).id));
  return parties
    .filter(({ id }) => !paid.has(id))
    .map((party) => ({ party, currency, changes: {}, earning }));
};

/**
 * The numbers that an entry adds to the item of a wallet: the balances, their debits and credits, and the number of its
 * entries. The funds that tasks and orders hold are their accounts, so they have no debits and credits here.
 */
export const balanceNumbersOf = (changes: WalletChange['changes']): Readonly<Record<string, number>> => ({
  ...changes,
  ...Object.fromEntries(
    Object.entries(changes)
      .filter(([purse]) => purse !== 'held')
      .map(([purse, amount]) => [`${amount > 0 ? 'credit' : 'debit'} ${purse}`, Math.abs(amount)]),
  ),
  entries: 1,
});

/** The debit or credit of the held funds of a task or an order, and the number of entries. */
export const heldNumbersOf = (amount: number, entries = 1): Readonly<Record<string, number>> => ({
  [amount > 0 ? 'credit' : 'debit']: Math.abs(amount),
  entries,
});

/** Whether a wallet's balance changes. */
export const hasChanges = ({ changes }: WalletChange): boolean => Object.keys(changes).length > 0;

const walletOwnerOf = (
  account: Account,
  advertiserId: string | undefined,
): { party: Party; purse: string } | undefined => {
  const { owner, id, purse } = partsOf(account);
  if (roles.has(owner)) return { party: { role: owner as PartyRole, id }, purse };
  const isHold = owner === 'task' || owner === 'order';
  return isHold && advertiserId !== undefined
    ? { party: { role: 'advertiser', id: advertiserId }, purse: 'held' }
    : undefined;
};

/** The earning of an order's entry; `undefined` if its money only moved or was returned. */
export const earningOf = ({ cause, postings }: JournalEntry, currency: string): Earning | undefined => {
  if (cause.kind !== 'order') return undefined;
  const sumCredits = (is: (account: Account) => boolean): number =>
    postings.reduce(
      (sum, { account, amount, currency: its }) =>
        its === currency && amount > 0 && is(account) ? sum + amount : sum,
      0,
    );
  const fee = sumCredits((account) => account === 'platform/fees');
  const agency = sumCredits((account) => account.startsWith('agency/'));
  const net = sumCredits((account) => account.startsWith('creator/'));
  const gross = fee + agency + net;
  return gross > 0 ? { gross, fee, agency, net } : undefined;
};
