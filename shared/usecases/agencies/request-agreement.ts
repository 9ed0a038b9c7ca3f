import type { requestAgreement as route } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Agreement } from '../../domain/agencies/agreement.ts';
import { refuse } from '../../domain/refusal.ts';
import { agreementWrite } from '../../store/agencies/agreement-store.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import type { UseCase } from '../use-case.ts';
import { agreementEventWrite } from './agreement-event.ts';

/** Requests representation by an agency. Agencies give their id to creators they work with. */
export const requestAgreement =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now }) => {
    if (body.agencyId === caller.agencyId) return refuse('conflict', 'You cannot be your own agency.');
    if (!(await findCreator(deps.table, caller.creatorId))) {
      return refuse('creator-not-eligible', 'Only approved creators can have an agency.', {
        unmet: [{ rule: 'application', required: 'approved', actual: 'none' }],
      });
    }
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
