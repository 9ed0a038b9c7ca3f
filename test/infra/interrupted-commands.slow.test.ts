import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';

/** The processes of a group that run. Dead ones whose new parent has not read their end do not count. */
const listRunning = (group: number): readonly string[] =>
  execFileSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith(`${group} `) && !/^\d+ +Z/.test(line));

const waitUntilGone = async (group: number): Promise<readonly string[]> => {
  for (let left = 30; left > 0 && listRunning(group).length > 0; left -= 1) await delay(100);
  return listRunning(group);
};

/** Each command, with how long it works before Ctrl-C: a moment of its start, or in the middle of its work. */
test.each([
  ['fuzz', 4_000, ['test/fuzz/main.ts', '--requests', '20000']],
  ['fuzz, later', 12_000, ['test/fuzz/main.ts', '--requests', '20000']],
  ['bench orders', 5_000, ['test/bench/main.ts', 'orders']],
  ['bench cost', 2_500, ['test/bench/main.ts', 'cost']],
  ['bench books', 4_000, ['test/bench/main.ts', 'books']],
  ['bench peers', 3_000, ['test/bench/main.ts', 'peers']],
  ['simulate', 5_000, ['test/simulation/main.ts', '--orders', '100000']],
  ['release:fixture', 8_000, ['test/releases/make.ts', '--force']],
  ['release:read', 8_000, ['test/releases/read-with.ts', '--code', '.']],
  ['mutate', 9_000, ['test/mutation/main.ts']],
  ['client', 600, ['infra/client/main.ts']],
])(
  'Ctrl-C ends %s within seconds, and nothing of it is left',
  async (_name, afterMs, args) => {
    const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
    try {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
        env: { ...process.env, TMPDIR: folder },
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const group = child.pid ?? 0;
      let errors = '';
      child.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      const ended = once(child, 'exit');
      await Promise.race([ended, delay(afterMs)]);
      expect(child.exitCode, errors).toBeNull();
      const began = performance.now();
      // A terminal sends the signal to every process of the group.
      process.kill(-group, 'SIGINT');
      const [code, signal] = await ended;
      expect(performance.now() - began).toBeLessThan(8_000);
      expect(code ?? signal).toBeOneOf([130, 'SIGINT']);
      expect(errors).not.toMatch(/^\s+at /m);
      expect(await waitUntilGone(group)).toEqual([]);
      // Node keeps compiled code for the next run of the same program.
      expect(readdirSync(folder).filter((name) => name !== 'node-compile-cache')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
