import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { Mismatch, Totals } from './match-statement.ts';
import { Period } from './statement-line.ts';

/** Mismatches that one item contains. All others are in parts of the same length. */
export const mismatchesPerPart = 1_000;

/** The result of a comparison of a provider's statement with the journal. */
export const Reconciliation = Period.extend({
  id: z.string(),
  provider: z.string(),
  importedBy: z.string(),
  importedAt: Instant,
  status: z.enum(['matched', 'differs']),
  lines: z.int(),
  /** Lines that are no payment of a party, as in the files of providers. */
  skipped: z.int().exactOptional(),
  matched: z.int(),
  missingHere: z.int(),
  missingThere: z.int(),
  amountDiffers: z.int(),
  nearEdge: z.int(),
  totals: z.array(Totals),
  mismatches: z.array(Mismatch),
});

export type Reconciliation = TypeOf<typeof Reconciliation>;

export const countMismatches = (mismatches: readonly Mismatch[], kind: Mismatch['kind']): number =>
  mismatches.filter((one) => one.kind === kind).length;

/** The mismatches of an item and of each part after it. */
export const splitMismatches = (
  mismatches: readonly Mismatch[],
): readonly [first: readonly Mismatch[], others: readonly (readonly Mismatch[])[]] => {
  const parts = Array.from({ length: Math.ceil(mismatches.length / mismatchesPerPart) }, (_, part) =>
    mismatches.slice(part * mismatchesPerPart, (part + 1) * mismatchesPerPart),
  );
  const [first = [], ...others] = parts;
  return [first, others];
};

/** How many mismatches a reconciliation has in all parts. Earlier releases stored the first thousand. */
export const mismatchCountOf = ({
  missingHere,
  missingThere,
  amountDiffers,
  nearEdge,
}: Pick<Reconciliation, 'missingHere' | 'missingThere' | 'amountDiffers' | 'nearEdge'>): number =>
  missingHere + missingThere + amountDiffers + nearEdge;
