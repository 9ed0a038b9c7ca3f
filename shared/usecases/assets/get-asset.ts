import type * as routes from '../../contract/routes/assets.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isDocument } from '../../domain/assets/screen-asset.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { addDuration, toMilliseconds } from '../../domain/time.ts';
import { findAsset, listAssets as list, toCopyKey, toOriginalKey } from '../../store/assets/asset-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { defaultSideOf, may } from '../caller.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { noSuchAsset, toAssetView, toOwnAssetView } from './asset-view.ts';
import { findReadableAsset, isAssetOwner } from './find-asset.ts';

/** Returns an asset to its owner and to staff: what its check found, and how to upload it. */
export const getAsset =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof routes.getAsset> =>
  async ({ params: { assetId }, caller, now }) => {
    const asset = await findAsset(deps.table, assetId);
    if (!asset) return noSuchAsset;
    if (isAssetOwner(asset, caller)) return { response: await toOwnAssetView(deps, asset, now) };
    return may(caller, 'assets.moderate') ? { response: toAssetView(asset) } : noSuchAsset;
  };

/** Lists the assets of one of the caller's parties, newest first. */
export const listAssets =
  (deps: ApiDeps): UseCase<typeof routes.listAssets> =>
  ({ query, caller }) => {
    const { id } = resolveParty(caller, query.as ?? defaultSideOf(caller));
    return listPage(deps, `assets of ${id}`, query, (page) =>
      mapEach(list(deps.table, indexes.assetsOf(id), page), toAssetView),
    );
  };

/** Returns a URL of a document, or of the large copy of a picture, valid for a short time. */
export const downloadAsset =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof routes.downloadAsset> =>
  async ({ params: { assetId }, caller, now }) => {
    const asset = await findReadableAsset(deps, assetId, caller);
    if (isRefusal(asset)) return asset;
    const { fileName, contentType, objectVersion } = asset;
    if (!asset.checkedAt || (!isDocument(asset) && !asset.picture))
      return refuse('not-found', `"${fileName}" cannot be downloaded: it is ${asset.status}.`);
    const file = isDocument(asset)
      ? {
          key: toOriginalKey(asset),
          contentType,
          disposition: 'attachment' as const,
          ...(objectVersion !== undefined && { versionId: objectVersion }),
        }
      : { key: toCopyKey(asset, 'large'), contentType: 'image/webp', disposition: 'inline' as const };
    const { downloadUrlLifetime } = deps.policy.uploads;
    const seconds = toMilliseconds(downloadUrlLifetime) / 1000;
    const url = await deps.uploads.presignGet({ ...file, fileName }, seconds);
    return { response: { id: assetId, fileName, url, expiresAt: addDuration(now, downloadUrlLifetime) } };
  };
