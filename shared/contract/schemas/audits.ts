import * as z from 'zod';
import { AuditId, Currency, Instant, orUnknown } from './basics.ts';

const DifferenceView = z.strictObject({
  kind: orUnknown(z.enum(['wallet', 'hold', 'hold_after_end', 'month', 'account_sum', 'kind_sum'])),
  /** `creator/crt_…/available`, `order/ord_…/held`; of a month with the month in the place of the purse. */
  account: z.string(),
  currency: Currency,
  /** Which number of the account it is, where there are several. */
  of: z.string().optional(),
  /** What the journal comes to, and what is stored, in minor units. */
  expected: z.int(),
  found: z.int(),
});

const summary = {
  id: AuditId,
  status: orUnknown(z.enum(['balanced', 'differs'])),
  begunAt: Instant,
  endedAt: Instant,
  /** Which part of everything that is stored was looked at, of how many; the first is 0. */
  slice: z.int(),
  slices: z.int(),
  /** How many journal entries were added up, and how many stored numbers compared with them. */
  entries: z.int(),
  compared: z.int(),
  /** How many numbers moved too much to be judged; another audit looks at them again. */
  undecided: z.int(),
  differing: z.int(),
};

export const AuditSummary = z.strictObject(summary).meta({ id: 'AuditInBrief' });

export const AuditView = z
  .strictObject({ ...summary, differences: z.array(DifferenceView) })
  .meta({ id: 'Audit' });
