import { ensureBundles } from './ensure-bundles.ts';

await ensureBundles(false);
