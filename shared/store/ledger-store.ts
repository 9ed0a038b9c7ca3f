import * as z from 'zod';
import { partsOf } from '../domain/ledger/accounts.ts';
import { assertBalanced, condense, type JournalEntry, type Posting } from '../domain/ledger/journal.ts';
import { refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { anyway, isNew, put, update, type Write } from './commit.ts';
import { type Key, keys } from './keys.ts';
import { listed, lists } from './lists.ts';
import { getItem, type Item, listWhole, type Position, type Table } from './table.ts';

/** What a party has in one currency, in minor units. */
export type Balance = {
  readonly available: number;
  readonly pending: number;
  readonly withdrawing: number;
  /** What tasks and orders of an advertiser hold; the holds themselves stand on the tasks and orders. */
  readonly held: number;
};

const BalanceSchema = z.object({
  available: z.int().default(0),
  pending: z.int().default(0),
  withdrawing: z.int().default(0),
  held: z.int().default(0),
});

export const findBalance = async (table: Table, partyId: string, currency: string): Promise<Balance> =>
  BalanceSchema.parse((await getItem(table, keys.wallet(partyId, currency))) ?? {});

const roleIndex = { advertiser: 'gsi1', creator: 'gsi2', agency: 'gsi4' } as const;

const hasWallet = (owner: string): owner is keyof typeof roleIndex => Object.hasOwn(roleIndex, owner);

type Change = { readonly key: Key; readonly name: string; readonly amount: number };

/**
 * What a journal entry changes: the entry itself and the balances of the wallets it touches, each on condition
 * that nothing falls below zero. The holds of tasks and orders are written with those. `advertiserId` names whose
 * money the holds are, so that the wallet can tell how much of it is held.
 */
export const writesOfEntry = (entry: JournalEntry, advertiserId?: string): readonly Write[] => {
  const postings = condense(entry.postings);
  assertBalanced(postings);
  if (postings.length === 0) return [];
  return [
    writeOfJournal({ ...entry, postings }),
    ...byWallet(changesOf(postings, advertiserId)).map(writeOfBalance),
  ];
};

const writeOfJournal = (entry: JournalEntry): Write => {
  const places = entry.postings.map(({ account }) => {
    const { owner, id } = partsOf(account);
    if (!hasWallet(owner)) return {};
    return listed(lists.walletEntries(roleIndex[owner], id, '', ''), `${entry.at}#${entry.id}`);
  });
  return put(
    {
      ...keys.journalEntry(entry.cause.kind, entry.cause.id, entry.id),
      ...Object.assign({}, ...places),
      entry,
    },
    isNew,
  );
};

const changesOf = (postings: readonly Posting[], advertiserId?: string): readonly Change[] => {
  const changes = postings.flatMap(({ account, amount, currency }): readonly Change[] => {
    const { owner, id, purse } = partsOf(account);
    if (hasWallet(owner)) return [{ key: keys.wallet(id, currency), name: purse, amount }];
    const isHold = owner === 'task' || owner === 'order';
    return isHold && advertiserId ? [{ key: keys.wallet(advertiserId, currency), name: 'held', amount }] : [];
  });
  return changes;
};

const byWallet = (changes: readonly Change[]): readonly (readonly [Key, ReadonlyMap<string, number>])[] => {
  const wallets = new Map<string, [Key, Map<string, number>]>();
  for (const { key, name, amount } of changes) {
    const [, sums] = wallets.get(key.pk + key.sk) ?? [key, new Map<string, number>()];
    sums.set(name, (sums.get(name) ?? 0) + amount);
    wallets.set(key.pk + key.sk, [key, sums]);
  }
  // A sum that only moves between two holds of the same advertiser changes no balance.
  return [...wallets.values()]
    .map(([key, sums]) => [key, new Map([...sums].filter(([, sum]) => sum !== 0))] as const)
    .filter(([, sums]) => sums.size > 0);
};

const writeOfBalance = ([key, sums]: readonly [Key, ReadonlyMap<string, number>]): Write => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const adds: string[] = [];
  const enough: string[] = [];
  for (const [name, sum] of sums) {
    names[`#${name}`] = name;
    values[`:${name}`] = sum;
    adds.push(`#${name} :${name}`);
    if (sum < 0) {
      values[`:${name}Needed`] = -sum;
      enough.push(`#${name} >= :${name}Needed`);
    }
  }
  // With nothing taken the balance may be a new one; the condition then is true of every item.
  const expression = enough.length > 0 ? enough.join(' AND ') : anyway.expression;
  return update(key, `ADD ${adds.join(', ')}`, { expression, names, values }, (wallet) => {
    const available = BalanceSchema.parse(wallet ?? {}).available;
    const required = -(sums.get('available') ?? 0);
    return refuse('insufficient-funds', `The balance of ${available} does not cover ${required}.`, {
      available,
      required,
    });
  });
};

const EntrySchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
  postings: z.array(z.strictObject({ account: z.string(), amount: z.int(), currency: z.string() })),
});

export const toEntry = (item: Item): JournalEntry => EntrySchema.parse(item.entry) as JournalEntry;

/** The entries that touched a party's wallet, newest first. */
export const listEntries = async (
  table: Table,
  party: { readonly role: 'advertiser' | 'creator'; readonly id: string },
  span: { readonly from: Instant; readonly to: Instant },
  limit: number,
  after?: Position,
): Promise<{ entries: readonly JournalEntry[]; next?: Position }> => {
  const listing = lists.walletEntries(roleIndex[party.role], party.id, span.from, span.to);
  const { items, next } = await listWhole(table, listing, limit, after);
  return { entries: items.map(toEntry), ...(next && { next }) };
};
