import type { getCreator as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchCreator, toCreatorView } from './creator-view.ts';

/** Returns a creator's public profile, after their first approval. */
export const getCreator =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, now }) => {
    const [record] = await findCreators(deps.table, [params.creatorId], ['profile']);
    return record ? { response: toCreatorView(record, now) } : noSuchCreator;
  };
