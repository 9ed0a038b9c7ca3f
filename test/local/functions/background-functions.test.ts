import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import { createFunctionRuntime } from '#infra/local/functions/function-runtime.ts';

const backgroundFunctions = ['echo', 'counter'];

const createRuntime = () => {
  const logs = mkdtempSync(join(tmpdir(), 'functions-'));
  const runtime = createFunctionRuntime({
    clock: createWallClock(),
    logs,
    region: 'us-east-1',
    environment: {},
    maxSharedHosts: 1,
    functions: ['hang', ...backgroundFunctions].map((name) => ({
      arn: name,
      name,
      codeFolder: import.meta.dirname,
      handler: `handlers.${name}`,
      timeoutMs: name === 'hang' ? 150 : 5_000,
      memoryMb: backgroundFunctions.includes(name) ? 1_769 : 128,
      environment: {},
    })),
  });
  onTestFinished(async () => {
    await runtime.stop();
    rmSync(logs, { recursive: true });
  });
  return runtime;
};

const stopping = { error: 'ServiceException', cause: expect.stringContaining('The platform is stopping.') };

test('a function of the background waits for requests, and its wait ends with its signal or the runtime', async () => {
  const runtime = createRuntime();
  await runtime.prewarm(['hang']);
  const shutdown = new AbortController();
  const film = runtime.invoke('echo', 'film', shutdown.signal);
  const other = runtime.invoke('echo', 'other');
  // Each ends with its timeout, so that one of them runs at any time.
  for (let request = 0; request < 4; request += 1) await runtime.invoke('hang', 'hang');
  shutdown.abort();
  expect(await film).toEqual(stopping);
  expect(await other).toMatchObject({ payload: { event: 'other' } });
  const last = runtime.invoke('counter', null);
  await runtime.stop();
  expect(await last).toEqual(stopping);
});
