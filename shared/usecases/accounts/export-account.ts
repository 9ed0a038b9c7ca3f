import type { exportAccount as route } from '../../contract/routes/accounts.ts';
import { exportSections } from '../../contract/schemas/accounts.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import { mapEach, type PageRequest } from '../../store/page.ts';
import type { Caller } from '../caller.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { readSection, type Section } from './export-sections.ts';

/** A page of all data of a person: of one section, and then of the next. */
export const readExport = async (
  deps: ApiDeps & Pick<Deps, 'encryption'>,
  person: Caller,
  { limit, after: position }: PageRequest,
  now: Instant,
) => {
  const { section: at = exportSections[0], ...rest } = position ?? {};
  const place = exportSections.indexOf(at as Section);
  const section = exportSections[place] ?? exportSections[0];
  const after = Object.keys(rest).length > 0 ? rest : undefined;
  const { items, next } = await mapEach(readSection[section](deps, person, { limit, after, now }), (one) => ({
    section,
    data: { ...one } as Record<string, unknown>,
  }));
  const nextSection = exportSections[place + 1];
  const nextPosition = next ? { ...next, section } : nextSection && { section: nextSection };
  return { items, ...(nextPosition && { next: nextPosition }) };
};

/**
 * Exports the caller's data, page by page. Pages cost the same for any amount of data. Data that changes
 * meanwhile may be in either state: the export is no snapshot.
 */
export const exportAccount =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof route> =>
  ({ query, caller, now }) =>
    listPage(deps, `export ${caller.accountId}`, query, (page) => readExport(deps, caller, page, now));
