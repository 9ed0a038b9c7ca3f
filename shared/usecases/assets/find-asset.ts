import type { Deps } from '../../deps.ts';
import { type Asset, isShown } from '../../domain/assets/asset.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { findAsset } from '../../store/assets/asset-store.ts';
import { type Caller, may } from '../caller.ts';
import { noSuchAsset } from './asset-view.ts';

/** Whether an asset is of one of the caller's parties. A later release may store other kinds of owners. */
export const isAssetOwner = ({ owner }: Asset, { creatorId, advertiserId }: Caller): boolean =>
  [creatorId, advertiserId].includes(owner.id);

/** An asset of the caller; else the refusal of a missing one. */
export const findOwnAsset = async (
  { table }: Pick<Deps, 'table'>,
  assetId: string,
  caller: Caller,
): Promise<Asset | Refusal> => {
  const asset = await findAsset(table, assetId);
  return asset && isAssetOwner(asset, caller) ? asset : noSuchAsset;
};

/** An asset for its owner and staff in any state, and for others when it is shown. */
export const findReadableAsset = async (
  { table }: Pick<Deps, 'table'>,
  assetId: string,
  caller: Caller,
): Promise<Asset | Refusal> => {
  const asset = await findAsset(table, assetId);
  const isReadable =
    asset && (isShown(asset) || isAssetOwner(asset, caller) || may(caller, 'assets.moderate'));
  return isReadable ? asset : noSuchAsset;
};
