import { deriveId } from '../../adapters/ids.ts';
import type { reportQuestion as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { canSeeQuestion } from '../../domain/questions/question.ts';
import type { Report } from '../../domain/reports/report.ts';
import { findQuestion } from '../../store/questions/question-store.ts';
import { findReport, newReportWrite } from '../../store/reports/report-store.ts';
import { noSuchQuestion, toViewer } from '../questions/question-view.ts';
import type { UseCase } from '../use-case.ts';
import { toOwnReportView } from './report-view.ts';

/** Reports a question that the caller may see. An account reports a question once. */
export const reportQuestion =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const id = deriveId('rpt', `${params.questionId} ${caller.accountId}`);
    const [question, before] = await Promise.all([
      findQuestion(deps.table, params.taskId, params.questionId),
      findReport(deps.table, id),
    ]);
    if (!question) return noSuchQuestion;
    if (before) return { response: toOwnReportView(before) };
    const viewer = toViewer(caller, question.advertiserId);
    if (!canSeeQuestion(question, viewer)) return noSuchQuestion;
    const report: Report = {
      id,
      taskId: question.taskId,
      questionId: question.id,
      reporterId: viewer.role === 'advertiser' ? caller.advertiserId : caller.creatorId,
      reason: body.reason,
      createdAt: now,
    };
    return {
      response: toOwnReportView(report),
      writes: [newReportWrite(report)],
    };
  };
