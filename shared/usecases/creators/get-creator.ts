import type { getCreator as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { seesTakedowns, toNoteView } from '../takedowns/takedown-view.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchCreator, toNamedCreatorView } from './creator-view.ts';

/** Returns a creator's public profile, after their first approval. If it is taken down, only the creator and staff see it. */
export const getCreator =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const [record] = await findCreators(deps.table, [params.creatorId], ['profile']);
    if (!record) return noSuchCreator;
    const { takenDown } = record.creator;
    const response = toNamedCreatorView(record, now);
    if (!takenDown) return { response };
    const canSee = params.creatorId === caller.creatorId || seesTakedowns(caller);
    return canSee ? { response: { ...response, takenDown: toNoteView(takenDown) } } : noSuchCreator;
  };
