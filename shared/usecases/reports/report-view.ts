import { findOwn } from '../../domain/find-own.ts';
import type { Question } from '../../domain/questions/question.ts';
import type { Report } from '../../domain/reports/report.ts';
import { toQuestionView } from '../questions/question-view.ts';

const statuses = { dismiss: 'dismissed', hide: 'hidden' } as const;

/** A report as its reporter sees it. */
export const toOwnReportView = ({ id, taskId, questionId, reason, createdAt, resolution }: Report) => ({
  id,
  taskId,
  questionId,
  reason,
  createdAt,
  status: resolution ? (findOwn(statuses, resolution.action) ?? ('unknown' as const)) : ('open' as const),
});

/** A report as operators see it, with its question. */
export const toReportView = (report: Report, question: Question | undefined) => ({
  ...toOwnReportView(report),
  reporterId: report.reporterId,
  ...(question && { question: toQuestionView(question, { role: 'platform', creatorId: '' }) }),
  ...(report.resolution && { resolvedAt: report.resolution.at }),
  reasons: report.resolution?.reasons ?? [],
});
