import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { type CompressedFile, joinFiles } from '#shared/adapters/files.ts';
import { bundlePrograms } from './bundle-programs.ts';
import { buildConsole } from './console/build-console.ts';
import { buildDocs } from './docs/build-docs.ts';
import { compressStaticFiles } from './static-files.ts';

/** The repository's root folder, where `functions/` and `.build/` lie. */
export const repositoryRoot: string = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/** The folder that contains `functions/`, and the folder for the bundles. */
export type BundleFolders = { readonly root: string; readonly build: string };

/**
 * `separate`: every function is complete in its folder, with source maps, as it is deployed. `shared`: code of several
 * functions is in files beside their folders. One machine loads such code once, which takes a seventh of the memory.
 */
export type CodeLayout = 'separate' | 'shared';

/** The folders of each layout; both can exist at the same time. */
export const foldersOf = (layout: CodeLayout): BundleFolders => ({
  root: repositoryRoot,
  build: join(repositoryRoot, '.build', ...(layout === 'shared' ? [layout] : [])),
});

const entryFolders = ['api', 'sign-in', 'workflow', 'streams', 'events', 'schedules', 'console', 'docs'];

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
 * Bundles every function in one call of esbuild to `<build>/functions/<folder>/<name>/index.mjs`. In the separate
 * layout, its source map is beside it and the metafile at `<build>/meta.json`. The SDK is bundled too: that copy loads
 * faster than the runtime's. Rejects with esbuild's message when a source does not compile.
 */
export const bundleFunctions = async (
  folders: BundleFolders = foldersOf('separate'),
  layout: CodeLayout = 'separate',
): Promise<Metafile> => {
  const isSeparate = layout === 'separate';
  const target = join(folders.build, 'functions');
  const entries = await listFunctionEntries(folders.root);
  // esbuild works in a separate process, so this one makes the pages at the same time.
  const servedFiles = makeServedFiles(folders.root, target, entries, isSeparate);
  servedFiles.catch(() => {});
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
    // Lambda runs Node 24. Emulators run functions on any installed version.
    target: 'node20',
    // Setting `conditions` would drop the default condition `module`, and with it a third of the savings.
    mainFields: ['module', 'main'],
    // Chinese as it is takes half the bytes of its escapes.
    charset: 'utf8',
    minify: true,
    treeShaking: true,
    splitting: !isSeparate,
    // A long policy is a file beside the code that reads it, which is code that functions share.
    chunkNames: '[hash]',
    sourcemap: isSeparate ? 'external' : false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const files = [
    ...addRequireBanner(outputFiles),
    ...(await bundlePrograms(folders.root, metafile)),
    ...(await servedFiles),
  ];
  await Promise.all([
    ...files.map((file) => writeIfChanged(folders.build, file)),
    ...(isSeparate ? [writeIfChanged(folders.build, toMetafile(folders.build, metafile))] : []),
    removeOtherFiles(target, new Set(files.map(({ path }) => path))),
  ]);
  return metafile;
};

type BundleFile = Pick<OutputFile, 'path' | 'contents'>;

/** esbuild's text where a CommonJS package requires a module that is not bundled, such as `node:crypto`. */
const dynamicRequireMarker = 'Dynamic require of';

/** Defines `require`, which ES modules lack and bundled CommonJS packages need. */
const requireBanner =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);\n";

/** Adds `require` to the outputs that need it. esbuild's own banner would be in all of them. */
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

/** Moves a source map down by one line. In its mappings, a semicolon ends a line. */
const shiftSourceMap = (sourceMap: string): string => sourceMap.replace('"mappings": "', '"mappings": ";');

/** Makes the files that functions serve, for the folders of their bundles. */
const makeServedFiles = async (
  root: string,
  target: string,
  entries: readonly string[],
  isDeployed: boolean,
): Promise<readonly BundleFile[]> => {
  const makers: Readonly<Record<string, () => Promise<readonly CompressedFile[]>>> = {
    'api/system': () => compressStaticFiles(isDeployed),
    'console/serve': () => buildConsole(root),
    'docs/serve': () => buildDocs(root),
  };
  const made = Object.entries(makers)
    .filter(([entry]) => entries.includes(entry))
    .map(async ([entry, make]) =>
      joinFiles(await make()).map(({ name, contents }) => ({ path: join(target, entry, name), contents })),
    );
  return (await Promise.all(made)).flat();
};

const toMetafile = (build: string, metafile: Metafile): BundleFile => ({
  path: join(build, 'meta.json'),
  contents: Buffer.from(JSON.stringify(metafile)),
});

/** Throws an Error if an entry that the stacks deploy has no bundle. */
export const requireBundles = async (build: string, entries: readonly string[]): Promise<void> => {
  const missing: string[] = [];
  for (const entry of entries) {
    await access(join(build, 'functions', entry, 'index.mjs')).catch(() => missing.push(entry));
  }
  if (missing.length === 0) return;
  const files = missing.map((entry) => `functions/${entry}.ts`).join(', ');
  throw new Error(
    `The stacks deploy functions that do not exist: ${files}. Write each entry file, or remove it from infra/stacks/functions.ts.`,
  );
};

/**
 * Replaces a file in one step, so that concurrent runs never read half a file. The draft is outside the folder of the
 * bundles, because everything in that folder is deployed.
 */
const writeIfChanged = async (build: string, { path, contents }: BundleFile): Promise<void> => {
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(contents)) return;
  const drafts = join(build, 'drafts');
  await Promise.all([dirname(path), drafts].map((folder) => mkdir(folder, { recursive: true })));
  const draft = join(drafts, randomUUID());
  await writeFile(draft, contents);
  await rename(draft, path);
};

/** Removes bundles of functions that were renamed or deleted, and code that no function shares any more. */
const removeOtherFiles = async (target: string, paths: ReadonlySet<string>): Promise<void> => {
  const files = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  const others = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  await Promise.all(others.filter((path) => !paths.has(path)).map((path) => rm(path, { force: true })));
};
