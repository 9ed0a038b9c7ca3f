import { derivedId } from '../../adapters/ids.ts';
import type { reportQuestion as route } from '../../contract/routes/consultation.ts';
import type { ApiDeps } from '../../deps.ts';
import { maySeeQuestion } from '../../domain/consultation/question.ts';
import type { Report } from '../../domain/consultation/report.ts';
import type { Use } from '../../http/endpoint.ts';
import { findQuestion } from '../../store/question-store.ts';
import { findReport, writeOfNewReport } from '../../store/report-store.ts';
import { noSuchQuestion, viewerOf } from './question-view.ts';
import { receiptOfReport } from './report-view.ts';

/** Puts a question that the caller may see into the operators' queue; each account reports it once. */
export const reportQuestion =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const id = derivedId('rpt', `${params.questionId} ${caller.accountId}`);
    const [question, before] = await Promise.all([
      findQuestion(deps.table, params.taskId, params.questionId),
      findReport(deps.table, id),
    ]);
    if (!question) return noSuchQuestion;
    if (before) return { answer: receiptOfReport(before) };
    const viewer = viewerOf(caller, question.advertiserId);
    if (!maySeeQuestion(question, viewer)) return noSuchQuestion;
    const report: Report = {
      id,
      taskId: question.taskId,
      questionId: question.id,
      reporterId: viewer.role === 'advertiser' ? caller.advertiserId : caller.creatorId,
      reason: body.reason,
      createdAt: now,
    };
    return {
      answer: receiptOfReport(report),
      writes: [writeOfNewReport(report)],
    };
  };
