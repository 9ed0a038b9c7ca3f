import type { removeAsset as route } from '../../contract/routes/assets.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import type { Asset } from '../../domain/assets/asset.ts';
import { copyNames } from '../../domain/assets/asset-purposes.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { removedAssetWrite, toCopyKey, toOriginalKey } from '../../store/assets/asset-store.ts';
import type { UseCase } from '../use-case.ts';
import { toAssetView } from './asset-view.ts';
import { detachWrites } from './attach-asset.ts';
import { findOwnAsset } from './find-asset.ts';

/** Lets the bucket delete all bytes of an asset. It comes before the item is removed, so that no bytes are forgotten. */
export const releaseAsset = async ({ uploads }: Pick<Deps, 'uploads'>, asset: Asset): Promise<void> => {
  const keys = [
    toOriginalKey(asset),
    ...(asset.picture ? copyNames.map((name) => toCopyKey(asset, name)) : []),
  ];
  await Promise.all(keys.map((key) => uploads.release(key)));
};

/** Deletes an asset of the caller. Nobody sees it any more, and the bucket deletes its bytes within days. */
export const removeAsset =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params: { assetId }, caller }) => {
    const asset = await findOwnAsset(deps, assetId, caller);
    if (isRefusal(asset)) return asset;
    await releaseAsset(deps, asset);
    return {
      response: toAssetView(asset),
      writes: [removedAssetWrite(asset), ...(await detachWrites(deps, asset))],
    };
  };
