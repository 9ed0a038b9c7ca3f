import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { findMemoryFault, type Reading } from './memory.ts';
import type { ThreadMemory } from './memory-probe.ts';

const probe = new URL('./memory-probe.ts', import.meta.url).href;
const megabyte = 2 ** 20;

/** A process with two workers: one keeps what it allocates, the other frees it. */
const program = `
const { Worker } = require('node:worker_threads');
const make = "const lists = () => Array.from({ length: 40 }, () => Array.from({ length: 50_000 }, () => ({})));";
new Worker(make + "globalThis.kept = lists(); setInterval(() => {}, 1_000)", { eval: true, name: 'keeps' });
new Worker(make + "lists(); setInterval(() => {}, 1_000)", { eval: true, name: 'lets go' });
`;

test('the memory that a worker keeps is measured, and freed memory is not', async () => {
  const flags = ['--disable-warning=ExperimentalWarning', '--import', probe, '--eval', program];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const held = async (): Promise<readonly ThreadMemory[]> => {
    child.send('what is held');
    const [{ held: answer }] = await once(child, 'message');
    return answer;
  };
  const bytesOf = (all: readonly ThreadMemory[], name: string): number =>
    all.find(({ thread }) => thread.endsWith(name))?.objects ?? 0;
  await expect
    .poll(async () => bytesOf(await held(), 'keeps'), { timeout: 60_000 })
    .toBeGreaterThan(40 * megabyte);
  // It is measured while it still allocates, too: what counts is that nothing stays.
  await expect
    .poll(async () => bytesOf(await held(), 'lets go') || Number.POSITIVE_INFINITY, { timeout: 60_000 })
    .toBeLessThan(20 * megabyte);
}, 120_000);

const reading = (requests: number, objects: number, engine = 0): Reading => ({
  requests,
  objects: new Map([
    ['main', 30 * megabyte],
    ['orders', objects * megabyte],
  ]),
  code: 0,
  resident: 0,
  engine: engine * megabyte,
});

test('constant memory is flat, and a kilobyte kept by each request is not', () => {
  expect(findMemoryFault([reading(8_000, 20), reading(20_000, 22)])).toBeUndefined();
  expect(findMemoryFault([reading(8_000, 20), reading(20_000, 32)])).toContain('most in orders 12.0');
  expect(findMemoryFault([reading(8_000, 20, 10), reading(20_000, 20, 60)])).toContain('table engine');
});
