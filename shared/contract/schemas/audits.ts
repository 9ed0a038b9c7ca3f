import * as z from 'zod';
import { AuditId, Currency, Day, Instant, orUnknown } from './basics.ts';

/** The results of an audit. */
export const auditStatuses = ['balanced', 'differs', 'incomplete'] as const;

const DifferenceView = z.strictObject({
  kind: orUnknown(
    z.enum([
      ...(['wallet', 'hold', 'hold_after_end', 'hold_terms', 'month', 'account_sum', 'kind_sum'] as const),
      ...(['entry', 'document'] as const),
    ]),
  ),
  /** `creator/crt_…/available`, `order/ord_…/held`; a monthly balance has the month as last part. */
  account: z.string(),
  currency: Currency,
  /** The name of the number, if the account has several. */
  of: z.string().optional(),
  /** The amount by the journal and the stored amount, in minor units. */
  expected: z.int(),
  found: z.int(),
});

const summary = {
  id: AuditId,
  status: orUnknown(z.enum(auditStatuses)),
  begunAt: Instant,
  endedAt: Instant,
  /** The audited slice of the stored accounts, and the number of slices. The first is 0. */
  slice: z.int(),
  slices: z.int(),
  /** The last day whose entries were verified as a whole. */
  closedDay: Day.optional(),
  /** The number of journal entries in the compared amounts, and of compared amounts. */
  entries: z.int(),
  compared: z.int(),
  /** The number of amounts that changed too often during the audit. A later audit compares them. */
  undecided: z.int(),
  differing: z.int(),
};

export const AuditSummary = z.strictObject(summary).meta({ id: 'AuditInBrief' });

export const AuditView = z
  .strictObject({ ...summary, differences: z.array(DifferenceView) })
  .meta({ id: 'Audit' });
