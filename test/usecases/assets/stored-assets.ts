import type { Asset } from '#shared/domain/assets/asset.ts';
import { copyNames } from '#shared/domain/assets/asset-purposes.ts';
import { newAssetWrite, toCopyKey } from '#shared/store/assets/asset-store.ts';
import { commit } from '#shared/store/commit.ts';
import type { TestDeps } from '#test/support/deps.ts';

/** Stores an avatar of a creator in a state, with its copies. Returns its id. */
export const storeAvatar = async (
  { ids, table, uploads, now }: TestDeps,
  creatorId: string,
  status: Asset['status'],
): Promise<string> => {
  const isChecked = status !== 'waiting';
  const asset: Asset = {
    ...{ id: ids.create('ast'), owner: { as: 'creator', id: creatorId }, purpose: 'avatar', status },
    ...{ fileName: 'mei.jpg', contentType: 'image/jpeg', size: 3, sha256: '', reasons: [], version: 1 },
    createdAt: now(),
    ...(isChecked && { checkedAt: now(), picture: { width: 512, height: 512 } }),
  };
  if (isChecked)
    for (const name of copyNames)
      await uploads.write(toCopyKey(asset, name), 'image/webp', Buffer.from(name));
  await commit(table, [newAssetWrite(asset)]);
  return asset.id;
};
