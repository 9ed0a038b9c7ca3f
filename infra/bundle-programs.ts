import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** The folder of the programs that run in a separate process, and the source that starts them. */
const programFolder = 'shared/adapters/media/decoder/programs';
const starter = 'shared/adapters/media/decoder/child-process.ts';

/** The folders of the outputs that start programs. In the shared layout, this code may be beside the functions' folders. */
const foldersWithStarter = (root: string, { outputs }: Metafile): readonly string[] => {
  const files = Object.entries(outputs).filter(([, { inputs }]) => Object.hasOwn(inputs, starter));
  return [...new Set(files.map(([file]) => dirname(resolve(root, file))))];
};

/** Names the programs as files under `root`. */
const listPrograms = async (root: string): Promise<readonly string[]> =>
  (await readdir(join(root, programFolder)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${programFolder}/${name}`);

/**
 * Bundles every program that runs in a separate process, once for each folder with code that starts them: `<name>.mjs`.
 * The native library is not bundled. Rejects with esbuild's message when a source does not compile.
 */
export const bundlePrograms = async (
  root: string,
  metafile: Metafile,
): Promise<readonly { readonly path: string; readonly contents: Uint8Array }[]> => {
  const folders = foldersWithStarter(root, metafile);
  if (folders.length === 0) return [];
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...(await listPrograms(root))],
    outdir: root,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return folders.flatMap((folder) =>
    outputFiles.map(({ path, contents }) => ({ path: join(folder, basename(path)), contents })),
  );
};
