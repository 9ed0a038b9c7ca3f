import type { applyAsCreator as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { createApplication } from '../../domain/creator/application.ts';
import { refuseTooManyAccounts } from '../../domain/creator/creator.ts';
import { faultsOfApplication } from '../../domain/creator/faults.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { newApplicationWrites } from '../../store/application-store.ts';
import { findCreator } from '../../store/creator-store.ts';
import { partyEventWrite } from '../party-event.ts';
import { refuseFaults } from '../refuse-faulty.ts';
import { toApplicationView } from './application-view.ts';

/** Receives a creator's application if the account meets the rules of entry and has none under way. */
export const applyAsCreator =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now }) => {
    const faulty = refuseFaults(faultsOfApplication(body, deps.policy));
    if (faulty) return faulty;
    const given = { ...body, id: deps.ids.create('apl'), creatorId: caller.creatorId };
    const application = createApplication(given, deps.policy, now);
    if (isRefusal(application)) return application;
    const known = await findCreator(deps.table, caller.creatorId);
    const tooMany = refuseTooManyAccounts(known, application, deps.policy.maxAccountsPerCreator);
    if (tooMany) return tooMany;
    const { id: applicationId, creatorId, platform } = application;
    return {
      response: toApplicationView(application),
      writes: [
        ...newApplicationWrites(application, now),
        partyEventWrite(deps, 'creator_application.received', { applicationId, creatorId, platform }, now),
      ],
    };
  };
