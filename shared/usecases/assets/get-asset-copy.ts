import type { getAssetCopy as route } from '../../contract/routes/assets.ts';
import type { Deps } from '../../deps.ts';
import { isShown } from '../../domain/assets/asset.ts';
import { findAsset, toCopyKey } from '../../store/assets/asset-store.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchAsset } from './asset-view.ts';

/** How long browsers show a copy without asking again: also how long it can still appear after a takedown. */
const freshSeconds = 3_600;

/** About what a copy takes: little enough to be read with one request. */
const usualBytes = 150_000;

/** Returns a copy of a picture to everyone. Its path is in profiles and tasks, and a browser sends no token for it. */
export const getAssetCopy =
  (deps: Pick<Deps, 'table' | 'uploads'>): UseCase<typeof route> =>
  async ({ params: { assetId, copy } }) => {
    const asset = await findAsset(deps.table, assetId);
    if (!asset?.picture || !isShown(asset)) return noSuchAsset;
    const source = await deps.uploads.open(toCopyKey(asset, copy), { size: usualBytes });
    const bytes = await source.read(0, source.size);
    const base64 = Buffer.from(bytes).toString('base64');
    // A copy never changes: its name is its tag.
    return { response: { name: `${copy}.webp`, base64, etag: `"${assetId}-${copy}"`, freshSeconds } };
  };
