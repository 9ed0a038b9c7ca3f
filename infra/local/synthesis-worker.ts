import { parentPort, workerData } from 'node:worker_threads';

/** What the worker answers once: where the cloud assembly lies, or why there is none. */
export type SynthesisResult = { readonly folder: string } | { readonly error: string };

const { outdir, context } = workerData as { outdir: string; context: Readonly<Record<string, string>> };

const toMessage = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const assembly = import('#infra/synthesize.ts');

// Loading the CDK takes as long as bundling, which is another process's work: the two go on side by side.
for (const module of [assembly, import('#infra/create-app.ts'), import('#infra/stacks/index.ts')]) {
  module.catch(() => {});
}

parentPort?.once('message', async () => {
  const answer: SynthesisResult = await assembly
    .then(({ synthesize }) =>
      synthesize({ stage: 'dev', outdir, validate: false, sourceMaps: false, context }),
    )
    .then(
      () => ({ folder: outdir }),
      (fault: unknown) => ({ error: toMessage(fault) }),
    );
  parentPort?.postMessage(answer);
});
