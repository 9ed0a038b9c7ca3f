import { expect, test } from 'vitest';
import { createThrottle } from '#infra/local/gateway/throttle.ts';
import { resourcesOf, startGateway } from './gateway-under-test.ts';

test('a stage accepts its burst at once, and then its rate in a second', () => {
  let now = 0;
  const takeToken = createThrottle({ rate: 10, burst: 3 }, () => now);
  const countAllowed = (count: number) => Array.from({ length: count }, takeToken).filter(Boolean).length;
  expect(countAllowed(5)).toBe(3);
  now = 99;
  expect(countAllowed(1)).toBe(0);
  now = 100;
  expect(countAllowed(2)).toBe(1);
  now = 60_000;
  expect(countAllowed(9)).toBe(3);
});

test('more requests are answered with 429 and the time to wait, without a call of a function', async () => {
  let calls = 0;
  const limits = { DefaultRouteSettings: { ThrottlingRateLimit: 0.001, ThrottlingBurstLimit: 2 } };
  const gateway = await startGateway(resourcesOf([['GET /health', 'open']], {}, '$default', limits), () => {
    calls += 1;
    return { payload: {} };
  });
  const call = () => fetch(`${gateway.url}/health`);
  const statuses = [(await call()).status, (await call()).status];
  const refused = await call();
  const body = await refused.json();
  const clock = await fetch(`${gateway.url}/_local/clock`);
  await gateway.stop();
  expect(statuses).toEqual([200, 200]);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(body).toMatchObject({
    type: 'https://astrolabe.dev/problems/throttled',
    status: 429,
    retryAfterSeconds: 1,
    message: 'Too Many Requests',
  });
  expect(calls).toBe(2);
  expect(clock.status).toBe(200);
});

test('a limited route leaves the others their requests', async () => {
  const limits = {
    RouteSettings: { 'GET /health': { ThrottlingRateLimit: 0.001, ThrottlingBurstLimit: 1 } },
  };
  const routes = [
    ['GET /health', 'open'],
    ['GET /tasks', 'open'],
  ] as const;
  const gateway = await startGateway(resourcesOf(routes, {}, '$default', limits), () => ({ payload: {} }));
  const statusOf = async (path: string) => (await fetch(`${gateway.url}${path}`)).status;
  const statuses = [await statusOf('/health'), await statusOf('/health'), await statusOf('/tasks')];
  await gateway.stop();
  expect(statuses).toEqual([200, 429, 200]);
});
