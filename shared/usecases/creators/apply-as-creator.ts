import type { applyAsCreator as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { apply } from '../../domain/creator/application.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfNewApplication } from '../../store/creator-store.ts';
import { viewOfApplication } from './application-view.ts';

/** Receives a creator's application if the account meets the rules of entry and has none under way. */
export const applyAsCreator =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, caller, now }) => {
    const given = { ...body, id: deps.ids.fresh('apl'), creatorId: caller.creatorId };
    const application = apply(given, deps.policy, now);
    if (isRefusal(application)) return application;
    return { answer: viewOfApplication(application), writes: writesOfNewApplication(application, now) };
  };
