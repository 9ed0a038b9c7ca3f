import type { Reason } from '../orders/order.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';

export type ReportAction = 'dismiss' | 'hide';

/** Somebody's word that a question should not be shown, for an operator to judge. */
export type Report = {
  readonly id: string;
  readonly taskId: string;
  readonly questionId: string;
  /** The reporting party's public id. */
  readonly reporterId: string;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly resolution?: {
    readonly action: ReportAction;
    readonly reasons: readonly Reason[];
    readonly at: Instant;
    readonly operatorId: string;
  };
};

/** Resolves a report. The same resolution given again changes nothing. */
export const resolveReport = (
  report: Report,
  resolution: NonNullable<Report['resolution']>,
): Report | Refusal => {
  if (report.resolution?.action === resolution.action) return report;
  if (report.resolution) {
    return refuse('illegal-transition', 'The report is resolved already.', {
      state: report.resolution.action,
      allowed: [],
    });
  }
  return { ...report, resolution };
};
