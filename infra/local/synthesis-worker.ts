import { parentPort, workerData } from 'node:worker_threads';

/** The worker's only message: the folder of the cloud assembly, or the error. */
export type SynthesisResult = { readonly folder: string } | { readonly error: string };

const { outdir, context } = workerData as { outdir: string; context: Readonly<Record<string, string>> };

const toMessage = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const assembly = import('#infra/synthesize.ts');

// Bundling runs in another process and takes as long as loading the CDK, so both run in parallel.
for (const module of [assembly, import('#infra/create-app.ts'), import('#infra/stacks/index.ts')]) {
  module.catch(() => {});
}

parentPort?.once('message', async () => {
  const result: SynthesisResult = await assembly
    .then(({ synthesize }) =>
      synthesize({ stage: 'dev', outdir, validate: false, layout: 'shared', context }),
    )
    .then(
      () => ({ folder: outdir }),
      (fault: unknown) => ({ error: toMessage(fault) }),
    );
  parentPort?.postMessage(result);
});
