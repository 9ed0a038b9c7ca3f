import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { AuditKey } from './entry-effects.ts';
import { differenceBetween, type Numbers as NumbersByName } from './numbers.ts';

const Numbers = z.record(z.string(), z.int());

/** An item with stored numbers that the journal did not explain. */
export const Suspect = z.object({
  place: AuditKey,
  /** The sums of all entries that the audit has read. */
  settled: Numbers,
  found: Numbers,
  readAt: Instant,
  /** The difference when it was compared before. */
  difference: Numbers.optional(),
  /** How often it was compared and not explained. */
  looks: z.int(),
});

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

/** The differences of the numbers of one item. */
export const differencesOf = (
  place: AuditKey,
  expected: NumbersByName,
  found: NumbersByName,
): readonly Difference[] => {
  const names = Object.keys(differenceBetween(expected, found));
  return names
    .filter((name) => !names.some((other) => name === toHoldNameOfTerms(other)))
    .map((name) => ({
      ...describeNumber(place, name),
      expected: expected[name] ?? 0,
      found: found[name] ?? 0,
    }));
};

type NamedNumber = Omit<Difference, 'expected' | 'found'>;

const describeNumber = (place: AuditKey, name: string): NamedNumber => {
  const [what, first = '', second = '', third = ''] = place.split(' ');
  const owner = `${owners[first.split('_')[0] ?? ''] ?? 'party'}/${first}`;
  if (what === 'wallet') return describeBalance(owner, second, name);
  if (what === 'month') return { kind: 'month', account: `${owner}/${third}`, currency: second, of: name };
  if (what === 'account') return { kind: 'account_sum', account: first, currency: second, of: name };
  if (what === 'hold') return describeHold(`${first}/${second}/held`, name);
  const [of = '', account = 'all'] = name.split(' ');
  return { kind: 'kind_sum', account, currency: second, of: `${of} in shard ${first}` };
};

const describeBalance = (owner: string, currency: string, name: string): NamedNumber => {
  const [side = '', purse] = name.split(' ');
  if (purse !== undefined) return { kind: 'account_sum', account: `${owner}/${purse}`, currency, of: side };
  if (name === 'entries') return { kind: 'wallet', account: owner, currency, of: name };
  return { kind: 'wallet', account: `${owner}/${name}`, currency };
};

const describeHold = (account: string, name: string): NamedNumber => {
  const [first = '', second = ''] = name.split(' ');
  if (name === toHoldNameAfterEnd(first)) return { kind: 'hold_after_end', account, currency: first };
  if (name === toHoldNameOfTerms(first)) return { kind: 'hold_terms', account, currency: first };
  if (second === '') return { kind: 'hold', account, currency: first };
  return { kind: first === 'entries' ? 'hold' : 'account_sum', account, currency: second, of: first };
};
