import { deriveId } from '../../adapters/ids.ts';
import type * as routes from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { maxReportsPerSubject, type Report } from '../../domain/reports/report.ts';
import { nameOfSubject, type ReportSubject } from '../../domain/reports/report-subjects.ts';
import type { Instant } from '../../domain/time.ts';
import { findReports, newReportWrite } from '../../store/reports/report-store.ts';
import type { Caller } from '../caller.ts';
import type { UseCase } from '../use-case.ts';
import { findReportSubject } from './report-subject.ts';
import { toOwnReportView } from './report-view.ts';

type ReportRequest = {
  readonly subject: ReportSubject;
  readonly code: NonNullable<Report['code']>;
  readonly reason: string;
  readonly caller: Caller;
  readonly now: Instant;
};

/** The ids of an account's reports of a subject. The first one is as in releases before 0.3.0. */
const idsOf = (subject: ReportSubject, accountId: string): readonly string[] =>
  Array.from({ length: maxReportsPerSubject }, (_, number) =>
    deriveId('rpt', [nameOfSubject(subject), accountId, ...(number > 0 ? [number] : [])].join(' ')),
  );

/**
 * Reports a subject that the caller can see. An account has one open report of a subject: a repeated request answers
 * that one. After a decision it can report again.
 */
const writeReport = async (deps: ApiDeps, { subject, code, reason, caller, now }: ReportRequest) => {
  const ids = idsOf(subject, caller.accountId);
  const [found, reports] = await Promise.all([
    findReportSubject(deps, subject, caller),
    findReports(deps.table, ids),
  ]);
  const last = ids.flatMap((id) => reports.find((report) => report.id === id) ?? []).at(-1);
  const isRepeated = last !== undefined && (last.resolution === undefined || isRefusal(found));
  if (isRepeated) return { response: toOwnReportView(last) };
  if (isRefusal(found)) return found;
  const conflict = refuseConflict(caller, 'report', { owner: found.owners });
  if (conflict) return conflict;
  const id = ids[reports.length];
  if (id === undefined)
    return refuse('conflict', `You have reported this ${maxReportsPerSubject} times, which is the most.`);
  const { ownerId, reporterId, title } = found;
  const report: Report = {
    ...{ id, subject, ownerId, reporterId, code, reason, createdAt: now },
    // Releases before 0.3.0 read these.
    ...(subject.kind === 'question' && { taskId: subject.taskId, questionId: subject.questionId }),
    ...(title !== undefined && { title }),
  };
  return { response: toOwnReportView(report), writes: [newReportWrite(report)] };
};

/** Reports a party, a profile, a task, a message or a question. */
export const createReport =
  (deps: ApiDeps): UseCase<typeof routes.createReport> =>
  ({ body: { subject, code, reason }, caller, now }) =>
    writeReport(deps, { subject, code, reason, caller, now });

/** Reports a question by its path. */
export const reportQuestion =
  (deps: ApiDeps): UseCase<typeof routes.reportQuestion> =>
  async ({ params: { taskId, questionId }, body: { reason }, caller, now }) => {
    const subject = { kind: 'question', taskId, questionId } as const;
    return writeReport(deps, { subject, code: 'other', reason, caller, now });
  };
