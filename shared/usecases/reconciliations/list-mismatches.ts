import type { listMismatches as route } from '../../contract/routes/reconciliations.ts';
import type { ApiDeps } from '../../deps.ts';
import { mismatchCountOf, mismatchesPerPart } from '../../domain/reconciliations/reconciliation.ts';
import { refuse } from '../../domain/refusal.ts';
import { findMismatches, findReconciliation } from '../../store/reconciliations/reconciliation-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** Lists all mismatches of a reconciliation, or those of one kind. A page ends with the stored part that it reads. */
export const listMismatches =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params: { reconciliationId: id }, query: { kind, ...query } }) =>
    listPage(deps, `mismatches ${id} ${kind ?? ''}`, query, async ({ limit, after }) => {
      const found = await findReconciliation(deps.table, id);
      if (!found) return refuse('not-found', 'There is no such reconciliation.');
      const start = Number(after?.at ?? 0);
      const part = Math.floor(start / mismatchesPerPart);
      const stored = part === 0 ? found.mismatches : await findMismatches(deps.table, id, part);
      const wanted = stored
        .map((mismatch, place) => ({ mismatch, end: part * mismatchesPerPart + place + 1 }))
        .filter(({ mismatch, end }) => end > start && (kind === undefined || mismatch.kind === kind));
      const shown = wanted.slice(0, limit);
      const isCut = wanted.length > limit;
      const end = (isCut ? shown.at(-1)?.end : undefined) ?? (part + 1) * mismatchesPerPart;
      const hasMore = end < mismatchCountOf(found);
      return { items: shown.map(({ mismatch }) => mismatch), ...(hasMore && { next: { at: String(end) } }) };
    });
