import type { Instant } from '../time.ts';
import type { AuditKey } from './entry-effects.ts';

/** How the books are audited. */
export type AuditPolicy = {
  /** Stored numbers are looked at in so many parts, one after the other. */
  readonly slices: number;
  /** How often the next part begins; with an hour and 24 parts, everything is looked at once a day. */
  readonly interval: string;
  /** How long an entry takes at the most from its moment until the whole table, indexes included, shows it. */
  readonly settleTime: string;
  /** How many entries one run reads; a longer journal takes several runs. */
  readonly entriesPerRun: number;
  /** The day before which nothing was booked. */
  readonly journalFrom: string;
};

export const defaultAuditPolicy: AuditPolicy = {
  slices: 24,
  interval: 'PT1H',
  settleTime: 'PT5M',
  entriesPerRun: 200_000,
  journalFrom: '2026-11-01',
};

/** A number that the journal did not explain when it was found, and what is known about it. */
export type Suspect = {
  readonly place: AuditKey;
  readonly name: string;
  /** What all entries up to `upTo` come to. */
  readonly settled: number;
  readonly upTo: Instant;
  readonly found: number;
  readonly readAt: Instant;
  /** How often it was looked at and not explained. */
  readonly looks: number;
};

/** So often a number is looked at, each time anew, before somebody is called. */
export const checksBeforeAlarm = 2;

/** So often a number that moves too much to be judged is looked at before it is given up. */
export const maxChecks = 4;

/** What an audit found to be otherwise than the journal says. */
export type Difference = {
  readonly kind: 'wallet' | 'hold' | 'hold_after_end' | 'month' | 'account_sum' | 'kind_sum';
  readonly account: string;
  readonly currency: string;
  /** Which number of the account: `debit`, `25 in available`; absent where there is only one. */
  readonly of?: string;
  readonly expected: number;
  readonly found: number;
};

export type Audit = {
  readonly id: string;
  readonly slice: number;
  readonly slices: number;
  readonly begunAt: Instant;
  readonly endedAt: Instant;
  readonly status: 'balanced' | 'differs';
  /** How many entries were added up, and how many stored numbers compared with them. */
  readonly entries: number;
  readonly compared: number;
  /** How many numbers moved too much to be judged. */
  readonly undecided: number;
  /** How many differ, and the first of them: as many as fit into one item. */
  readonly differing: number;
  readonly differences: readonly Difference[];
};

export const maxDifferences = 1_000;

const owners: Readonly<Record<string, string>> = { crt: 'creator', adv: 'advertiser', agy: 'agency' };

/** What an order or task holds although it has ended is a number of its own, of which the journal knows nothing. */
export const toHoldNameAfterEnd = (currency: string): string => `${currency} after its end`;

/** Says which account a number is of. */
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
