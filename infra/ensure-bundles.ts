import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFolders, bundleFunctions, type CodeLayout, foldersOf } from './bundle.ts';
import { computeSourceFingerprint } from './source-fingerprint.ts';

/** Bundles the functions in this layout, unless the existing bundles are current. */
export const ensureBundles = async (
  layout: CodeLayout,
  folders: BundleFolders = foldersOf(layout),
): Promise<void> => {
  const fingerprintFile = join(folders.build, 'sources.sha256');
  const fingerprint = computeSourceFingerprint(folders.root);
  if ((await readFile(fingerprintFile, 'utf8').catch(() => '')) === fingerprint) return;
  // After a crash, the missing fingerprint causes a new bundling.
  await rm(fingerprintFile, { force: true });
  await bundleFunctions(folders, layout);
  await writeFile(fingerprintFile, fingerprint);
};
