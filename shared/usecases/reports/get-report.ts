import type { getReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { findOwn } from '../../domain/find-own.ts';
import { refuse } from '../../domain/refusal.ts';
import { type Report, subjectOf } from '../../domain/reports/report.ts';
import type { ReportSubject } from '../../domain/reports/report-subjects.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { findProfile } from '../../store/creators/profile-store.ts';
import { findMessage } from '../../store/messages/message-store.ts';
import { findQuestion } from '../../store/questions/question-store.ts';
import { findReport } from '../../store/reports/report-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import type { UseCase } from '../use-case.ts';
import { haveSameSubject, listRelatedReports } from './joined-reports.ts';
import { type ShownSubject, toReportView } from './report-view.ts';

export const noSuchReport = refuse('not-found', 'There is no such report.');

type ReadSubject = (deps: Pick<ApiDeps, 'table'>, subject: ReportSubject) => Promise<ShownSubject>;

const readParty: ReadSubject = async ({ table }, { partyId = '' }) => {
  const title = (await findParty(table, partyId))?.displayName;
  return title === undefined ? {} : { shown: { title } };
};

const readers: Readonly<Record<ReportSubject['kind'], ReadSubject>> = {
  party: readParty,
  profile: async (deps, subject) => {
    const [{ shown }, profile] = await Promise.all([
      readParty(deps, subject),
      subject.partyId?.startsWith('crt_') ? findProfile(deps.table, subject.partyId) : undefined,
    ]);
    const text = profile?.content.bio;
    return shown ? { shown: { ...shown, ...(text !== undefined && { text }) } } : {};
  },
  task: async ({ table }, { taskId = '' }) => {
    const task = await findTask(table, taskId);
    return task ? { shown: { title: task.title, text: task.brief.goal } } : {};
  },
  message: async ({ table }, { orderId = '', messageId = '' }) => {
    const message = await findMessage(table, orderId, messageId);
    return message ? { shown: { text: message.text } } : {};
  },
  question: async ({ table }, { taskId = '', questionId = '' }) => ({
    question: await findQuestion(table, taskId, questionId),
  }),
};

/** What operators see of the subject of a report at present; nothing of one that is gone, or of a later kind. */
export const readReportSubject = async (
  deps: Pick<ApiDeps, 'table'>,
  report: Report,
): Promise<ShownSubject> => {
  const subject = subjectOf(report);
  return (await findOwn(readers, subject.kind)?.(deps, subject)) ?? {};
};

/** Returns a report with what its subject shows now. */
export const getReport =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params }) => {
    const report = await findReport(deps.table, params.reportId);
    if (!report) return noSuchReport;
    const [subject, related] = await Promise.all([
      readReportSubject(deps, report),
      listRelatedReports(deps, report),
    ]);
    return {
      response: {
        ...toReportView(report, subject),
        related: related.map((one) => ({
          ...{ id: one.id, createdAt: one.createdAt },
          isSameSubject: haveSameSubject(one, report),
        })),
      },
    };
  };
