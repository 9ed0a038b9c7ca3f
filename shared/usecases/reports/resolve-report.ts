import type { resolveReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { hideQuestion, type Question } from '../../domain/questions/question.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { actionsOn, type Report, resolveReport as resolve, subjectOf } from '../../domain/reports/report.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { questionWrite } from '../../store/questions/question-store.ts';
import { findReport, resolvedReportWrite } from '../../store/reports/report-store.ts';
import { partyEventWrite, taskEventWrite } from '../events/event-writes.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchReport, readReportSubject } from './get-report.ts';
import { toReportView } from './report-view.ts';

/**
 * Dismisses a report, hides the reported question, or upholds the report. An upheld report changes nothing else: measures
 * have separate routes. The reporter receives the outcome, and the author of a hidden question the reasons.
 */
export const resolveReport =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const report = await findReport(deps.table, params.reportId);
    if (!report) return noSuchReport;
    const subject = await readReportSubject(deps, report);
    const { question } = subject;
    const conflict = refuseConflict(caller, 'resolve_report', {
      reporter: report.reporterId,
      owner: report.ownerId,
      creator: question?.creatorId,
      advertiser: question?.advertiserId,
    });
    const refused = conflict ?? refuseFaults(faultsOfAction(report, body.action));
    if (refused) return refused;
    const resolution = { ...body, at: now, operatorId: caller.accountId };
    const resolved = resolve(report, resolution);
    if (isRefusal(resolved)) return resolved;
    if (resolved === report) return { response: toReportView(report, subject) };
    const after = question && body.action === 'hide' ? hideQuestion(question, body.reasons, now) : question;
    return {
      response: toReportView(resolved, { ...subject, question: after }),
      writes: [
        resolvedReportWrite(resolved),
        ...hiddenQuestionWrites(deps, question, after, resolved, now),
        resolvedEventWrite(deps, resolved, body.action, question, now),
      ],
    };
  };

const faultsOfAction = (report: Report, action: string) => {
  const allowed: readonly string[] = actionsOn(subjectOf(report).kind);
  const message = `must be ${allowed.join(' or ')} for this subject`;
  return allowed.includes(action) ? [] : [{ path: ['action'], code: 'other_subject', message }];
};

/** Reports of questions keep the event that they had before there were others. */
const resolvedEventWrite = (
  deps: ApiDeps,
  report: Report,
  action: 'dismiss' | 'hide' | 'uphold',
  question: Question | undefined,
  now: Instant,
): Write => {
  const { kind, taskId = '', questionId = '' } = subjectOf(report);
  const { id: reportId, reporterId } = report;
  const title = question?.title ?? report.title;
  if (kind === 'question' && action !== 'uphold') {
    const about = { reportId, questionId, taskId, title: title ?? '', reporterId, action };
    return partyEventWrite(deps, 'question_report.resolved', about, now);
  }
  const outcome = action === 'dismiss' ? ('dismiss' as const) : ('uphold' as const);
  const about = { reportId, kind, reporterId, action: outcome, ...(title !== undefined && { title }) };
  return partyEventWrite(deps, 'report.resolved', about, now);
};

const hiddenQuestionWrites = (
  deps: ApiDeps,
  before: Question | undefined,
  after: Question | undefined,
  { resolution }: Report,
  now: Instant,
): readonly Write[] => {
  if (!after || after === before) return [];
  const task = { ...after, id: after.taskId };
  const about = { questionId: after.id, creatorId: after.creatorId, reasons: resolution?.reasons ?? [] };
  return [questionWrite(after), taskEventWrite(deps, task, 'question_hidden', about, now)];
};
