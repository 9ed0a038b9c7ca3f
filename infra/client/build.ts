import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const source = 'shared/contract/client/package';

/** The library's own dependencies, with the versions of this repository. */
const dependencies = ['openapi-fetch', 'standardwebhooks'];

type Manifest = {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const createManifest = (root: string): object => {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const versions = { ...own.devDependencies, ...own.dependencies };
  return {
    name: '@astrolabe/client',
    version: own.version,
    description:
      'Typed calls, uploads, live updates and webhooks of an Astrolabe platform, for browsers and Node.',
    license: own.license,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './types/package/index.d.ts', default: './index.js' },
      './node': { types: './types/package/node.d.ts', default: './node.js' },
      './webhooks': { types: './types/package/webhooks.d.ts', default: './webhooks.js' },
    },
    files: ['*.js', 'types', 'README.md', 'LICENSE'],
    engines: { node: '>=20' },
    dependencies: Object.fromEntries(dependencies.map((name) => [name, versions[name]])),
  };
};

/** Builds the client package into a folder, which `npm pack` and `npm publish` accept. */
export const buildClient = async (root: string, folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['index', 'node', 'webhooks'].map((name) => `${source}/${name}.ts`),
    outdir: folder,
    bundle: true,
    packages: 'external',
    external: ['node:*'],
    format: 'esm',
    platform: 'neutral',
    target: ['es2022'],
    logLevel: 'silent',
  });
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const options = ['--project', join(root, source), '--outDir', join(folder, 'types')];
  execFileSync(compiler, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const [from, to] of [
    [`${source}/README.md`, 'README.md'],
    ['LICENSE', 'LICENSE'],
  ] as const)
    writeFileSync(join(folder, to), readFileSync(join(root, from)));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(createManifest(root), null, 2)}\n`);
};
