import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const program = new URL('./main.ts', import.meta.url).pathname;

test('Ctrl-C ends a simulation with the options that repeat it', async () => {
  const args = ['--disable-warning=ExperimentalWarning', program, '--orders', '100000', '--seed', '11'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  await once(child.stderr, 'data');
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  expect(output).toContain('To run the same orders again: --orders 100000 --seed 11');
});
