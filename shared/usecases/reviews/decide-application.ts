import type { decideApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Application, decideApplication as decide } from '../../domain/creator/application.ts';
import { type Creator, withAccount } from '../../domain/creator/creator.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import type { Write } from '../../store/commit.ts';
import {
  findApplication,
  findCreator,
  writeOfCreator,
  writesOfDecidedApplication,
} from '../../store/creator-store.ts';
import { viewOfApplication } from '../creators/application-view.ts';

/** Approves an application, which lets its creator in with that account, or rejects it with reasons. */
export const decideApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const pending = await findApplication(deps.table, params.applicationId);
    if (!pending) return refuse('not-found', 'There is no such application.');
    const verdict = { ...body, reviewerId: caller.accountId };
    const decided = decide(pending, verdict, deps.policy.reapplyAfter, now);
    if (isRefusal(decided)) return decided;
    if (decided === pending) return { answer: viewOfApplication(pending) };
    const creatorWrites = decided.status === 'approved' ? [await letIn(deps, decided, now)] : [];
    return {
      answer: viewOfApplication(decided),
      writes: [...writesOfDecidedApplication(decided), ...creatorWrites],
    };
  };

const letIn = async (deps: ApiDeps, application: Application, now: Instant): Promise<Write> => {
  const known: Creator | undefined = await findCreator(deps.table, application.creatorId);
  return writeOfCreator(withAccount(known, application, now));
};
