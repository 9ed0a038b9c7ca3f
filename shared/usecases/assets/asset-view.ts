import type { Deps } from '../../deps.ts';
import type { Asset } from '../../domain/assets/asset.ts';
import { copyPathOf } from '../../domain/assets/asset-purposes.ts';
import { refuse } from '../../domain/refusal.ts';
import { addDuration, type Instant, toMilliseconds } from '../../domain/time.ts';
import { toOriginalKey } from '../../store/assets/asset-store.ts';
import { toNoteView } from '../takedowns/takedown-view.ts';

export const noSuchAsset = refuse('not-found', 'There is no such asset.');

/** An asset as its owner and staff see it, with the paths of its copies when others see them too. */
export const toAssetView = (asset: Asset) => {
  const { id, owner, purpose, fileName, contentType, size, sha256, status, createdAt } = asset;
  const { reasons, checkedAt, picture, takenDown } = asset;
  return {
    ...{ id, as: owner.as, purpose, fileName, contentType, size, status, createdAt, reasons },
    ...(sha256 && { sha256 }),
    ...(checkedAt && { checkedAt }),
    ...(picture && { picture: toPictureView(asset, picture) }),
    ...(takenDown && { takenDown: toNoteView(takenDown) }),
  };
};

const toPictureView = ({ id, status }: Asset, { width, height }: NonNullable<Asset['picture']>) => ({
  ...{ width, height },
  ...(status === 'ready' && { small: copyPathOf(id, 'small'), large: copyPathOf(id, 'large') }),
});

/** An asset for its owner. Until it has arrived, a new request stores exactly the declared bytes. */
export const toOwnAssetView = async (deps: Pick<Deps, 'uploads' | 'policy'>, asset: Asset, now: Instant) => {
  if (asset.status !== 'waiting') return toAssetView(asset);
  const { uploadUrlLifetime } = deps.policy.uploads;
  const seconds = toMilliseconds(uploadUrlLifetime) / 1000;
  const { url, headers } = await deps.uploads.presignPut(toOriginalKey(asset), asset, seconds);
  const expiresAt = addDuration(now, uploadUrlLifetime);
  return { ...toAssetView(asset), upload: { method: 'PUT' as const, url, headers, expiresAt } };
};
