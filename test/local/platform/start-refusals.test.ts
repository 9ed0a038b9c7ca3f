import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHome } from '#infra/local/home-lock.ts';
import { startPlatform } from '#infra/local/platform.ts';
import { writeSmallAssembly } from './small-assembly.ts';

const root = new URL('../../..', import.meta.url).pathname;
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Starts the platform as `npm start` does and waits for its end. */
const run = async (variables: Record<string, string>) => {
  const child = spawn(process.execPath, ['infra/local/main.ts'], {
    cwd: root,
    env: { ...process.env, ASTROLABE_HOME: home, PORT: '0', ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [output, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, output };
};

test('an invalid setting ends the start with one sentence', async () => {
  const { code, output } = await run({ PORT: 'http' });
  expect(code).toBe(1);
  expect(output).toMatch(/^Invalid settings: PORT must be .*\.\n$/);
});

test('a port in use ends the start with one sentence that names it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { code, output } = await run({ PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(output).toBe(
    `Port ${port} for the API is in use. Stop the program that uses it, or set PORT to another port.\n`,
  );
});

test('a damaged state folder ends the start with one sentence that names the file', async () => {
  writeFileSync(join(home, 'clock.json'), '{"offsetMs":"far"}');
  const { code, output } = await run({});
  expect(code).toBe(1);
  expect(output).toBe(
    `${join(home, 'clock.json')} is damaged. Restore it from a backup, or move it away to create a new one.\n`,
  );
});

test('damaged executions end the start with one sentence that names the folder', async () => {
  const prepareAssembly = async () => writeSmallAssembly(join(home, 'cdk.out'));
  mkdirSync(join(home, 'state-machines'));
  writeFileSync(join(home, 'state-machines', 'executions.sqlite'), 'no database at all');
  await expect(startPlatform({ home, port: 0, prepareAssembly, log: () => {} })).rejects.toThrow(
    `The executions in ${join(home, 'state-machines')} cannot be read`,
  );
});

test('a home folder that cannot be created ends the start with one sentence', async () => {
  writeFileSync(join(home, 'file'), '');
  const { code, output } = await run({ ASTROLABE_HOME: join(home, 'file', 'home') });
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('the lock of a killed process is released', async () => {
  const holder = `
    import { lockHome } from '${root}infra/local/home-lock.ts';
    lockHome(process.argv[1]);
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', holder, home], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(() => lockHome(home)).toThrow(`in use by another platform (process ${child.pid})`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const unlock = lockHome(home);
  expect(() => lockHome(home)).toThrow('in use');
  unlock();
  lockHome(home)();
});
