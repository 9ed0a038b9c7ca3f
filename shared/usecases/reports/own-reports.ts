import type * as routes from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { findReport, listReports } from '../../store/reports/report-store.ts';
import { openedIdsOf } from '../accounts/party-ids.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { toOwnReportView } from './report-view.ts';

/** Lists the caller's reports as one party, newest first. */
export const listOwnReports =
  (deps: ApiDeps): UseCase<typeof routes.listOwnReports> =>
  ({ query, caller }) => {
    const { id } = resolveParty(caller, query.as);
    return listPage(deps, `reports of ${id}`, query, (page) =>
      mapEach(listReports(deps.table, indexes.reportsOf(id), page), toOwnReportView),
    );
  };

/** Returns one of the caller's reports. */
export const getOwnReport =
  (deps: ApiDeps): UseCase<typeof routes.getOwnReport> =>
  async ({ params, caller }) => {
    const report = await findReport(deps.table, params.reportId);
    const isOwn = report && Object.values(openedIdsOf(caller)).includes(report.reporterId);
    return isOwn ? { response: toOwnReportView(report) } : refuse('not-found', 'There is no such report.');
  };
