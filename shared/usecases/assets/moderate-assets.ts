import type * as routes from '../../contract/routes/assets.ts';
import type { ApiDeps } from '../../deps.ts';
import { decideAsset as decide } from '../../domain/assets/asset.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { assetWrite, findAsset, listAssets } from '../../store/assets/asset-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { assetEventWrites } from './asset-event.ts';
import { noSuchAsset, toAssetView } from './asset-view.ts';
import { attachWrites } from './attach-asset.ts';

/** Lists assets that wait for a reviewer, oldest first. */
export const listAssetsInModeration =
  (deps: ApiDeps): UseCase<typeof routes.listAssetsInModeration> =>
  ({ query }) => {
    const range = indexes.assetsInModeration();
    return listPage(deps, range.pk, query, (page) =>
      mapPage(listAssets(deps.table, range, page), (assets) =>
        // The index lags: decided ones are left out.
        assets.filter(({ status }) => status === 'in_moderation').map(toAssetView),
      ),
    );
  };

/** Shows an asset that waits, or refuses it with reasons. */
export const decideAsset =
  (deps: ApiDeps): UseCase<typeof routes.decideAsset> =>
  async ({ params: { assetId }, body, caller, now }) => {
    const asset = await findAsset(deps.table, assetId);
    if (!asset) return noSuchAsset;
    const conflict = refuseConflict(caller, 'moderate_asset', { owner: asset.owner.id });
    if (conflict) return conflict;
    const decided = decide(asset, { ...body, reviewerId: caller.accountId }, now);
    if (isRefusal(decided)) return decided;
    const response = toAssetView(decided);
    if (decided === asset) return { response };
    return {
      response,
      writes: [
        assetWrite(decided),
        ...(await attachWrites(deps, decided)),
        ...assetEventWrites(deps, decided, now),
      ],
    };
  };
