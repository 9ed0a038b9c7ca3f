import { ensureBundles } from './ensure-bundles.ts';

// Whoever installs need not be able to run the platform; a start or a synthesis says what is wrong, and tries again.
await ensureBundles(false).catch((fault: unknown) => {
  console.warn(`The functions could not be bundled ahead: ${fault instanceof Error ? fault.message : fault}`);
});
