import { Asset, originalPrefix } from '../../domain/assets/asset.ts';
import type { CopyName } from '../../domain/assets/asset-purposes.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  followsVersion,
  isEqual,
  isNew,
  put,
  refuseUsedKey,
  remove,
  rewrite,
  type Write,
} from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

const toAsset = attributeReader('asset', Asset);

export const { find: findAsset, list: listAssets } = openCollection(keys.asset, toAsset);

/** Up to 100 assets by one BatchGet. Ids without an asset are left out. */
export const findAssets = async (table: Table, ids: readonly string[]): Promise<readonly Asset[]> =>
  readEach(
    table,
    await getItems(
      table,
      ids.map((id) => keys.asset(id)),
    ),
    toAsset,
  );

const assetItem = (asset: Asset) => {
  const { id, owner, status, createdAt } = asset;
  return {
    ...keys.asset(id),
    ...indexKeys(indexes.assetsOf(owner.id), id),
    ...(status === 'in_moderation' && indexKeys(indexes.assetsInModeration(), `${createdAt}#${id}`)),
    asset,
  };
};

export const newAssetWrite = (asset: Asset): Write => put(assetItem(asset), isNew, refuseUsedKey);

/** Replaces the asset that was read. */
export const assetWrite = (asset: Asset): Write =>
  rewrite(assetItem(asset), followsVersion('asset.version', asset.version));

/** Deletes the asset that was read. */
export const removedAssetWrite = ({ id, version }: Pick<Asset, 'id' | 'version'>): Write =>
  remove(keys.asset(id), isEqual('asset.version', version));

export const toOriginalKey = ({ id }: Pick<Asset, 'id'>): string => `${originalPrefix}${id}`;

/** The asset that an object key names; `undefined` for keys of another shape. */
export const parseOriginalKey = (key: string): string | undefined =>
  /^assets\/originals\/(ast_[^/]+)$/.exec(key)?.[1];

export const toCopyKey = ({ id }: Pick<Asset, 'id'>, copy: CopyName): string => `assets/copies/${id}/${copy}`;
