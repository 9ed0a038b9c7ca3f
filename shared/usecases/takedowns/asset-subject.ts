import { withAssetTakedown } from '../../domain/assets/asset.ts';
import { assetWrite, findAsset } from '../../store/assets/asset-store.ts';
import { noSuchAsset } from '../assets/asset-view.ts';
import type { FindSubject } from './found-subject.ts';

/**
 * Finds a picture or document, of the party that shows it. While it is taken down, its addresses answer that it is
 * missing. Browsers that have it can show it for up to an hour.
 */
export const findAssetSubject: FindSubject = async (deps, { assetId = '' }) => {
  const asset = await findAsset(deps.table, assetId);
  if (!asset) return noSuchAsset;
  return {
    subject: { kind: 'asset', assetId },
    owner: asset.owner,
    title: asset.fileName,
    matter: { owner: asset.owner.id },
    note: asset.takenDown,
    hide: (note) => [assetWrite(withAssetTakedown(asset, note))],
    show: () => [assetWrite(withAssetTakedown(asset, undefined))],
  };
};
