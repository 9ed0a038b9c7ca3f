import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { CompressedFile } from '#shared/adapters/files.ts';
import { layoutProcesses } from './layout-process.ts';

/** The component library has texts in thirty languages. The console speaks two of them. */
const keepTwoLanguages: Plugin = {
  name: 'two-languages',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.m?js$/ }, ({ path }) =>
      /(?:en-US|zh-CN)\.m?js$/.test(path) ? undefined : { contents: 'export default {}', loader: 'js' },
    );
  },
};

/** The places of the states, computed from the lifecycle when the console is built. */
const layOutProcesses: Plugin = {
  name: 'process-layout',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^process-layout$/ }, ({ path }) => ({ path, namespace: 'layout' }));
    onLoad({ filter: /.*/, namespace: 'layout' }, () => ({
      contents: JSON.stringify(layoutProcesses()),
      loader: 'json',
    }));
  },
};

const toPage = (script: string, style: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Astrolabe</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/console/${style}"><script type="module" src="/console/${script}"></script></head><body><template id="react-aria-pressable-style"></template><div id="root"></div></body></html>`;

/** A file of the console. */
export type ConsoleFile = CompressedFile & { readonly isInitial: boolean };

/**
 * Bundles the console to files with the hash of their content in their names, and a page that loads them. `isInitial`
 * marks what the page loads before it shows anything.
 */
export const buildConsole = async (root: string): Promise<readonly ConsoleFile[]> => {
  const outdir = join(root, '.build', 'console');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { console: 'functions/console/app/main.tsx' },
    outdir,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [keepTwoLanguages, layOutProcesses],
  });
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({
    name: path.slice(path.indexOf('assets/')),
    ...output,
  }));
  const entry = outputs.find(({ entryPoint }) => entryPoint?.endsWith('main.tsx'));
  const style = outputs.find(({ name }) => name.endsWith('.css'));
  if (!entry || !style) throw new Error('The console has no script or no style.');
  const initial = new Set([style.name, ...listStaticImports(outputs, entry.name)]);
  const files = outputFiles.map(({ path, contents }) => {
    const name = path.slice(outdir.length + 1);
    return { name, gzip: gzipSync(contents, { level: 9 }), isInitial: initial.has(name) };
  });
  const page = gzipSync(toPage(entry.name, style.name), { level: 9 });
  return [...files, { name: 'index.html', gzip: page, isInitial: true }];
};

type Output = {
  readonly name: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
};

/** A script, and all scripts that it loads before it runs. */
const listStaticImports = (outputs: readonly Output[], start: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of outputs.find((output) => output.name === name)?.imports ?? []) {
      if (kind === 'import-statement') add(path.slice(path.indexOf('assets/')));
    }
  };
  add(start);
  return found;
};
