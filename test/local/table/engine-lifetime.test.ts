import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createTemporaryFolder, waitUntil } from '../events/event-store.ts';

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
};

test('the engine ends when the platform is killed with -9', async () => {
  const folder = createTemporaryFolder('orphan');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = `
    const { startTableEngine } = await import('#infra/local/table/engine.ts');
    const engine = await startTableEngine({ folder: ${JSON.stringify(folder)}, port: 0, log() {}, elsewhere: '' });
    process.stdout.write(String(engine.processId()));
    setInterval(() => undefined, 1_000);`;
  const platform = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(platform.stdout, 'data');
  const engine = Number(String(said));
  expect(isAlive(engine)).toBe(true);
  platform.kill('SIGKILL');
  await waitUntil(() => expect(isAlive(engine)).toBe(false));
});
