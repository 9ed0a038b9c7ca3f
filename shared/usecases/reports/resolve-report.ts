import type { resolveReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Question } from '../../domain/questions/question.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { actionsOn, type Report, resolveReport as resolve, subjectOf } from '../../domain/reports/report.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { findReport, resolvedReportWrite } from '../../store/reports/report-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { Request, UseCase } from '../use-case.ts';
import { noSuchReport, readReportSubject } from './get-report.ts';
import { haveSameSubject, listRelatedReports, maxJoined } from './joined-reports.ts';
import { takeMeasures } from './report-measures.ts';
import { toReportView } from './report-view.ts';

/**
 * Dismisses a report, hides the reported question, or upholds the report. The same decision can take a task or profile
 * down, hold the account of the party and resolve the other reports on the subject; other measures have separate routes.
 * Each reporter receives the outcome, and the author of a hidden question the reasons.
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
    const { action, reasons } = body;
    const resolution = { action, reasons, at: now, operatorId: caller.accountId };
    const resolved = resolve(report, resolution);
    if (isRefusal(resolved)) return resolved;
    if (resolved === report) return { response: toReportView(report, subject) };
    const measures = await takeMeasures(deps, report, question, request);
    if (isRefusal(measures)) return measures;
    const joined = body.joined ? await findJoined(deps, report, request) : [];
    const all = [resolved, ...joined.map((one) => ({ ...one, resolution }))];
    return {
      response: {
        ...toReportView(resolved, { ...subject, question: measures.question }),
        ...(joined.length > 0 && { joined: joined.map(({ id }) => id) }),
      },
      writes: [
        ...all.flatMap((one) => [
          resolvedReportWrite(one),
          resolvedEventWrite(deps, one, action, question, now),
        ]),
        ...measures.writes,
      ],
    };
  };

type ResolutionRequest = Request<typeof route>;

/** The other open reports on the same subject, without those that the caller may not resolve. */
const findJoined = async (
  deps: ApiDeps,
  report: Report,
  { caller }: ResolutionRequest,
): Promise<readonly Report[]> => {
  const related = await listRelatedReports(deps, report);
  return related
    .filter((one) => haveSameSubject(one, report))
    .filter((one) => !refuseConflict(caller, 'resolve_report', { reporter: one.reporterId }))
    .slice(0, maxJoined);
};

const faultsOfAction = (report: Report, action: string) => {
  const allowed: readonly string[] = actionsOn(subjectOf(report).kind);
  const message = `must be ${allowed.join(' or ')} for this subject`;
  return allowed.includes(action)
    ? []
    : [{ path: ['action'], code: 'other_subject', message, params: { allowed } }];
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
