import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { compressStaticFiles } from './static-files.ts';

/** The repository's root folder, where `functions/` and `.build/` lie. */
export const repositoryRoot: string = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/** Where functions are looked for, and where their bundles go. */
export type BundleFolders = { readonly root: string; readonly build: string };

export type BundleOptions = {
  /** Whether to write what explains a bundle: its source map, and `meta.json`. A third of the time; true unless told. */
  readonly withSourceMaps?: boolean;
};

export const defaultFolders: BundleFolders = { root: repositoryRoot, build: join(repositoryRoot, '.build') };

const entryFolders = ['api', 'workflow', 'streams', 'events', 'schedules'];

/** The entries under `functions/`, sorted, named as the stacks name them: `api/orders`. */
export const listFunctionEntries = async (root: string): Promise<readonly string[]> => {
  const found = await Promise.all(
    entryFolders.map(async (folder) => {
      const files = await readdir(join(root, 'functions', folder)).catch(() => []);
      return files.filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file.slice(0, -3)}`);
    }),
  );
  return found.flat().sort();
};

/**
 * Bundles every function in one call of esbuild to `<build>/functions/<folder>/<name>/index.mjs`, with its source
 * map beside it and the metafile at `<build>/meta.json`. The SDK is bundled too: that copy loads faster than the
 * runtime's. Rejects with esbuild's own account when a source does not compile.
 */
export const bundleFunctions = async (
  folders: BundleFolders = defaultFolders,
  { withSourceMaps = true }: BundleOptions = {},
): Promise<Metafile> => {
  const target = join(folders.build, 'functions');
  const entries = await listFunctionEntries(folders.root);
  const { outputFiles, metafile } = await build({
    absWorkingDir: folders.root,
    entryPoints: Object.fromEntries(entries.map((entry) => [`${entry}/index`, `functions/${entry}.ts`])),
    outdir: target,
    outExtension: { '.js': '.mjs' },
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Lambda runs Node 24; emulators run functions with whatever Node is there.
    target: 'node20',
    // No `conditions`: naming any drops the `module` condition, and with it a third of the saving.
    mainFields: ['module', 'main'],
    minify: true,
    treeShaking: true,
    sourcemap: withSourceMaps ? 'external' : false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  await Promise.all([
    ...addRequireBanner(outputFiles).map(({ path, contents }) =>
      writeIfChanged(folders.build, path, contents),
    ),
    ...(entries.includes('api/system') ? [writeStaticFiles(folders.build, join(target, 'api/system'))] : []),
    ...(withSourceMaps ? [writeMetafile(folders.build, metafile)] : []),
    removeStaleBundles(target, entries),
  ]);
  return metafile;
};

type BundleFile = Pick<OutputFile, 'path' | 'contents'>;

/** What esbuild puts where a CommonJS package requires what is not bundled, such as `node:crypto`. */
const dynamicRequireMarker = 'Dynamic require of';

/** Gives a module the `require` that CommonJS packages in it ask for, and that an ES module does not have. */
const requireBanner =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);\n";

/** The outputs, with a `require` in those that need one. A banner of esbuild's would be in every one. */
const addRequireBanner = (files: readonly OutputFile[]): readonly BundleFile[] => {
  const pathsWithRequire = new Set(
    files
      .filter(({ path, text }) => path.endsWith('.mjs') && text.includes(dynamicRequireMarker))
      .map(({ path }) => path),
  );
  return files.map((file) => {
    const { path, text } = file;
    if (pathsWithRequire.has(path)) return { path, contents: Buffer.from(requireBanner + text) };
    return pathsWithRequire.has(path.replace(/\.map$/, ''))
      ? { path, contents: Buffer.from(shiftSourceMap(text)) }
      : file;
  });
};

/** A source map of what now begins one line lower: in its mappings a semicolon ends a line. */
const shiftSourceMap = (sourceMap: string): string => sourceMap.replace('"mappings": "', '"mappings": ";');

/** The files that the system function serves lie beside its bundle. */
const writeStaticFiles = async (build: string, folder: string): Promise<void> => {
  for (const [name, zipped] of await compressStaticFiles())
    await writeIfChanged(build, join(folder, `${name}.gz`), zipped);
};

const writeMetafile = (build: string, metafile: Metafile): Promise<void> =>
  writeIfChanged(build, join(build, 'meta.json'), Buffer.from(JSON.stringify(metafile)));

/**
 * Refuses, naming the file and what to do, when an entry that the stacks deploy has no bundle.
 */
export const requireBundles = async (build: string, entries: readonly string[]): Promise<void> => {
  const missing: string[] = [];
  for (const entry of entries) {
    await access(join(build, 'functions', entry, 'index.mjs')).catch(() => missing.push(entry));
  }
  if (missing.length === 0) return;
  const files = missing.map((entry) => `functions/${entry}.ts`).join(', ');
  throw new Error(
    `The stacks deploy functions that do not exist: ${files}. Write each entry file, or take it out of infra/stacks/functions.ts.`,
  );
};

/**
 * Replaces a file in one step, so that two who bundle the same sources never see half a file. The draft lies beside
 * the bundles and not among them: what lies among them is deployed.
 */
const writeIfChanged = async (build: string, path: string, contents: Uint8Array): Promise<void> => {
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(contents)) return;
  const drafts = join(build, 'drafts');
  await Promise.all([dirname(path), drafts].map((folder) => mkdir(folder, { recursive: true })));
  const draft = join(drafts, randomUUID());
  await writeFile(draft, contents);
  await rename(draft, path);
};

/** A function that was renamed must not stay deployable under its old name. */
const removeStaleBundles = async (target: string, entries: readonly string[]): Promise<void> => {
  const currentEntries = new Set(entries);
  const files = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  const stale = files
    .filter((file) => file.isFile() && !currentEntries.has(relative(target, file.parentPath)))
    .map((file) => file.parentPath);
  await Promise.all([...new Set(stale)].map((folder) => rm(folder, { recursive: true, force: true })));
};
