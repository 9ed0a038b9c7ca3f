import type { ApiDeps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import type { Position } from '../../store/table.ts';
import type { Caller } from '../caller.ts';

/** Some lines of a section, and where it continues. */
export type ExportPage = { readonly data: readonly object[]; readonly next?: Position };

/** Reads lines of a section after a position, up to a limit. */
export type ReadExportPage = (
  deps: ApiDeps,
  caller: Caller,
  page: { readonly limit: number; readonly after: Position | undefined; readonly now: Instant },
) => Promise<ExportPage>;

export const toExportPage = (data: readonly object[], next: Position | undefined): ExportPage => ({
  data,
  ...(next && { next }),
});
