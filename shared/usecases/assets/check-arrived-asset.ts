import type * as z from 'zod';
import { hasDeclaredType } from '../../adapters/media/declared-type.ts';
import { hashFile } from '../../adapters/media/hash-file.ts';
import { measureFile } from '../../adapters/media/measure.ts';
import { copyType } from '../../adapters/pictures/picture-copies.ts';
import type { Deps } from '../../deps.ts';
import { type Asset, type AssetCheck, checkAsset } from '../../domain/assets/asset.ts';
import { isReviewed } from '../../domain/assets/asset-policy.ts';
import { assetPurposes, copyNames } from '../../domain/assets/asset-purposes.ts';
import {
  flagsOfLabels,
  isDocument,
  screenAssetPicture,
  screenDocument,
} from '../../domain/assets/screen-asset.ts';
import { findOwn } from '../../domain/find-own.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { fileProblems } from '../../domain/screening/file-problems.ts';
import { toFinding } from '../../domain/screening/finding-texts.ts';
import {
  assetWrite,
  findAsset,
  parseOriginalKey,
  toCopyKey,
  toOriginalKey,
} from '../../store/assets/asset-store.ts';
import { perform } from '../perform.ts';
import type { ObjectCreated } from '../uploads/record-upload.ts';
import { assetEventWrites } from './asset-event.ts';
import { attachWrites } from './attach-asset.ts';

type CheckDeps = Pick<
  Deps,
  'table' | 'ids' | 'uploads' | 'policy' | 'now' | 'contentModeration' | 'pictureCopier'
>;

/**
 * Checks an asset that has arrived: measures it, makes the copies, and moderates it. A repeat of the event changes
 * nothing. It rejects if the store or the moderation service fails, and the event comes again.
 */
export const checkArrivedAsset = async (
  deps: CheckDeps,
  { detail }: z.infer<typeof ObjectCreated>,
): Promise<Asset['status'] | 'unknown'> => {
  const assetId = parseOriginalKey(detail.object.key);
  const arrived = assetId && (await findAsset(deps.table, assetId));
  if (!arrived) return 'unknown';
  // A later release knows what to check for another purpose.
  if (arrived.status !== 'waiting' || !findOwn(assetPurposes, arrived.purpose)) return arrived.status;
  const check = isDocument(arrived) ? await checkDocument(deps, arrived) : await checkPicture(deps, arrived);
  const result = await perform<Asset['status'] | 'unknown'>(deps, async () => {
    const asset = await findAsset(deps.table, arrived.id);
    if (!asset) return { response: 'unknown' };
    const now = deps.now();
    const checked = checkAsset(asset, check, now);
    if (checked === asset) return { response: asset.status };
    const writes = [
      assetWrite(checked),
      ...(await attachWrites(deps, checked)),
      ...assetEventWrites(deps, checked, now),
    ];
    return { response: checked.status, writes };
  });
  if (isRefusal(result)) throw new Error(`the check of ${arrived.id} was not written: ${result.detail}`);
  return result;
};

const checkDocument = async (deps: CheckDeps, asset: Asset): Promise<AssetCheck> => {
  const key = toOriginalKey(asset);
  const stored = await deps.uploads.find(key);
  const versionId = stored?.versionId;
  const version = versionId !== undefined && { objectVersion: versionId };
  const source = await deps.uploads.open(key, { ...asset, ...version });
  const findings = screenDocument(asset, {
    bytes: source.size,
    hasDeclaredType: await hasDeclaredType(source, asset),
  });
  if (findings.length === 0) await deps.uploads.keep(key, versionId);
  return { findings, flags: [], isReviewed: isReviewed(deps.policy.assets), ...version };
};

const checkPicture = async (deps: CheckDeps, asset: Asset): Promise<AssetCheck> => {
  const { policy, uploads } = deps;
  const key = toOriginalKey(asset);
  const source = await uploads.open(key, asset);
  const refused = (findings: AssetCheck['findings']): AssetCheck => ({
    findings,
    flags: [],
    isReviewed: false,
  });
  const measurement = await measureFile(source);
  const sha256 = source.sha256 ?? (asset.sha256 ? await hashFile(source) : '');
  const findings = screenAssetPicture(asset, measurement, sha256, policy.assets);
  if (findings.length > 0) return refused(findings);
  const made = await deps.pictureCopier.copyPicture(
    await source.read(0, source.size),
    assetPurposes[asset.purpose].copies,
    policy.assets.maxPixels,
  );
  if (!made) {
    const problem = fileProblems['broken-picture'];
    return refused([toFinding('file-damaged', 'file-unreadable', { file: asset.fileName, problem })]);
  }
  const moderated = await deps.contentModeration.moderateFile({ key, measurement, round: 0 });
  if (moderated.status === 'in-progress') throw new Error(`the moderation still checks ${asset.id}`);
  await Promise.all(
    copyNames.map((name) => uploads.write(toCopyKey(asset, name), copyType, made.copies[name])),
  );
  const labels = moderated.status === 'completed' ? moderated.labels : [];
  const flags = flagsOfLabels(asset, labels, policy.contentModeration.minConfidencePercent);
  const { width, height } = made;
  // A picture that the service does not read waits for a person.
  const isUnread = moderated.status === 'unsupported';
  return {
    ...{ findings: [], flags, picture: { width, height } },
    isReviewed: isUnread || isReviewed(policy.assets),
  };
};
