import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { repositoryRoot } from './bundle.ts';

const run = promisify(execFile);

/** The packages that functions have beside their bundles: native ones, for the processor of these functions, and their users. */
export const nativePackages = {
  films: ['@seydx/node-av-linux-x64'],
  pictures: [
    ...['sharp', '@img/colour', 'detect-libc', 'semver'],
    ...['@img/sharp-linux-x64', '@img/sharp-libvips-linux-x64'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NativeLibrary = keyof typeof nativePackages;

/** The folders of the packages of each library, by the name of the package. */
export type PackageFolders = Readonly<Record<NativeLibrary, Readonly<Record<string, string>>>>;

const Lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string(), integrity: z.string() }).partial()),
});

const Packed = z.array(z.object({ filename: z.string() })).length(1);

/** An exact package, as the lock file names it. */
export type LockedPackage = { readonly spec: string; readonly version: string; readonly integrity: string };

const readLocked = async (root: string, name: string): Promise<LockedPackage> => {
  const { packages } = Lock.parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
  const { version, integrity } = packages[`node_modules/${name}`] ?? {};
  if (version === undefined || integrity === undefined)
    throw new Error(`package-lock.json does not name ${name}.`);
  return { spec: `${name}@${version}`, version, integrity };
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

/** The folder of a package for deployed functions. On another machine than Linux with x86_64, npm may not have installed it, so it is fetched once. */
export const ensurePackage = async (name: string, root: string = repositoryRoot): Promise<string> => {
  const installed = join(root, 'node_modules', name);
  if (await exists(installed)) return installed;
  const locked = await readLocked(root, name);
  const fetched = join(root, '.build', 'packages', locked.version, name);
  if (await exists(fetched)) return fetched;
  await mkdir(dirname(fetched), { recursive: true });
  await fetchPackage(locked, fetched);
  return fetched;
};

/** The packages of all libraries, for code that is deployed. */
export const ensurePackages = async (): Promise<PackageFolders> => {
  const ensureAll = async (names: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await ensurePackage(name)] as const)),
    );
  const [films, pictures] = await Promise.all([
    ensureAll(nativePackages.films),
    ensureAll(nativePackages.pictures),
  ]);
  return { films, pictures };
};
