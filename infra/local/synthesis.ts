import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { computeSourceFingerprint } from '../source-fingerprint.ts';
import type { SynthesisResult } from './synthesis-worker.ts';

/** Settings, as `-c name=value` gives them on the CDK command line. */
type Context = Readonly<Record<string, string>>;

const repositoryRoot = join(import.meta.dirname, '..', '..');

/** Runs the synthesis in a separate thread, in parallel with the start. Its end frees the CDK's memory. */
const startWorker = (outdir: string, context: Context) => {
  const workerFile = new URL('./synthesis-worker.ts', import.meta.url);
  const worker = new Worker(workerFile, { workerData: { outdir, context } });
  const result = new Promise<SynthesisResult>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('The synthesis ended without a result.')));
  });
  result.catch(() => {});
  // A start that fails before the synthesis must not wait for it.
  worker.unref();
  return async (): Promise<void> => {
    worker.ref();
    worker.postMessage('begin');
    const outcome = await result;
    void worker.terminate();
    if ('error' in outcome) throw new Error(outcome.error);
  };
};

const isCurrent = (outdir: string, fingerprintFile: string, fingerprint: string): boolean =>
  existsSync(join(outdir, 'manifest.json')) &&
  existsSync(fingerprintFile) &&
  readFileSync(fingerprintFile, 'utf8') === fingerprint;

/**
 * Prepares the synthesis of the cloud assembly into `outdir`. The returned function runs it, unless the existing assembly
 * is current, and returns the folder. It rejects with the error of the synthesis.
 */
export const prepareSynthesis = (
  outdir: string,
  root = repositoryRoot,
  context: Context = {},
): (() => Promise<string>) => {
  const fingerprintFile = join(outdir, 'sources.sha256');
  const fingerprint = `${computeSourceFingerprint(root)}${JSON.stringify(context)}`;
  if (isCurrent(outdir, fingerprintFile, fingerprint)) return async () => outdir;
  const synthesize = startWorker(outdir, context);
  return async () => {
    // After a crash, the missing fingerprint causes a new synthesis.
    rmSync(fingerprintFile, { force: true });
    await synthesize();
    writeFileSync(fingerprintFile, fingerprint);
    return outdir;
  };
};
