import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { AuditKey } from './entry-effects.ts';
import { differenceBetween, type Numbers as NumbersByName } from './numbers.ts';

const Numbers = z.record(z.string(), z.int());

/** An item whose stored numbers the journal did not explain, and by how much they differ. */
export const Suspect = z.object({ place: AuditKey, difference: Numbers, looks: z.int() });

export type Suspect = TypeOf<typeof Suspect>;

/** How often an item that keeps changing is compared before it stays undecided. */
export const maxChecks = 6;

/** A stored number that differs from the journal, or an entry that differs from its document. */
export const Difference = z.object({
  kind: z.enum([
    ...(['wallet', 'hold', 'hold_after_end', 'hold_terms', 'month', 'account_sum', 'kind_sum'] as const),
    ...(['entry', 'document'] as const),
  ]),
  account: z.string(),
  currency: z.string(),
  /** Which number of the account: `debit`, `25 in available`; absent where there is only one. */
  of: z.string().optional(),
  expected: z.int(),
  found: z.int(),
});

export type Difference = TypeOf<typeof Difference>;

export const Audit = z.object({
  id: z.string(),
  slice: z.int(),
  slices: z.int(),
  begunAt: Instant,
  endedAt: Instant,
  /** `incomplete`: nothing differs, but some numbers changed too often to be compared. */
  status: z.enum(['balanced', 'differs', 'incomplete']),
  /** The last day that was verified as a whole. Absent in audits of earlier releases. */
  closedDay: z.string().exactOptional(),
  /** The number of entries that the compared numbers consist of, and of compared numbers. */
  entries: z.int(),
  compared: z.int(),
  /** How many numbers changed too often to be compared. */
  undecided: z.int(),
  /** How many numbers differ, and the first of them that fit into one item. */
  differing: z.int(),
  differences: z.array(Difference),
});

export type Audit = TypeOf<typeof Audit>;

export const maxDifferences = 1_000;

/** Funds that an ended order or task still holds. The journal does not contain this number. */
export const toHoldNameAfterEnd = (currency: string): string => `${currency} after its end`;

/** By how much held funds differ from the terms of an open order or task, if the journal agrees with them. */
export const toHoldNameOfTerms = (currency: string): string => `${currency} beside its terms`;

const owners: Readonly<Record<string, string>> = { crt: 'creator', adv: 'advertiser', agy: 'agency' };

/** Debits, credits and the number of entries of held funds: `debit CNY`. */
const heldCount = /^(debit|credit|entries) (?<currency>[A-Z]{3})$/;

/** The differences of the numbers of one item. What follows from a wrong balance of held funds is left out. */
export const differencesOf = (
  place: AuditKey,
  expected: NumbersByName,
  found: NumbersByName,
): readonly Difference[] => {
  const names = Object.keys(differenceBetween(expected, found));
  const follows = (name: string): boolean =>
    names.some(
      (other) => name === toHoldNameOfTerms(other) || heldCount.exec(name)?.groups?.currency === other,
    );
  return names
    .filter((name) => !follows(name))
    .map((name) => ({
      ...describeNumber(place, name),
      ...{ expected: expected[name] ?? 0, found: found[name] ?? 0 },
    }));
};

const describeNumber = (place: AuditKey, name: string): Omit<Difference, 'expected' | 'found'> => {
  const [what, first = '', second = '', third = ''] = place.split(' ');
  const [of = '', its = ''] = name.split(' ');
  const owner = `${owners[first.split('_')[0] ?? ''] ?? 'party'}/${first}`;
  const currency = second;
  if (what === 'wallet') {
    if (its !== '') return { kind: 'account_sum', account: `${owner}/${its}`, currency, of };
    const isCount = name === 'entries';
    return {
      kind: 'wallet',
      account: isCount ? owner : `${owner}/${name}`,
      currency,
      ...(isCount && { of }),
    };
  }
  if (what === 'month') return { kind: 'month', account: `${owner}/${third}`, currency, of: name };
  if (what === 'account') return { kind: 'account_sum', account: first, currency, of: name };
  if (what !== 'hold') {
    return { kind: 'kind_sum', account: its || 'all', currency, of: `${of} in shard ${first}` };
  }
  const account = `${first}/${second}/held`;
  if (heldCount.test(name)) {
    return { kind: of === 'entries' ? 'hold' : 'account_sum', account, currency: its, of };
  }
  const isOfTerms = name === toHoldNameOfTerms(of);
  return { kind: its === '' ? 'hold' : isOfTerms ? 'hold_terms' : 'hold_after_end', account, currency: of };
};
