import process from 'node:process';
import { synthesize } from './synthesize.ts';

// The command line names the folder that it will read; the stage comes by context, `-c stage=prod`.
const { CDK_OUTDIR: outdir } = process.env;

await synthesize(outdir === undefined ? {} : { outdir });
