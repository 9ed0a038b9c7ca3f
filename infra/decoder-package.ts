import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { repositoryRoot } from './bundle.ts';

const run = promisify(execFile);

/** The native packages of `node-av`, one for each system and processor. */
export const decoderScope = '@seydx';

/** The package of the processor that functions with a decoder have. */
const packageName = 'node-av-linux-x64';

const Lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string(), integrity: z.string() }).partial()),
});

const Packed = z.array(z.object({ filename: z.string() })).length(1);

/** An exact package, as the lock file names it. */
export type LockedPackage = { readonly spec: string; readonly version: string; readonly integrity: string };

const readLocked = async (root: string): Promise<LockedPackage> => {
  const { packages } = Lock.parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
  const { version, integrity } = packages[`node_modules/${decoderScope}/${packageName}`] ?? {};
  if (version === undefined || integrity === undefined)
    throw new Error(`package-lock.json does not name ${decoderScope}/${packageName}.`);
  return { spec: `${decoderScope}/${packageName}@${version}`, version, integrity };
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Fetches a package with npm, and unpacks it into `folder` in one step. Rejects if its bytes are not those that the lock
 * file names.
 */
export const fetchPackage = async (locked: LockedPackage, folder: string): Promise<void> => {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    const { stdout } = await run('npm', ['pack', locked.spec, '--json', '--pack-destination', draft], {
      cwd: repositoryRoot,
      shell: process.platform === 'win32',
    });
    const [packed] = Packed.parse(JSON.parse(stdout));
    const archive = join(draft, packed?.filename ?? '');
    const digest = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (`sha512-${digest}` !== locked.integrity)
      throw new Error(`${locked.spec} does not have the checksum of package-lock.json.`);
    await run('tar', ['-xzf', archive, '-C', draft]);
    await rename(join(draft, 'package'), folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

/**
 * The folder of the decoder's package for deployed functions. On another machine than Linux with x86_64, npm has not
 * installed it, so it is fetched once.
 */
export const ensureDecoderPackage = async (root: string = repositoryRoot): Promise<string> => {
  const installed = join(root, 'node_modules', decoderScope, packageName);
  if (await exists(installed)) return installed;
  const locked = await readLocked(root);
  const fetched = join(root, '.build', 'packages', locked.version, packageName);
  if (!(await exists(fetched))) await fetchPackage(locked, fetched);
  return fetched;
};
