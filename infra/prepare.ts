import { ensureBundles } from './ensure-bundles.ts';

// Whoever installs need not be able to run the platform; a start or a synthesis says what is wrong, and tries again.
await ensureBundles(false).catch((fault: unknown) => {
  const reason = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`The functions could not be bundled ahead: ${reason}\n`);
});
