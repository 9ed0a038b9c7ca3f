import type { applyAsCreator as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { apply } from '../../domain/creator/application.ts';
import { refuseTooManyAccounts } from '../../domain/creator/creator.ts';
import { applicationFaults } from '../../domain/creator/faults.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfNewApplication } from '../../store/application-store.ts';
import { findCreator } from '../../store/creator-store.ts';
import { tidings } from '../party-event.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { viewOfApplication } from './application-view.ts';

/** Receives a creator's application if the account meets the rules of entry and has none under way. */
export const applyAsCreator =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, caller, now }) => {
    const faulty = refuseFaulty(applicationFaults(body, deps.policy));
    if (faulty) return faulty;
    const given = { ...body, id: deps.ids.fresh('apl'), creatorId: caller.creatorId };
    const application = apply(given, deps.policy, now);
    if (isRefusal(application)) return application;
    const known = await findCreator(deps.table, caller.creatorId);
    const tooMany = refuseTooManyAccounts(known, application, deps.policy.accountsPerCreator);
    if (tooMany) return tooMany;
    const { id: applicationId, creatorId, platform } = application;
    return {
      answer: viewOfApplication(application),
      writes: [
        ...writesOfNewApplication(application, now),
        tidings(deps, 'creator_application.received', { applicationId, creatorId, platform }, now),
      ],
    };
  };
