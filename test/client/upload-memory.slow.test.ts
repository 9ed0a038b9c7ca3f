import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';

const maxMemoryBytes = 200 * 1024 ** 2;
const program = fileURLToPath(new URL('upload-a-large-file.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'astrolabe-large-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A store that counts the bytes that it gets, and keeps none. */
const startStore = async () => {
  let stored = 0;
  const server = createServer((request, response) => {
    request.on('data', (bytes: Buffer) => {
      stored += bytes.length;
    });
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stored: () => stored, stop: () => server.close() };
};

test('the client uploads a film of 5 GiB on Node within 200 MiB of memory, whole', {
  timeout: 300_000,
}, async () => {
  const { maxBytes } = defaultPolicy.screening;
  const { partSize } = defaultPolicy.uploads;
  const path = join(folder, 'film.mp4');
  writeFileSync(path, '');
  truncateSync(path, maxBytes);
  const store = await startStore();
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    path,
    store.url,
    String(partSize),
  ]);
  store.stop();
  expect(store.stored()).toBe(maxBytes);
  expect(Number(stdout)).toBeLessThan(maxMemoryBytes);
});
