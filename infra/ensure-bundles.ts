import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFolders, bundleFunctions, defaultFolders } from './bundle.ts';
import { computeSourceFingerprint } from './source-fingerprint.ts';

const withoutMaps = 'plain';
const withMaps = 'explained';

const isCurrent = async (
  fingerprintFile: string,
  fingerprint: string,
  kinds: readonly string[],
): Promise<boolean> => {
  const text = await readFile(fingerprintFile, 'utf8').catch(() => '');
  return kinds.some((kind) => text === `${fingerprint} ${kind}`);
};

/**
 * Bundles the functions, unless the bundles there were made of the very same sources. Installing makes them ahead, so
 * that a first start has half as much to do. With `sourceMaps`, bundles without them do not count.
 */
export const ensureBundles = async (
  sourceMaps: boolean,
  folders: BundleFolders = defaultFolders,
): Promise<void> => {
  const fingerprintFile = join(folders.build, 'sources.sha256');
  const fingerprint = computeSourceFingerprint(folders.root);
  if (await isCurrent(fingerprintFile, fingerprint, sourceMaps ? [withMaps] : [withMaps, withoutMaps]))
    return;
  // Without the mark, bundles that are left half-written are made again.
  await rm(fingerprintFile, { force: true });
  await bundleFunctions(folders, { withSourceMaps: sourceMaps });
  await writeFile(fingerprintFile, `${fingerprint} ${sourceMaps ? withMaps : withoutMaps}`);
};
