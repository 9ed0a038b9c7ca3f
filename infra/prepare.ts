import { keepCompiledCode } from './compile-cache.ts';

keepCompiledCode();

const bundle = async (): Promise<void> => {
  const { ensureBundles } = await import('./ensure-bundles.ts');
  await ensureBundles('shared');
};

/** Loads what the first synthesis needs, so that it finds it compiled. */
const loadStacks = (): Promise<unknown> =>
  Promise.all([import('./create-app.ts'), import('./stacks/index.ts'), import('./synthesize.ts')]);

// A failure must not stop the installation. The next start or synthesis retries and reports the reason.
await Promise.all([bundle(), loadStacks()]).catch((fault: unknown) => {
  const reason = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`Warning: the first start could not be prepared during installation: ${reason}\n`);
});
