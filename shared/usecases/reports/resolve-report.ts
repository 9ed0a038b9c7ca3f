import type { resolveReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { hideQuestion, type Question } from '../../domain/questions/question.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { actionsOn, type Report, resolveReport as resolve, subjectOf } from '../../domain/reports/report.ts';
import { noteOfTakedown } from '../../domain/takedowns/takedown.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { findReport, resolvedReportWrite } from '../../store/reports/report-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { toQuestionSubject } from '../takedowns/question-subject.ts';
import { takeDown } from '../takedowns/takedown-writes.ts';
import type { Request, UseCase } from '../use-case.ts';
import { noSuchReport, readReportSubject } from './get-report.ts';
import { toReportView } from './report-view.ts';

/**
 * Dismisses a report, hides the reported question, or upholds the report. An upheld report changes nothing else: measures
 * have separate routes. The reporter receives the outcome, and the author of a hidden question the reasons.
 */
export const resolveReport =
  (deps: ApiDeps): UseCase<typeof route> =>
  async (request) => {
    const { params, body, caller, now } = request;
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
    const hidden =
      question && body.action === 'hide' ? await hide(deps, question, body.reasons, request) : undefined;
    return {
      response: toReportView(resolved, { ...subject, question: hidden?.question ?? question }),
      writes: [
        resolvedReportWrite(resolved),
        ...(hidden?.writes ?? []),
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

/** Takes the question down. A question that is taken down already stays as it is. */
const hide = async (
  deps: ApiDeps,
  question: Question,
  reasons: readonly Reason[],
  { caller, now, newId }: Pick<Request<typeof route>, 'caller' | 'now' | 'newId'>,
): Promise<{ readonly question: Question; readonly writes: readonly Write[] }> => {
  const subject = toQuestionSubject(deps, question);
  const { takedown, writes } = await takeDown(deps, subject, { reasons, by: caller.accountId, now, newId });
  return { question: hideQuestion(question, noteOfTakedown(takedown)), writes };
};
