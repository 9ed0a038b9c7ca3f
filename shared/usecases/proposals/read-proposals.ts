import type * as routes from '../../contract/routes/proposals.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { findProposal, listProposals as list } from '../../store/proposals/proposal-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchProposal, toProposalView } from './proposal-view.ts';

/** Lists proposals, newest first. */
export const listProposals =
  (deps: ApiDeps): UseCase<typeof routes.listProposals> =>
  ({ query }) => {
    const { act, status, before } = query;
    const range = indexes.proposals({
      ...(act && { act }),
      ...(status && { status }),
      ...(before && { before }),
    });
    return listPage(deps, `${range.pk} ${before ?? ''}`, query, (page) =>
      mapEach(list(deps.table, range, page), toProposalView),
    );
  };

export const getProposal =
  (deps: ApiDeps): UseCase<typeof routes.getProposal> =>
  async ({ params }) => {
    const proposal = await findProposal(deps.table, params.proposalId);
    return proposal ? { response: toProposalView(proposal) } : noSuchProposal;
  };
