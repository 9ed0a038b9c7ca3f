import { parentPort, workerData } from 'node:worker_threads';

/** What the worker answers once: where the cloud assembly lies, or why there is none. */
export type SynthesisAnswer = { readonly folder: string } | { readonly refusal: string };

const { outdir } = workerData as { outdir: string };

const told = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

// Loading the CDK takes as long as synthesizing, and needs no claim on the home folder yet.
const modules = Promise.all([
  import('#infra/assembly.ts'),
  import('#infra/create-app.ts'),
  import('#infra/stacks/index.ts'),
]);
modules.catch(() => {});

parentPort?.once('message', async () => {
  const answer: SynthesisAnswer = await modules
    .then(([{ synthesize }]) => synthesize({ stage: 'dev', outdir, validate: false, sourceMaps: false }))
    .then(
      () => ({ folder: outdir }),
      (fault: unknown) => ({ refusal: told(fault) }),
    );
  parentPort?.postMessage(answer);
});
