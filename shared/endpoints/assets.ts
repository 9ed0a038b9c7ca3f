import * as assets from '../contract/routes/assets.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { type Endpoint, endpoint, replayedEndpoint } from '../http/endpoint.ts';
import { createAsset, replayAsset } from '../usecases/assets/create-asset.ts';
import { downloadAsset, getAsset, listAssets } from '../usecases/assets/get-asset.ts';
import { getAssetCopy } from '../usecases/assets/get-asset-copy.ts';
import { removeAsset } from '../usecases/assets/remove-asset.ts';

/** The routes of pictures and documents with their use cases. */
export const assetEndpoints = (deps: ApiDeps & Pick<Deps, 'uploads'>): readonly Endpoint[] => [
  replayedEndpoint(assets.createAsset, createAsset(deps), replayAsset(deps)),
  endpoint(assets.listAssets, listAssets(deps)),
  endpoint(assets.getAsset, getAsset(deps)),
  endpoint(assets.removeAsset, removeAsset(deps)),
  endpoint(assets.downloadAsset, downloadAsset(deps)),
  endpoint(assets.getAssetCopy, getAssetCopy(deps)),
];
