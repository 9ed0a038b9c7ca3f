import { account } from '../../domain/ledger/accounts.ts';
import { changeOf, type JournalEntry } from '../../domain/ledger/journal.ts';
import type { Movement } from '../../domain/reconciliations/match-statement.ts';
import { type Instant, toEpochMs, toInstant } from '../../domain/time.ts';
import { type IndexRange, indexes } from '../indexes.ts';
import { type Key, keys } from '../keys.ts';
import { journalShards, toEntry } from '../ledger/journal-store.ts';
import { readPages } from '../page.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, listFullItems, type Table } from '../table.ts';
import { toWithdrawal } from '../withdrawals/withdrawal-store.ts';

const dayMs = 86_400_000;

const entriesPerPage = 100;

const daysOf = (from: Instant, to: Instant): readonly string[] => {
  const first = toEpochMs(`${from.slice(0, 10)}T00:00:00.000Z`);
  const count = Math.floor((toEpochMs(to) - first) / dayMs) + 1;
  return Array.from({ length: count }, (_, day) => toInstant(first + day * dayMs).slice(0, 10));
};

/** The number by which a provider knows the cause of an entry. */
const merchantNumberOf = ({ kind, id }: JournalEntry['cause']): string =>
  kind === 'withdrawal' ? id.slice('wdr_'.length) : id;

const movementsOf = (entry: JournalEntry, provider: string): readonly Movement[] =>
  [...new Set(entry.postings.map(({ currency }) => currency))].flatMap((currency) => {
    const postings = entry.postings.filter((posting) => posting.currency === currency);
    // The provider owes us what it received, so its clearing account is negative.
    const amount = -changeOf(account.clearing(provider), postings);
    return amount === 0 ? [] : [{ number: merchantNumberOf(entry.cause), amount, currency, at: entry.at }];
  });

/** Movements on a provider's clearing account in a period; `undefined` if there are more than the limit. */
export const listMovements = async (
  table: Table,
  provider: string,
  from: Instant,
  to: Instant,
  max: number,
): Promise<readonly Movement[] | undefined> => {
  const movements: Movement[] = [];
  const readList = async (range: IndexRange): Promise<void> => {
    for await (const items of readPages((after) => listFullItems(table, range, entriesPerPage, after))) {
      movements.push(...readEach(table, items, toEntry).flatMap((entry) => movementsOf(entry, provider)));
      if (movements.length > max) return;
    }
  };
  for (const day of daysOf(from, to)) {
    const ranges = Array.from({ length: journalShards }, (_, shard) => shard).flatMap((shard) =>
      [indexes.clearingOfDay, indexes.otherClearingOfDay].map((list) => list(provider, day, shard, from, to)),
    );
    await Promise.all(ranges.map(readList));
    if (movements.length > max) return undefined;
  }
  // The lists of a day were read at once, so their movements come in any order.
  return movements.toSorted((one, other) => (one.at < other.at ? -1 : 1));
};

const keyOf = (number: string): Key =>
  number.startsWith('dep_') ? keys.deposit(number) : keys.withdrawal(`wdr_${number}`);

const referenceOf = ({ deposit, withdrawal }: Item): string | undefined =>
  ((deposit ?? withdrawal) as { readonly providerReference?: string } | undefined)?.providerReference;

/** Gives the movements of refunds the number of the deposit that was refunded. */
export const nameRefundsByDeposit = async (
  table: Table,
  movements: readonly Movement[],
): Promise<readonly Movement[]> => {
  const wanted = [...new Set(movements.map(({ number }) => number))].map(keyOf);
  const items = await getItems(
    table,
    wanted.filter(({ sk }) => sk === 'WITHDRAWAL'),
  );
  const deposits = new Map(
    readEach(table, items, toWithdrawal).flatMap(({ id, refund }) =>
      refund ? [[keyOf(id.slice('wdr_'.length)).pk, refund.depositId] as const] : [],
    ),
  );
  return movements.map((movement) => {
    const number = deposits.get(keyOf(movement.number).pk);
    return number === undefined ? movement : { ...movement, number };
  });
};

/** Adds the provider's references to movements, where it sent them. */
export const addReferences = async (
  table: Table,
  movements: readonly Movement[],
): Promise<readonly Movement[]> => {
  const wanted = [...new Set(movements.map(({ number }) => number))].map(keyOf);
  const found = new Map((await getItems(table, wanted)).map((item) => [item.pk, referenceOf(item)]));
  return movements.map((movement) => {
    const reference = found.get(keyOf(movement.number).pk);
    return reference ? { ...movement, reference } : movement;
  });
};
