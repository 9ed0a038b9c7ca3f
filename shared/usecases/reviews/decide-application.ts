import type { decideApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Application, decideApplication as decide } from '../../domain/creator/application.ts';
import { refuseTooManyAccounts, withAccount } from '../../domain/creator/creator.ts';
import { refuseUnlessFree } from '../../domain/lease.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import { findApplication, writesOfDecidedApplication } from '../../store/application-store.ts';
import type { Write } from '../../store/commit.ts';
import { findCreator, writesOfCreator } from '../../store/creator-store.ts';
import { viewOfApplication } from '../creators/application-view.ts';
import { markOfName } from '../creators/mark-of-name.ts';
import { tidings } from '../party-event.ts';
import { noSuchApplication } from './no-such-application.ts';

const ownApplication = refuse('forbidden', 'Nobody decides on an application of their own.');

/** Approves an application, which lets its creator in with that account, or rejects it with reasons. */
export const decideApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const { application: pending, lease } = record;
    if (pending.creatorId === caller.creatorId) return ownApplication;
    const verdict = { ...body, reviewerId: caller.accountId };
    const decided = decide(pending, verdict, deps.policy.reapplyAfter, now);
    if (isRefusal(decided)) return decided;
    if (decided === pending) return { answer: viewOfApplication(pending) };
    const taken = refuseUnlessFree(lease, caller.accountId, now);
    if (taken) return taken;
    const creatorWrites = decided.status === 'approved' ? await letIn(deps, decided, now) : [];
    if (isRefusal(creatorWrites)) return creatorWrites;
    return {
      answer: viewOfApplication(decided),
      writes: [
        ...writesOfDecidedApplication(decided, caller.accountId, now),
        ...creatorWrites,
        toldOf(deps, decided, now),
      ],
    };
  };

const toldOf = (deps: ApiDeps, application: Application, now: Instant): Write => {
  const { id: applicationId, creatorId, platform, status, reasons } = application;
  const about = { applicationId, creatorId, platform };
  return status === 'approved'
    ? tidings(deps, 'creator_application.approved', about, now)
    : tidings(deps, 'creator_application.rejected', { ...about, reasons }, now);
};

const letIn = async (
  deps: ApiDeps,
  application: Application,
  now: Instant,
): Promise<readonly Write[] | Refusal> => {
  const known = await findCreator(deps.table, application.creatorId);
  const tooMany = refuseTooManyAccounts(known, application, deps.policy.accountsPerCreator);
  if (tooMany) return tooMany;
  const { legalName } = application;
  const named = legalName ? { legalNameMark: await markOfName(deps.signer, legalName) } : {};
  return writesOfCreator(known, { ...withAccount(known, application, now), ...named });
};
