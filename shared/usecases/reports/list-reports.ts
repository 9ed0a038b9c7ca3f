import type { listReports as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findQuestions } from '../../store/questions/question-store.ts';
import { listOpenReports } from '../../store/reports/report-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toReportView } from './report-view.ts';

const list = 'reports open';

/** Lists open reports, oldest first, with their questions. */
export const listReports =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query }) => {
    const after = await readCursor(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const { reports, next } = await listOpenReports(deps.table, query.limit, after);
    // The index lags: resolved reports are left out.
    const open = reports.filter(({ resolution }) => resolution === undefined);
    // The table refuses a batch with duplicate keys.
    const about = new Map(open.map(({ taskId, questionId: id }) => [id, { taskId, id }]));
    const found = await findQuestions(deps.table, [...about.values()]);
    const questions = new Map(found.map(({ question }) => [question.id, question]));
    const views = open.map((report) => toReportView(report, questions.get(report.questionId)));
    return { response: await toPage(deps.signer, list, views, next) };
  };
