import { Report } from '../../domain/reports/report.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { allOf, exists, isMissing, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

const toReport = attributeReader('report', Report);

export const { find: findReport, list: listReports } = openCollection(keys.report, toReport);

/** Those of the named reports that exist. */
export const findReports = async (table: Table, ids: readonly string[]): Promise<readonly Report[]> =>
  readEach(
    table,
    await getItems(
      table,
      ids.map((id) => keys.report(id)),
    ),
    toReport,
  );

/** Reports of releases before 0.3.0 name no owner. */
const openReportPlaces = ({ id, createdAt, ownerId }: Report) => ({
  ...indexKeys(indexes.openReports(), `${createdAt}#${id}`),
  ...(ownerId && indexKeys(indexes.openReportsAbout(ownerId), `${createdAt}#${id}`)),
});

const reportItem = (report: Report) => ({
  ...keys.report(report.id),
  ...indexKeys(indexes.reportsOf(report.reporterId), `${report.createdAt}#${report.id}`),
  ...(!report.resolution && openReportPlaces(report)),
  report,
});

export const newReportWrite = (report: Report): Write => put(reportItem(report), isNew);

/** A resolved report over the open one. */
export const resolvedReportWrite = (report: Report): Write =>
  rewrite(reportItem(report), allOf(exists, isMissing('report.resolution')));
