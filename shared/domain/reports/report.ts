import * as z from 'zod';
import { findOwn } from '../find-own.ts';
import { Reason } from '../reason.ts';
import { type Refusal, refuseInState } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { type ReportKind, ReportSubject, reportCodes, reportSubjects } from './report-subjects.ts';

/** A party's report of somebody or something. An operator decides. */
export const Report = z.object({
  id: z.string(),
  /** Absent in releases before 0.3.0, which have reports of questions only. */
  subject: ReportSubject.exactOptional(),
  /** The task and the question of a reported question. */
  taskId: z.string().exactOptional(),
  questionId: z.string().exactOptional(),
  /** The party behind the subject. Absent in releases before 0.3.0. */
  ownerId: z.string().exactOptional(),
  /** The title of the task of the subject. */
  title: z.string().exactOptional(),
  /** The reporting party's public id. */
  reporterId: z.string(),
  code: z.enum(reportCodes).exactOptional(),
  reason: z.string(),
  createdAt: Instant,
  resolution: z
    .object({
      action: z.enum(['dismiss', 'hide', 'uphold']),
      reasons: z.array(Reason),
      at: Instant,
      operatorId: z.string(),
    })
    .optional(),
});

export type Report = TypeOf<typeof Report>;

type Resolution = NonNullable<Report['resolution']>;

export type ReportAction = Resolution['action'];

/** Maximum reports of one subject by one account: after each decision it can report once more. */
export const maxReportsPerSubject = 5;

/** What a report is about. */
export const subjectOf = ({ subject, taskId = '', questionId = '' }: Report): ReportSubject =>
  subject ?? { kind: 'question', taskId, questionId };

/** What an operator can decide about a subject of this kind; nothing about one of a later release. */
export const actionsOn = (kind: ReportKind): readonly ReportAction[] =>
  findOwn<{ readonly actions: readonly ReportAction[] }>(reportSubjects, kind)?.actions ?? [];

/** Resolves a report. The same resolution given again changes nothing. */
export const resolveReport = (report: Report, resolution: Resolution): Report | Refusal => {
  if (report.resolution?.action === resolution.action) return report;
  return report.resolution
    ? refuseInState(report.resolution.action, 'The report is resolved already.')
    : { ...report, resolution };
};
