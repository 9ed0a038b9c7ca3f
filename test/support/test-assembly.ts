import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareSynthesis } from '#infra/local/synthesis.ts';

/**
 * Prepares the product's cloud assembly, with policy data if there is any. The returned function returns its folder. A run of
 * tests has its own temporary folder, and synthesizes there once for each policy.
 */
export const prepareTestAssembly = (policy?: object): (() => Promise<string>) => {
  const context = policy ? { policy: JSON.stringify(policy) } : {};
  const folder = join(tmpdir(), `assembly-${hash('sha1', JSON.stringify(context))}`);
  if (existsSync(folder)) return async () => folder;
  const draft = mkdtempSync(`${folder}-`);
  const synthesize = prepareSynthesis(draft, undefined, context);
  return async () => {
    await synthesize();
    try {
      renameSync(draft, folder);
    } catch {
      // Another process of the run was first.
      rmSync(draft, { recursive: true });
    }
    return folder;
  };
};
