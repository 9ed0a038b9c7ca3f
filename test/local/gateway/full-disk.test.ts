import { expect, onTestFinished, test } from 'vitest';
import { createDiskCheck, minFreeBytes } from '#infra/local/disk-space.ts';
import { resourcesOf, startGateway } from './gateway-under-test.ts';

test('a disk is full below the limit, is asked once a second, and can be freed', () => {
  let free = minFreeBytes - 1;
  let now = 0;
  let questions = 0;
  const readFree = (): number => {
    questions += 1;
    return free;
  };
  const check = createDiskCheck('/home/astrolabe', readFree, () => now);
  expect(check()).toBe('The disk of /home/astrolabe has 63 MB left, and writes need 64 MB. Free some space.');
  free = minFreeBytes;
  now = 999;
  expect(check()).toContain('63 MB');
  now = 1_000;
  expect(check()).toBeUndefined();
  expect(questions).toBe(2);
});

test('on a full disk writes and the health are unavailable and say why, and reads work', async () => {
  const called: string[] = [];
  let problem: string | undefined = 'The disk is full.';
  const routes = [
    ['GET /health', 'open'],
    ['GET /orders', 'open'],
    ['POST /orders', 'open'],
  ] as const;
  const gateway = await startGateway(
    resourcesOf(routes),
    (event: Readonly<Record<string, unknown>>) => {
      called.push(String(event.routeKey));
      return { payload: { statusCode: 200, body: '{}' } };
    },
    () => problem,
  );
  onTestFinished(() => gateway.stop());
  const send = async (path: string, method = 'GET') => {
    const response = await fetch(gateway.url + path, { method });
    return [response.status, ((await response.json()) as { detail?: string }).detail];
  };
  expect(await send('/health')).toEqual([503, 'The disk is full.']);
  expect(await send('/orders', 'POST')).toEqual([503, 'The disk is full.']);
  expect(await send('/orders')).toEqual([200, undefined]);
  problem = undefined;
  expect(await send('/health')).toEqual([200, undefined]);
  expect(await send('/orders', 'POST')).toEqual([200, undefined]);
  expect(called).toEqual(['GET /orders', 'GET /health', 'POST /orders']);
});
