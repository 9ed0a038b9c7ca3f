import * as z from 'zod';
import { Currency, Instant, orUnknown, ReconciliationId, Slug, text } from './basics.ts';

/**
 * A statement as `csv` has a line `merchant_number,provider_reference,direction,amount,currency,at` and a row for each
 * movement; as `json-lines` an object of texts a line, `merchantNumber`, `providerReference`, `direction`, `amount`,
 * `currency`, `at`. Amounts are decimals, `direction` is `in` or `out`, `at` a moment in UTC.
 */
export const StatementImport = z.strictObject({
  provider: Slug,
  from: Instant,
  to: Instant,
  format: z.enum(['csv', 'json-lines']),
  statement: text(200_000),
});

const MismatchView = z.strictObject({
  kind: orUnknown(z.enum(['missing_here', 'missing_there', 'amount_differs', 'near_edge'])),
  number: z.string(),
  reference: z.string().optional(),
  currency: Currency,
  at: Instant,
  /** What came in by the journal and by the statement, in minor units; money that went out is negative. */
  here: z.int().optional(),
  there: z.int().optional(),
});

const summary = {
  id: ReconciliationId,
  provider: z.string(),
  from: Instant,
  to: Instant,
  importedBy: z.string(),
  importedAt: Instant,
  status: orUnknown(z.enum(['matched', 'differs'])),
  /** How many lines the statement has, and how many numbers of it the journal has with the same amount. */
  lines: z.int(),
  matched: z.int(),
  missingHere: z.int(),
  missingThere: z.int(),
  amountDiffers: z.int(),
  /** What may stand in the statement before or after this one; import periods that overlap to be sure. */
  nearEdge: z.int(),
  totals: z.array(z.strictObject({ currency: Currency, here: z.int(), there: z.int() })),
};

export const ReconciliationSummary = z.strictObject(summary).meta({ id: 'ReconciliationInBrief' });

export const ReconciliationView = z
  .strictObject({ ...summary, mismatches: z.array(MismatchView) })
  .meta({ id: 'Reconciliation' });
