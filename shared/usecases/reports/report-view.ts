import { findOwn } from '../../domain/find-own.ts';
import type { Question } from '../../domain/questions/question.ts';
import { type Report, subjectOf } from '../../domain/reports/report.ts';
import { toQuestionView } from '../questions/question-view.ts';

const statuses = { dismiss: 'dismissed', hide: 'hidden', uphold: 'upheld' } as const;

/** The task or the party of the subject by id. Their names are added to the response. */
const toNamesOfSubject = (report: Report) => {
  const subject = subjectOf(report);
  return {
    ...('taskId' in subject && { task: { id: subject.taskId } }),
    ...('partyId' in subject && { party: { id: subject.partyId } }),
  };
};

/** A report as its reporter sees it: the outcome, and nothing else about the reported party. */
export const toOwnReportView = (report: Report) => {
  const { id, taskId, questionId, code = 'other', reason, createdAt, resolution } = report;
  return {
    id,
    subject: subjectOf(report),
    ...toNamesOfSubject(report),
    ...(taskId !== undefined && questionId !== undefined && { taskId, questionId }),
    ...{ code, reason, createdAt },
    status: resolution ? (findOwn(statuses, resolution.action) ?? ('unknown' as const)) : ('open' as const),
    ...(resolution && { resolvedAt: resolution.at }),
  };
};

/** What an operator sees of the subject now. */
export type ShownSubject = {
  readonly question?: Question | undefined;
  readonly shown?: { readonly title?: string; readonly text?: string } | undefined;
};

/** A report as operators see it, with its subject. */
export const toReportView = (report: Report, { question, shown }: ShownSubject = {}) => ({
  ...toOwnReportView(report),
  reporterId: report.reporterId,
  reporter: { id: report.reporterId },
  ...(report.ownerId !== undefined && { ownerId: report.ownerId, owner: { id: report.ownerId } }),
  ...(report.title !== undefined && { title: report.title }),
  ...(question && { question: toQuestionView(question, { role: 'platform', creatorId: '' }) }),
  ...(shown && { shown }),
  reasons: report.resolution?.reasons ?? [],
});
