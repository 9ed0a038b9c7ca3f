import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launchEngine } from '#infra/local/table/engine-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that prints the beginning of a line immediately, and its rest when `release` exists. */
const writeHastyEngine = (release: string): string => {
  const binary = join(folder, 'engine.sh');
  const script = `#!/bin/sh
printf 'the engine of process %s\\nis ' $$ >&2
while ! [ -e '${release}' ]; do sleep 0.01; done
echo 'listening on 127.0.0.1' >&2
exec sleep 60
`;
  writeFileSync(binary, script, { mode: 0o700 });
  return binary;
};

test('an engine that prints before its parent runs again is ready with its own process number', async () => {
  const release = join(folder, 'release');
  const binary = writeHastyEngine(release);
  const launched = launchEngine({ binary, file: join(folder, 'table.sqlite'), port: 1 });
  setTimeout(() => writeFileSync(release, ''), 100);
  const engine = await launched;
  expect(() => process.kill(engine.processId, 0)).not.toThrow();
  await engine.stop();
  expect(await engine.whenEnded).toContain(`the engine of process ${engine.processId}`);
});
