import type { listAgencyAgreements, listOwnAgreements } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import type { AgreementSide } from '../../domain/agency/agreement.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listAgreements as list } from '../../store/agreement-store.ts';
import { lists } from '../../store/lists.ts';
import { pageOf, positionOf } from '../paging.ts';

/** The caller's agreements, as a creator or as an agency. */
export const listAgreements =
  (deps: ApiDeps, side: AgreementSide): Use<typeof listAgencyAgreements | typeof listOwnAgreements> =>
  async ({ query, caller }) => {
    const listing =
      side === 'creator'
        ? lists.agreementsOfCreator(caller.creatorId)
        : lists.agreementsOfAgency(caller.agencyId);
    const after = await positionOf(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { agreements, next } = await list(deps.table, listing, query.limit, after);
    return { answer: await pageOf(deps.signer, listing.pk, agreements, next) };
  };
