import type { listAgencyAgreements, listOwnAgreements } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import type { AgreementSide } from '../../domain/agencies/agreement.ts';
import { listAgreements as list } from '../../store/agencies/agreement-store.ts';
import { indexes } from '../../store/indexes.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** Lists the caller's agreements, as a creator or as an agency. */
export const listAgreements =
  (deps: ApiDeps, side: AgreementSide): UseCase<typeof listAgencyAgreements | typeof listOwnAgreements> =>
  ({ query, caller }) => {
    const range =
      side === 'creator'
        ? indexes.agreementsOfCreator(caller.creatorId)
        : indexes.agreementsOfAgency(caller.agencyId);
    return listPage(deps, range.pk, query, (page) => list(deps.table, range, page));
  };
