import type { Effect, Numbers } from '../../domain/audits/numbers.ts';
import { findOwn } from '../../domain/find-own.ts';
import { kindNumbersOf, sumsOf } from '../../domain/ledger/account-sums.ts';
import { isPlatform, partsOf } from '../../domain/ledger/accounts.ts';
import type { Posting } from '../../domain/ledger/journal.ts';
import {
  balanceNumbersOf,
  hasChanges,
  heldNumbersOf,
  walletChangesOf,
} from '../../domain/ledger/wallet-change.ts';
import { monthNumbersOf } from '../../domain/wallet/wallet-month.ts';
import { type Key, keys } from '../keys.ts';
import type { JournalRecord } from '../ledger/journal-store.ts';
import { type Document, documents, withCurrency } from './documents.ts';
import { earlierSumsPlaceOf, ledgerPlaceOf, placeOf } from './place.ts';

/**
 * What an entry adds to all stored numbers: of wallets, months, documents and sums. `timeZone` is that of the days of
 * earlier releases; other entries name theirs.
 */
export const effectsOf = (
  record: JournalRecord,
  { timeZone }: { readonly timeZone: string },
): readonly Effect[] => [
  ...effectsOnWallets(record, record.counted?.timeZone ?? timeZone),
  ...record.entry.postings.flatMap((posting) => effectsOnDocuments(record, posting)),
  ...effectsOnSums(record),
];

const effectsOnWallets = (
  { entry, advertiserId, counted }: JournalRecord,
  timeZone: string,
): readonly Effect[] =>
  walletChangesOf(entry, advertiserId).flatMap((change): readonly Effect[] => {
    const { party, currency, changes } = change;
    const { month, numbers } = monthNumbersOf(change, entry.at, timeZone);
    const balance = counted && hasChanges(change) ? balanceNumbersOf(changes) : changes;
    return [
      { place: placeOf(keys.wallet(party.id, currency)), numbers: balance },
      { place: placeOf(keys.walletMonth(party.id, currency, month)), numbers },
    ];
  });

const effectsOnDocuments = ({ entry, counted }: JournalRecord, posting: Posting): readonly Effect[] => {
  const { kind, id: causeId, step } = entry.cause;
  const { owner, id } = partsOf(posting.account);
  const toEffect = (key: Key, numbers: Numbers): Effect => ({
    place: placeOf(key),
    numbers: withCurrency(numbers, posting.currency),
  });
  if (owner === 'task' || owner === 'order') {
    // The funds of an order come and go once, so its item tells how often they moved, in each release.
    const sums = owner === 'order' || counted ? heldNumbersOf(posting.amount) : {};
    return [toEffect(keys[owner](id), { held: posting.amount, ...sums })];
  }
  const added = findOwn<Document>(documents, kind)?.addedBy?.(posting, step);
  return added && kind !== 'erasure' ? [toEffect(keys[kind](causeId), added)] : [];
};

const effectsOnSums = ({ entry, counted }: JournalRecord): readonly Effect[] => [
  ...kindNumbersOf([entry]).flatMap(([currency, numbers]): readonly Effect[] => {
    const place = counted ? placeOf(keys.kindSums(counted.shard, currency)) : earlierSumsPlaceOf(currency);
    return [
      { place, numbers },
      { place: ledgerPlaceOf(currency), numbers },
    ];
  }),
  ...(counted ? [] : sumsOf(entry.postings.filter((posting) => !isPlatform(posting.account)))).map(
    ({ account: name, currency, debit, credit }) => ({
      place: placeOf(keys.earlierAccountSum(name, currency)),
      numbers: { debit, credit },
    }),
  ),
];
