import * as z from 'zod';
import { Reason } from '../reason.ts';
import { type Refusal, refuseInState } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A party's report of a question that should be hidden. An operator decides. */
export const Report = z.object({
  id: z.string(),
  taskId: z.string(),
  questionId: z.string(),
  /** The reporting party's public id. */
  reporterId: z.string(),
  reason: z.string(),
  createdAt: Instant,
  resolution: z
    .object({
      action: z.enum(['dismiss', 'hide']),
      reasons: z.array(Reason),
      at: Instant,
      operatorId: z.string(),
    })
    .optional(),
});

export type Report = TypeOf<typeof Report>;

type Resolution = NonNullable<Report['resolution']>;

export type ReportAction = Resolution['action'];

/** Resolves a report. The same resolution given again changes nothing. */
export const resolveReport = (report: Report, resolution: Resolution): Report | Refusal => {
  if (report.resolution?.action === resolution.action) return report;
  return report.resolution
    ? refuseInState(report.resolution.action, 'The report is resolved already.')
    : { ...report, resolution };
};
