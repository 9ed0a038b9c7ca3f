import type { listReports as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { subjectOf } from '../../domain/reports/report.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { findQuestions } from '../../store/questions/question-store.ts';
import { listReports as list } from '../../store/reports/report-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toReportView } from './report-view.ts';

/** Lists open reports, oldest first, those of questions with the question. */
export const listReports =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query }) =>
    listPage(deps, 'reports open', query, (page) =>
      mapPage(list(deps.table, indexes.openReports(), page), async (reports) => {
        // The index lags: resolved reports are left out.
        const open = reports.filter(({ resolution }) => resolution === undefined);
        // The table refuses a batch with duplicate keys.
        const about = new Map(
          open
            .map(subjectOf)
            .flatMap(({ kind, taskId, questionId: id }) =>
              kind === 'question' && taskId && id ? [[id, { taskId, id }] as const] : [],
            ),
        );
        const found = await findQuestions(deps.table, [...about.values()]);
        const questions = new Map(found.map(({ question }) => [question.id, question]));
        return open.map((report) =>
          toReportView(report, { question: questions.get(subjectOf(report).questionId ?? '') }),
        );
      }),
    );
