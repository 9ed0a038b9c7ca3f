import * as z from 'zod';
import { Currency, Instant, orUnknown, ReconciliationId, Slug, text } from './basics.ts';

/**
 * As `csv` a statement has the header `merchant_number,provider_reference,direction,amount,currency,at` and a row per
 * movement. As `json-lines` it has an object of strings per line: `merchantNumber`, `providerReference`, `direction`,
 * `amount`, `currency`, `at`. Amounts are decimals, `direction` is `in` or `out`, `at` a time in UTC.
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
  /** The amount in the journal and in the statement, in minor units. Outgoing money is negative. */
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
  /** The number of lines of the statement, and of merchant numbers with the same amount in the journal. */
  lines: z.int(),
  matched: z.int(),
  missingHere: z.int(),
  missingThere: z.int(),
  amountDiffers: z.int(),
  /** Movements that can be in the statement before or after this one. Import overlapping periods to check them. */
  nearEdge: z.int(),
  totals: z.array(z.strictObject({ currency: Currency, here: z.int(), there: z.int() })),
};

export const ReconciliationSummary = z.strictObject(summary).meta({ id: 'ReconciliationInBrief' });

export const ReconciliationView = z
  .strictObject({ ...summary, mismatches: z.array(MismatchView) })
  .meta({ id: 'Reconciliation' });
