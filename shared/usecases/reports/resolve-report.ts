import type { resolveReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { hideQuestion, type Question } from '../../domain/questions/question.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { type Report, resolveReport as resolve } from '../../domain/reports/report.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { findQuestion, questionWrite } from '../../store/questions/question-store.ts';
import { findReport, resolvedReportWrite } from '../../store/reports/report-store.ts';
import { partyEventWrite, taskEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';
import { toReportView } from './report-view.ts';

/** Dismisses a report, or hides the question and notifies its author of the reason. */
export const resolveReport =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const report = await findReport(deps.table, params.reportId);
    if (!report) return refuse('not-found', 'There is no such report.');
    const question = await findQuestion(deps.table, report.taskId, report.questionId);
    const matter = {
      reporter: report.reporterId,
      creator: question?.creatorId,
      advertiser: question?.advertiserId,
    };
    const conflict = refuseConflict(caller, 'resolve_report', matter);
    if (conflict) return conflict;
    const resolution = { ...body, at: now, operatorId: caller.accountId };
    const resolved = resolve(report, resolution);
    if (isRefusal(resolved)) return resolved;
    if (resolved === report || !question) return { response: toReportView(report, question) };
    const { questionId, taskId, reporterId } = report;
    const after = body.action === 'hide' ? hideQuestion(question, body.reasons, now) : question;
    return {
      response: toReportView(resolved, after),
      writes: [
        resolvedReportWrite(resolved),
        ...hiddenQuestionWrites(deps, question, after, resolved, now),
        partyEventWrite(
          deps,
          'question_report.resolved',
          { reportId: report.id, questionId, taskId, title: question.title, reporterId, action: body.action },
          now,
        ),
      ],
    };
  };

const hiddenQuestionWrites = (
  deps: ApiDeps,
  before: Question,
  after: Question,
  { resolution }: Report,
  now: Instant,
): readonly Write[] => {
  if (after === before) return [];
  const task = { ...after, id: after.taskId };
  const about = { questionId: after.id, creatorId: after.creatorId, reasons: resolution?.reasons ?? [] };
  return [questionWrite(after), taskEventWrite(deps, task, 'question_hidden', about, now)];
};
