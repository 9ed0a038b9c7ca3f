import type { decideApplication as route } from '../../contract/routes/review-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { addAccount, refuseTooManyAccounts } from '../../domain/creators/creator.ts';
import { type Application, decideApplication as decide } from '../../domain/creators/creator-application.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { refuseIfClaimed } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { decidedApplicationWrites, findApplication } from '../../store/creators/creator-application-store.ts';
import { creatorAndSearchWrites, findCreator } from '../../store/creators/creator-store.ts';
import { toApplicationView } from '../creators/application-view.ts';
import { hashName } from '../creators/hash-name.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchApplication } from './review-applications.ts';

/** Approves an application, which gives its creator access with that account, or rejects it with reasons. */
export const decideApplication =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const { application: pending, lease } = record;
    const conflict = refuseConflict(caller, 'decide_application', { owner: pending.creatorId });
    if (conflict) return conflict;
    const verdict = { ...body, reviewerId: caller.accountId };
    const decided = decide(pending, verdict, deps.policy.reapplyAfter, now);
    if (isRefusal(decided)) return decided;
    if (decided === pending) return { response: toApplicationView(pending) };
    const refused = refuseIfClaimed(lease, caller.accountId, now);
    if (refused) return refused;
    const creatorWrites =
      decided.status === 'approved' ? await approvedCreatorWrites(deps, decided, now) : [];
    if (isRefusal(creatorWrites)) return creatorWrites;
    return {
      response: toApplicationView(decided),
      writes: [
        ...decidedApplicationWrites(decided, caller.accountId, now),
        ...creatorWrites,
        applicationEventWrite(deps, decided, now),
      ],
    };
  };

const applicationEventWrite = (deps: ApiDeps, application: Application, now: Instant): Write => {
  const { id: applicationId, creatorId, platform, status, reasons } = application;
  const about = { applicationId, creatorId, platform };
  return status === 'approved'
    ? partyEventWrite(deps, 'creator_application.approved', about, now)
    : partyEventWrite(deps, 'creator_application.rejected', { ...about, reasons }, now);
};

const approvedCreatorWrites = async (
  deps: ApiDeps,
  application: Application,
  now: Instant,
): Promise<readonly Write[] | Refusal> => {
  const known = await findCreator(deps.table, application.creatorId);
  const tooMany = refuseTooManyAccounts(known, application, deps.policy.maxAccountsPerCreator);
  if (tooMany) return tooMany;
  const { legalName } = application;
  const named = legalName ? { legalNameMark: await hashName(deps.signer, legalName) } : {};
  return creatorAndSearchWrites(known, { ...addAccount(known, application, now), ...named });
};
