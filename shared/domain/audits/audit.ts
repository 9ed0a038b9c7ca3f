import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** An item whose stored numbers the journal did not explain, and by how much they differ. */
export const Suspect = z.object({ place: z.string(), difference: z.record(z.string(), z.int()) });

export type Suspect = TypeOf<typeof Suspect>;

/** How often an audit compares items that keep changing before they stay undecided. */
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
  /** How many items changed too often to be compared. */
  undecided: z.int(),
  /** How many numbers differ, and the first of them that fit into one item. */
  differing: z.int(),
  differences: z.array(Difference),
});

export type Audit = TypeOf<typeof Audit>;

export const maxDifferences = 1_000;
