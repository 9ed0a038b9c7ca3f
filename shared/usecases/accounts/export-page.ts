import type { ApiDeps, Deps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import type { Page, PageRequest } from '../../store/page.ts';
import type { Caller } from '../caller.ts';

/** Some lines of a section, and where it continues. */
export type ExportPage = Page<object>;

/** Reads lines of a section after a position, up to a limit. */
export type ReadExportPage = (
  deps: ApiDeps & Pick<Deps, 'encryption'>,
  caller: Caller,
  page: PageRequest & { readonly now: Instant },
) => Promise<ExportPage>;
