import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { AuditKey } from './entry-effects.ts';

/** A stored number that the journal did not explain. */
export const Suspect = z.object({
  place: AuditKey,
  name: z.string(),
  /** The sum of all entries up to `upTo`. */
  settled: z.int(),
  upTo: Instant,
  found: z.int(),
  readAt: Instant,
  /** How often it was compared and not explained. */
  looks: z.int(),
});

export type Suspect = TypeOf<typeof Suspect>;

/** How often a number is compared before an alarm. */
export const checksBeforeAlarm = 2;

/** How often a number that keeps changing is compared before it stays undecided. */
export const maxChecks = 4;

/** A stored number that differs from the journal. */
export const Difference = z.object({
  kind: z.enum(['wallet', 'hold', 'hold_after_end', 'month', 'account_sum', 'kind_sum']),
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
  status: z.enum(['balanced', 'differs']),
  /** The number of summed entries and of compared numbers. */
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

const owners: Readonly<Record<string, string>> = { crt: 'creator', adv: 'advertiser', agy: 'agency' };

/** Funds that an ended order or task still holds. The journal does not contain this number. */
export const toHoldNameAfterEnd = (currency: string): string => `${currency} after its end`;

export const differenceOf = (
  { place, name }: Pick<Suspect, 'place' | 'name'>,
  expected: number,
  found: number,
): Difference => ({ ...accountOf(place, name), expected, found });

const accountOf = (place: AuditKey, name: string): Omit<Difference, 'expected' | 'found'> => {
  const [what, first = '', second = '', third = ''] = place.split(' ');
  const owner = owners[first.split('_')[0] ?? ''] ?? 'party';
  if (what === 'wallet') return { kind: 'wallet', account: `${owner}/${first}/${name}`, currency: second };
  if (what === 'month') {
    return { kind: 'month', account: `${owner}/${first}/${third}`, currency: second, of: name };
  }
  if (what === 'account') return { kind: 'account_sum', account: first, currency: second, of: name };
  if (what === 'kinds') {
    const [of = '', account = ''] = name.split(' ');
    return { kind: 'kind_sum', account: account || 'all', currency: second, of: `${of} in shard ${first}` };
  }
  const [currency = '', ...ended] = name.split(' ');
  const kind = ended.length > 0 ? 'hold_after_end' : 'hold';
  return { kind, account: `${first}/${second}/held`, currency };
};
