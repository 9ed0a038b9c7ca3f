import { keepCompiledCode } from '../compile-cache.ts';

keepCompiledCode();

/** What to synthesize: the only message to this process. */
export type SynthesisRequest = {
  readonly outdir: string;
  readonly context: Readonly<Record<string, string>>;
};

/** This process's only message: the folder of the cloud assembly, or the error. */
export type SynthesisResult = { readonly folder: string } | { readonly error: string };

const toMessage = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const assembly = import('#infra/synthesize.ts');

// esbuild runs in another process and takes as long as loading the CDK, so both run in parallel.
for (const module of [assembly, import('#infra/create-app.ts'), import('#infra/stacks/index.ts')]) {
  module.catch(() => {});
}

// Ctrl-C reaches every process of the terminal. The platform finishes its start, and then stops.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());

process.once('message', async ({ outdir, context }: SynthesisRequest) => {
  const result: SynthesisResult = await assembly
    .then(({ synthesize }) =>
      synthesize({ stage: 'dev', outdir, validate: false, layout: 'shared', context }),
    )
    .then(
      () => ({ folder: outdir }),
      (fault: unknown) => ({ error: toMessage(fault) }),
    );
  process.send?.(result);
});
