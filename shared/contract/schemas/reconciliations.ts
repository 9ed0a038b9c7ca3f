import * as z from 'zod';
import { statementEncodings } from '../../domain/reconciliations/decode-statement.ts';
import { statementFormats } from '../../domain/reconciliations/statement-line.ts';
import { Currency, Instant, orUnknown, ReconciliationId, Slug, text } from './basics.ts';

/** Enough for the maximum lines of a file with long names. */
const maxStatementCharacters = 2_000_000;

/**
 * As `csv` a statement has the header `merchant_number,provider_reference,direction,amount,currency,at` and a row per
 * movement. As `json-lines` it has an object of strings per line: `merchantNumber`, `providerReference`, `direction`,
 * `amount`, `currency`, `at`. Amounts are decimals, `direction` is `in` or `out`, `at` a time in UTC.
 * `alipay-bill` is Alipay's bill of an account (`signcustomer`). `stripe-report` is Stripe's report
 * `balance_change_from_activity.itemized` with the columns `payment_metadata[deposit]` and `refund_metadata[withdrawal]`.
 */
export const StatementImport = z.strictObject({
  provider: Slug,
  from: Instant,
  to: Instant,
  format: z.enum(statementFormats),
  /** `base64`: `statement` contains the bytes of a file, in UTF-8 or GBK. */
  encoding: z.enum(statementEncodings).default('text'),
  statement: text(maxStatementCharacters),
});

export const MismatchKind = z.enum(['missing_here', 'missing_there', 'amount_differs', 'near_edge']);

export const MismatchView = z.strictObject({
  kind: orUnknown(MismatchKind),
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
  /** Lines of a provider's file that are no payment of a party: its fees, and transfers to the platform's bank. */
  skipped: z.int().optional(),
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
  .strictObject({
    ...summary,
    /** The first 1,000. `GET /finance/reconciliations/{reconciliationId}/mismatches` has all. */
    mismatches: z.array(MismatchView),
  })
  .meta({ id: 'Reconciliation' });
