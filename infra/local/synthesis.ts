import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { computeSourceFingerprint } from '../source-fingerprint.ts';
import type { SynthesisResult } from './synthesis-worker.ts';

/** Settings as the command line's `-c name=value` gives them. */
type Context = Readonly<Record<string, string>>;

const repositoryRoot = join(import.meta.dirname, '..', '..');

/** Runs the synthesis in a thread of its own: beside the rest of the start, and the CDK's memory goes with it. */
const startWorker = (outdir: string, context: Context) => {
  const workerFile = new URL('./synthesis-worker.ts', import.meta.url);
  const worker = new Worker(workerFile, { workerData: { outdir, context } });
  const answered = new Promise<SynthesisResult>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('The synthesis ended without an answer.')));
  });
  answered.catch(() => {});
  // A start that fails before the synthesis must not wait for it.
  worker.unref();
  return async (): Promise<void> => {
    worker.ref();
    worker.postMessage('begin');
    const answer = await answered;
    void worker.terminate();
    if ('error' in answer) throw new Error(answer.error);
  };
};

const isCurrent = (outdir: string, fingerprintFile: string, fingerprint: string): boolean =>
  existsSync(join(outdir, 'manifest.json')) &&
  existsSync(fingerprintFile) &&
  readFileSync(fingerprintFile, 'utf8') === fingerprint;

/**
 * Prepares the synthesis of the cloud assembly into `outdir`, in a context if there is any. The function answered begins it, and answers the folder; an
 * assembly whose sources were not touched since is taken as it is. It rejects with the sentence of the synthesis when there
 * is no assembly.
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
    // Without the mark an assembly that is left half-written is made again.
    rmSync(fingerprintFile, { force: true });
    await synthesize();
    writeFileSync(fingerprintFile, fingerprint);
    return outdir;
  };
};
