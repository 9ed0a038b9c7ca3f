import type { Deps } from '../../deps.ts';
import { type Report, subjectOf } from '../../domain/reports/report.ts';
import { nameOfSubject } from '../../domain/reports/report-subjects.ts';
import { indexes } from '../../store/indexes.ts';
import { listReports } from '../../store/reports/report-store.ts';

/** Reports about a party that are read to find those on one subject. */
const maxRead = 100;

/** Maximum reports that one decision resolves in addition to its own, so that all fit into one transaction. */
export const maxJoined = 20;

/** Whether two reports are about the same thing. */
export const haveSameSubject = (one: Report, other: Report): boolean =>
  nameOfSubject(subjectOf(one)) === nameOfSubject(subjectOf(other));

/** The other open reports about the party of a report, oldest first. Reports of releases before 0.3.0 name no party. */
export const listRelatedReports = async (
  { table }: Pick<Deps, 'table'>,
  { id, ownerId }: Report,
): Promise<readonly Report[]> => {
  if (ownerId === undefined) return [];
  const { items } = await listReports(table, indexes.openReportsAbout(ownerId), { limit: maxRead });
  // The index lags: resolved reports are left out.
  return items.filter((one) => one.id !== id && one.resolution === undefined).toReversed();
};
