import type { requestAgreement as route } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Agreement } from '../../domain/agencies/agreement.ts';
import { refuse } from '../../domain/refusal.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { agreementWrite } from '../../store/agencies/agreement-store.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import type { UseCase } from '../use-case.ts';
import { agreementEventWrite } from './agreement-event.ts';

const noSuchAgency = refuse('not-found', 'There is no agency with this id.');

/** Requests representation by an agency. Agencies give their id to creators they work with. */
export const requestAgreement =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now }) => {
    if (body.agencyId === caller.agencyId) return refuse('conflict', 'You cannot be your own agency.');
    const [creator, agency] = await Promise.all([
      findCreator(deps.table, caller.creatorId),
      findParty(deps.table, body.agencyId),
    ]);
    if (!creator) {
      return refuse('creator-not-eligible', 'Only approved creators can have an agency.', {
        unmet: [{ rule: 'application', required: 'approved', actual: 'none' }],
      });
    }
    // An erased agency has no name.
    if (agency?.displayName === undefined) return noSuchAgency;
    const blocked = await refuseIfBlocked(deps, caller, body.agencyId);
    if (blocked) return blocked;
    const agreement: Agreement = {
      id: deps.ids.create('agr'),
      creatorId: caller.creatorId,
      ...body,
      status: 'requested',
      requestedAt: now,
    };
    return {
      response: agreement,
      writes: [agreementWrite(agreement), agreementEventWrite(deps, agreement, now)],
    };
  };
