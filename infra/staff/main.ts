import process from 'node:process';
import { runStaff } from './run.ts';

process.exitCode = await runStaff(process.argv.slice(2), console);
