import type { applyAsCreator as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseTooManyAccounts } from '../../domain/creators/creator.ts';
import { createApplication } from '../../domain/creators/creator-application.ts';
import { faultsOfApplication } from '../../domain/creators/creator-faults.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { newApplicationWrites } from '../../store/creators/creator-application-store.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { openParty } from '../accounts/open-party.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';
import { toApplicationView } from './application-view.ts';

/**
 * Submits a creator's application, if the account meets the entry rules and has no pending one. A person's first one
 * opens their account as a creator.
 */
export const applyAsCreator =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now, newId }) => {
    const { isOldEnough, ...about } = body;
    const opened = await openParty(deps, caller, {
      ...{ kind: 'creator', displayName: body.handle, isOldEnough, now },
      faults: faultsOfApplication(body, deps.policy),
    });
    if (isRefusal(opened)) return opened;
    const given = { ...about, id: newId('apl'), creatorId: opened.id };
    const application = createApplication(given, deps.policy, now);
    if (isRefusal(application)) return application;
    const known = await findCreator(deps.table, opened.id);
    const tooMany = refuseTooManyAccounts(known, application, deps.policy.maxAccountsPerCreator);
    if (tooMany) return tooMany;
    const { id: applicationId, creatorId, platform } = application;
    return {
      response: toApplicationView(application),
      writes: [
        ...opened.opening,
        ...newApplicationWrites(application, now),
        partyEventWrite(deps, 'creator_application.received', { applicationId, creatorId, platform }, now),
      ],
    };
  };
