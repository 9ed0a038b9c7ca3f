import type { listAgencyAgreements, listOwnAgreements } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import type { AgreementSide } from '../../domain/agencies/agreement.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listAgreements as list } from '../../store/agencies/agreement-store.ts';
import { indexes } from '../../store/indexes.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** Lists the caller's agreements, as a creator or as an agency. */
export const listAgreements =
  (deps: ApiDeps, side: AgreementSide): UseCase<typeof listAgencyAgreements | typeof listOwnAgreements> =>
  async ({ query, caller }) => {
    const listing =
      side === 'creator'
        ? indexes.agreementsOfCreator(caller.creatorId)
        : indexes.agreementsOfAgency(caller.agencyId);
    const after = await readCursor(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { agreements, next } = await list(deps.table, listing, query.limit, after);
    return { response: await toPage(deps.signer, listing.pk, agreements, next) };
  };
