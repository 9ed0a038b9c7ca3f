import { Report } from '../../domain/reports/report.ts';
import { allOf, exists, isMissing, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';

const readReport = reader(Report);

const toReport = (item: Item): Report => readReport(item.report, item);

export const findReport = async (table: Table, id: string): Promise<Report | undefined> => {
  const item = await getItem(table, keys.report(id));
  return item && toReport(item);
};

/** A party's reports, newest first. */
export const listReportsOf = async (
  table: Table,
  partyId: string,
  limit: number,
  after?: Position,
): Promise<{ reports: readonly Report[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.reportsOf(partyId), limit, after);
  return { reports: readEach(table, items, toReport), ...(next && { next }) };
};

/** Open reports, oldest first. */
export const listOpenReports = async (
  table: Table,
  limit: number,
  after?: Position,
): Promise<{ reports: readonly Report[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.openReports(), limit, after);
  return { reports: readEach(table, items, toReport), ...(next && { next }) };
};

const reportItem = (report: Report) => ({
  ...keys.report(report.id),
  ...indexKeys(indexes.reportsOf(report.reporterId), `${report.createdAt}#${report.id}`),
  ...(!report.resolution && indexKeys(indexes.openReports(), `${report.createdAt}#${report.id}`)),
  report,
});

export const newReportWrite = (report: Report): Write => put(reportItem(report), isNew);

/** A resolved report over the open one. */
export const resolvedReportWrite = (report: Report): Write =>
  rewrite(reportItem(report), allOf(exists, isMissing('report.resolution')));
