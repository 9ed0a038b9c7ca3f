import { execFileSync } from 'node:child_process';
import { readCommandLine } from '../command-line.ts';
import { buildClient } from './build.ts';

readCommandLine({
  name: 'npm run client --',
  purpose: 'Builds the package @astrolabe/client, and packs it as .build/astrolabe-client-VERSION.tgz.',
});
await buildClient(process.cwd(), '.build/client');
execFileSync('npm', ['pack', './.build/client', '--pack-destination', '.build'], { stdio: 'inherit' });
