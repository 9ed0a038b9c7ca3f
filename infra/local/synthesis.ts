import { fork } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeSourceFingerprint } from '../source-fingerprint.ts';
import type { SynthesisRequest, SynthesisResult } from './synthesis-program.ts';

/** Settings, as `-c name=value` gives them on the CDK command line. */
type Context = Readonly<Record<string, string>>;

const repositoryRoot = join(import.meta.dirname, '..', '..');

const program = new URL('./synthesis-program.ts', import.meta.url);

/**
 * Runs the synthesis in a separate process, in parallel with the start. Its end frees all memory of the CDK; that of a
 * thread partly stays with this process.
 */
const startProgram = (outdir: string, context: Context) => {
  const child = fork(program, { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const result = new Promise<SynthesisResult>((resolve, reject) => {
    child.once('message', resolve).once('error', reject);
    child.once('exit', () => reject(new Error('The synthesis ended without a result.')));
  });
  result.catch(() => {});
  // A start that fails before the synthesis must not wait for it.
  child.unref();
  child.channel?.unref();
  return async (): Promise<void> => {
    child.ref();
    child.channel?.ref();
    const request: SynthesisRequest = { outdir, context };
    child.send(request);
    const outcome = await result;
    child.disconnect();
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
  const synthesize = startProgram(outdir, context);
  return async () => {
    // After a crash, the missing fingerprint causes a new synthesis.
    rmSync(fingerprintFile, { force: true });
    await synthesize();
    writeFileSync(fingerprintFile, fingerprint);
    return outdir;
  };
};
