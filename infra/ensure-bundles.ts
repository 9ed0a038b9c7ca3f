import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFolders, bundleFunctions, defaultFolders } from './bundle.ts';
import { computeSourceFingerprint } from './source-fingerprint.ts';

const withoutMaps = 'without-source-maps';
const withMaps = 'with-source-maps';

const isCurrent = async (
  fingerprintFile: string,
  fingerprint: string,
  kinds: readonly string[],
): Promise<boolean> => {
  const text = await readFile(fingerprintFile, 'utf8').catch(() => '');
  return kinds.some((kind) => text === `${fingerprint} ${kind}`);
};

/**
 * Bundles the functions, unless the existing bundles are current. Bundles without source maps are not current if
 * `sourceMaps` is true.
 */
export const ensureBundles = async (
  sourceMaps: boolean,
  folders: BundleFolders = defaultFolders,
): Promise<void> => {
  const fingerprintFile = join(folders.build, 'sources.sha256');
  const fingerprint = computeSourceFingerprint(folders.root);
  if (await isCurrent(fingerprintFile, fingerprint, sourceMaps ? [withMaps] : [withMaps, withoutMaps]))
    return;
  // After a crash, the missing fingerprint causes a new bundling.
  await rm(fingerprintFile, { force: true });
  await bundleFunctions(folders, { withSourceMaps: sourceMaps });
  await writeFile(fingerprintFile, `${fingerprint} ${sourceMaps ? withMaps : withoutMaps}`);
};
