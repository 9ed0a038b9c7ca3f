import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFolders, bundleFunctions, defaultFolders } from './bundle.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

const plain = 'plain';
const explained = 'explained';

const isThere = async (mark: string, fingerprint: string, kinds: readonly string[]): Promise<boolean> => {
  const text = await readFile(mark, 'utf8').catch(() => '');
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
  const mark = join(folders.build, 'sources.sha256');
  const fingerprint = sourceFingerprint(folders.root);
  if (await isThere(mark, fingerprint, sourceMaps ? [explained] : [explained, plain])) return;
  // Without the mark, bundles that are left half-written are made again.
  await rm(mark, { force: true });
  await bundleFunctions(folders, { explained: sourceMaps });
  await writeFile(mark, `${fingerprint} ${sourceMaps ? explained : plain}`);
};
