import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareSynthesis } from '#infra/local/synthesis.ts';
import { computeSourceFingerprint } from '#infra/source-fingerprint.ts';

const root = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'functions/api'), { recursive: true });
mkdirSync(join(root, 'infra/local'), { recursive: true });
writeFileSync(join(root, 'functions/api/orders.ts'), '1');

test('the fingerprint changes with every source, and not with the local platform', () => {
  const before = computeSourceFingerprint(root);
  writeFileSync(join(root, 'infra/local/gateway.ts'), '1');
  expect(computeSourceFingerprint(root)).toBe(before);
  appendFileSync(join(root, 'functions/api/orders.ts'), '2');
  const changed = computeSourceFingerprint(root);
  expect(changed).not.toBe(before);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(computeSourceFingerprint(root)).not.toBe(changed);
});

test('an assembly with unchanged sources is used again', async () => {
  const outdir = join(root, 'cdk.out');
  mkdirSync(outdir);
  writeFileSync(join(outdir, 'manifest.json'), '{}');
  writeFileSync(join(outdir, 'sources.sha256'), `${computeSourceFingerprint(root)}{}`);
  expect(await prepareSynthesis(outdir, root)()).toBe(outdir);
  expect(readFileSync(join(outdir, 'manifest.json'), 'utf8')).toBe('{}');
});

test('a synthesis that fails rejects with its error, and leaves no assembly that counts as current', async () => {
  const outdir = join(root, 'failed.out');
  await expect(prepareSynthesis(outdir, root, { policy: 'no JSON' })()).rejects.toThrow(/policy|JSON/);
  expect(existsSync(join(outdir, 'sources.sha256'))).toBe(false);
});
