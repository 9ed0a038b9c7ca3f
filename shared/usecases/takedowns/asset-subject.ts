import { withAssetTakedown } from '../../domain/assets/asset.ts';
import { refuse } from '../../domain/refusal.ts';
import { assetWrite, findAsset } from '../../store/assets/asset-store.ts';
import { noSuchAsset } from '../assets/asset-view.ts';
import type { FindSubject } from './found-subject.ts';

const owners: readonly string[] = ['creator', 'advertiser'];

const laterOwner = refuse(
  'conflict',
  'A later release lets this party show pictures. Take it down with that release.',
);

/**
 * Finds a picture or document, of the party that shows it. While it is taken down, its addresses answer that it is
 * missing. Browsers that have it can show it for up to an hour.
 */
export const findAssetSubject: FindSubject = async (deps, { assetId = '' }) => {
  const asset = await findAsset(deps.table, assetId);
  if (!asset) return noSuchAsset;
  if (!owners.includes(asset.owner.as)) return laterOwner;
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
