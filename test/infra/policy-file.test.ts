import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { repositoryRoot } from '#infra/bundle.ts';
import { type Synthesized, synthesizeStage } from './synthesize-stage.ts';

/** Forbidden words of a platform; each takes twelve bytes, and three more for quotes and comma. */
const policyOf = (words: number): string =>
  JSON.stringify({
    forbiddenWords: Array.from({ length: words }, (_, at) => `违禁词${String(at).padStart(3, '0')}`),
  });

const Lambda = z.object({
  FunctionName: z.string(),
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
});
const lambdasOf = ({ resources }: Synthesized) =>
  resources('AWS::Lambda::Function').map(({ Properties }) => Lambda.parse(Properties));

const long = policyOf(2_000);

describe('a policy', () => {
  test('that is short is in the environment of every function', async () => {
    const policy = policyOf(90);
    for (const { Environment } of lambdasOf(await synthesizeStage('dev', { context: { policy } }))) {
      expect(Environment?.Variables).toMatchObject({ POLICY: policy });
      expect(Environment?.Variables).not.toHaveProperty('POLICY_FILE');
    }
  });

  test('that is too long for an environment is next to the code, and changes its hash', async () => {
    const made = await synthesizeStage('dev', { context: { policy: long } });
    const before = new Map(lambdasOf(await synthesizeStage('dev')).map((one) => [one.FunctionName, one]));
    for (const { FunctionName, Code, Environment } of lambdasOf(made)) {
      expect(Environment?.Variables).toMatchObject({ POLICY_FILE: 'policy.json' });
      expect(Environment?.Variables).not.toHaveProperty('POLICY');
      const folder = join(made.assembly.directory, `asset.${Code.S3Key.replace('.zip', '')}`);
      expect(await readFile(join(folder, 'policy.json'), 'utf8')).toBe(long);
      expect(await readFile(join(folder, 'index.mjs'), 'utf8')).toContain('handler');
      expect(Code.S3Key).not.toBe(before.get(FunctionName)?.Code.S3Key);
    }
  });
});

describe('a function', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true }));

  test('reads the policy next to its code', async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-'));
    const bundle = join(folder, 'index.mjs');
    const entry = join(repositoryRoot, 'shared/config.ts');
    await build({ entryPoints: [entry], outfile: bundle, bundle: true, format: 'esm', platform: 'node' });
    await writeFile(join(folder, 'policy.json'), long);
    const { readConfig }: typeof import('#shared/config.ts') = await import(bundle);
    expect(readConfig({ POLICY_FILE: 'policy.json' }).policy.forbiddenWords).toHaveLength(2_000);
    expect(readConfig({}).policy.forbiddenWords).not.toHaveLength(2_000);
  });

  test('with too large an environment is refused by its name at synthesis', async () => {
    const alipaySecret = `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${'a'.repeat(4_000)}-AbCdEf`;
    await expect(synthesizeStage('dev', { context: { alipaySecret } })).rejects.toThrow(
      /The environment of functions\/\S+\.ts takes \d+ bytes. Lambda allows 4096\./,
    );
  });
});
