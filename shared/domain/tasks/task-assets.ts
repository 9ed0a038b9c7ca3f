import type { Asset } from '../assets/asset.ts';
import type { AssetPurpose } from '../assets/asset-purposes.ts';
import type { Fault } from '../fault.ts';
import type { Task } from './task.ts';

type NamedAsset = { readonly id: string; readonly path: Fault['path']; readonly purpose: AssetPurpose };

type TaskContent = Pick<Task, 'imageIds' | 'brief'>;

/** The assets that a task names, with their places in it. */
export const assetsOfTask = ({ imageIds = [], brief }: TaskContent): readonly NamedAsset[] => [
  ...imageIds.map((id, at) => ({ id, path: ['imageIds', at], purpose: 'task_image' as const })),
  ...(brief.fileIds ?? []).map((id, at) => ({
    ...{ id, path: ['brief', 'fileIds', at], purpose: 'brief_file' as const },
  })),
];

/**
 * The faults of the assets that a task names: they are its advertiser's, for this purpose, and not refused. A task that
 * opens needs them ready.
 */
export const faultsOfTaskAssets = (
  task: TaskContent & Pick<Task, 'advertiserId'>,
  known: readonly Asset[],
  isOpening: boolean,
): readonly Fault[] => {
  const byId = new Map(known.map((asset) => [asset.id, asset]));
  return assetsOfTask(task).flatMap(({ id, path, purpose }): readonly Fault[] => {
    const asset = byId.get(id);
    if (!asset || asset.owner.id !== task.advertiserId || asset.purpose !== purpose)
      return [
        { path, code: 'unknown_asset', message: `you have no ${purpose} with this id`, params: { purpose } },
      ];
    if (asset.takenDown || asset.status === 'refused')
      return [{ path, code: 'asset_refused', message: 'the asset was refused or taken down' }];
    return isOpening && asset.status !== 'ready'
      ? [
          {
            path,
            code: 'asset_not_ready',
            message: `the asset is ${asset.status}`,
            params: { status: asset.status },
          },
        ]
      : [];
  });
};
