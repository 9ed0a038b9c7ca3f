import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib/core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { codeOf } from '#infra/constructs/function-code.ts';
import { createApp } from '#infra/create-app.ts';
import { ensurePackage, fetchPackage, type LockedPackage } from '#infra/native-packages.ts';

const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'decoder-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

/** A package in a folder, which npm packs like one of a registry. */
let locked: LockedPackage;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  await writeFile(join(folder, 'package.json'), '{"name":"a-native-package","version":"1.0.0"}');
  await writeFile(join(folder, 'a.node'), 'native code');
  await promisify(execFile)('npm', ['pack', folder, '--pack-destination', folder]);
  const bytes = await readFile(join(folder, 'a-native-package-1.0.0.tgz'));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  locked = { spec: join(folder, 'a-native-package-1.0.0.tgz'), version: '1.0.0', integrity };
  return () => rm(folder, { recursive: true });
});

const name = '@seydx/node-av-linux-x64';

describe('a native package for deployed functions', () => {
  test('is the installed one where npm installs it', async () => {
    const root = await temporaryFolder();
    const installed = join(root, 'node_modules/@seydx/node-av-linux-x64');
    await mkdir(installed, { recursive: true });
    expect(await ensurePackage(name, root)).toBe(installed);
  });

  test('is named by the lock file, with its checksum, for every machine that does not install it', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'package-lock.json'), '{"packages":{}}');
    await expect(ensurePackage(name, root)).rejects.toThrow(
      'package-lock.json does not name @seydx/node-av-linux-x64',
    );
  });

  test('is unpacked when its bytes are those of the lock file', async () => {
    const folder = join(await temporaryFolder(), 'packages', 'a');
    await fetchPackage(locked, folder);
    expect(await readFile(join(folder, 'a.node'), 'utf8')).toBe('native code');
    expect(await readdir(join(folder, '..'))).toEqual(['a']);
  });

  test('is refused when its bytes are others, and nothing is left behind', async () => {
    const folder = join(await temporaryFolder(), 'a');
    const other = { ...locked, integrity: `sha512-${createHash('sha512').digest('base64')}` };
    await expect(fetchPackage(other, folder)).rejects.toThrow('does not have the checksum');
    expect(await readdir(join(folder, '..'))).toEqual([]);
  });
});

describe('the code of a function', () => {
  const assetWith = async (packages: Readonly<Record<string, string>>): Promise<string> => {
    const folder = await temporaryFolder();
    const bundle = join(folder, 'bundle');
    await mkdir(bundle);
    await writeFile(join(bundle, 'index.mjs'), 'export const handler = () => 1;');
    await writeFile(join(bundle, 'index.mjs.map'), '{}');
    const app = createApp(join(folder, 'cdk.out'), false);
    const code = codeOf(bundle, { policy: undefined, packages });
    new LambdaFunction(new Stack(app, 'Stack'), 'F', {
      runtime: Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code,
    });
    const { directory } = app.synth();
    const [asset] = (await readdir(directory)).filter((name) => name.startsWith('asset.'));
    return join(directory, asset ?? '');
  };

  test('contains the packages beside its bundle, without source maps, if it has a native library', async () => {
    const decoderPackage = join(await temporaryFolder(), 'node-av-linux-x64');
    await fetchPackage(locked, decoderPackage);
    const asset = await assetWith({ [name]: decoderPackage });
    expect((await readdir(asset)).sort()).toEqual(['index.mjs', 'node_modules']);
    await access(join(asset, 'node_modules/@seydx/node-av-linux-x64/a.node'));
  });

  test('contains nothing else if it does not', async () => {
    expect(await readdir(await assetWith({}))).toEqual(['index.mjs']);
  });
});
