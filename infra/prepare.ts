import { ensureBundles } from './ensure-bundles.ts';

// A failure must not stop the installation. The next start or synthesis retries and reports the reason.
await ensureBundles('shared').catch((fault: unknown) => {
  const reason = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`Warning: the functions could not be bundled during installation: ${reason}\n`);
});
