import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { readCommandLine } from '../command-line.ts';
import { buildClient } from './build.ts';

readCommandLine({
  name: 'npm run client --',
  purpose: 'Builds the package @astrolabe/client, and packs it as .build/astrolabe-client-VERSION.tgz.',
});

const target = '.build';
const write = (text: string): void => void process.stdout.write(`${text}\n`);

write('[1/2] Building the package and its types …');
await buildClient(process.cwd(), `${target}/client`);
write('[2/2] Packing it …');
const pack = ['pack', `./${target}/client`, '--pack-destination', target, '--silent'];
const file = execFileSync('npm', pack, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
write(`
Install it in your project:
  npm install ${resolve(target, file)}`);
