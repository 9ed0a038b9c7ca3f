import process from 'node:process';
import { synthesize } from './synthesize.ts';

// The CDK command line sets the output folder. The stage comes from the context, such as `-c stage=prod`.
const { CDK_OUTDIR: outdir } = process.env;

await synthesize(outdir === undefined ? {} : { outdir });
