import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The sources of the cloud assembly. The local platform is not part of it. */
const sources = ['cdk.json', 'functions', 'infra', 'package-lock.json', 'shared', 'tsconfig.json'];
const platform = join('infra', 'local');

const listSourceFiles = (root: string, path: string): string[] => {
  if (path === platform || !statSync(join(root, path), { throwIfNoEntry: false })) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listSourceFiles(root, join(path, name)));
};

/** A hash of the name, size and modification time of every source file. */
export const computeSourceFingerprint = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((path) => listSourceFiles(root, path))) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};
