import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import {
  createFunctionRuntime,
  type FunctionRuntime,
  type InvocationResult,
} from '#infra/local/functions/function-runtime.ts';

const logs = mkdtempSync(join(tmpdir(), 'functions-'));
const clock = createWallClock();
const arnOf = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`;
const names = [
  ...['echo', 'environment', 'counter', 'nothing', 'refuse', 'hang', 'block', 'exit', 'lateThrow'],
  ...[
    'clock',
    'dates',
    'log',
    'large',
    'respond',
    'respondLarge',
    'circle',
    'callback',
    'text',
    'absent',
    'warmed',
    'crowd',
  ],
];

const createRuntime = (
  functionNames: readonly string[],
  { memoryMb = 128, maxSharedHosts = 1, requestFunctions = [] as readonly string[] } = {},
): FunctionRuntime =>
  createFunctionRuntime({
    requestFunctions,
    clock,
    logs,
    region: 'us-east-1',
    environment: { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' },
    maxSharedHosts,
    functions: functionNames.map((name) => ({
      arn: arnOf(name),
      name,
      codeFolder: import.meta.dirname,
      handler: `handlers.${name}`,
      timeoutMs: ['hang', 'block'].includes(name) ? 150 : 5000,
      memoryMb,
      environment: name === 'environment' ? { TABLE_NAME: 'orders' } : {},
    })),
  });

const runtime = createRuntime(names);
afterAll(async () => {
  await runtime.stop();
  rmSync(logs, { recursive: true });
});

const invoke = (name: string, payload: unknown = null): Promise<InvocationResult> =>
  runtime.invoke(arnOf(name), payload);

const errorOf = (result: InvocationResult): { error: string; message: string } => {
  if (!('error' in result)) throw new Error(`Expected an error, got ${JSON.stringify(result)}.`);
  return { error: result.error, message: JSON.parse(result.cause).errorMessage };
};

test('a handler gets the event and a context with the name of its function', async () => {
  const result = await invoke('echo', { a: ['ü', 1] });
  expect(result).toMatchObject({
    payload: {
      event: { a: ['ü', 1] },
      context: { functionName: 'echo', invokedFunctionArn: arnOf('echo'), memoryLimitInMB: '128' },
    },
  });
  const { remaining, context } = (
    result as { payload: { remaining: number; context: { awsRequestId: string } } }
  ).payload;
  expect(remaining).toBeGreaterThan(0);
  expect(remaining).toBeLessThanOrEqual(5000);
  expect(context.awsRequestId).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  arnOf('nothing'),
  `${arnOf('nothing')}:live`,
  'nothing',
  'nothing:live',
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arnOf('nothing')}/invocations`,
])('%s names the function', async (reference) => {
  expect(await runtime.invoke(reference, {})).toEqual({ payload: null });
});

test('an unknown function is an error that names it', async () => {
  expect(errorOf(await invoke('stranger')).message).toContain('function:stranger');
});

test('a function sees its own variables and the standard ones, and none of the host', async () => {
  const { payload } = (await invoke('environment')) as { payload: Record<string, string> };
  expect(payload).toMatchObject({
    TABLE_NAME: 'orders',
    AWS_REGION: 'us-east-1',
    AWS_LAMBDA_FUNCTION_NAME: 'environment',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1',
  });
  expect(payload).not.toHaveProperty('PATH');
  expect(payload).not.toHaveProperty('HOME');
});

test('functions are loaded ahead of their first invocation, and one that cannot load blocks none', async () => {
  await runtime.prewarm(['callback', 'absent', 'unknown', 'warmed'].map(arnOf));
  const before = Date.now();
  const loadedAt = await invoke('warmed');
  expect('payload' in loadedAt && Number(loadedAt.payload)).toBeLessThanOrEqual(before);
});

test('a worker stays warm between invocations', async () => {
  expect([await invoke('counter'), await invoke('counter')]).toEqual([{ payload: 1 }, { payload: 2 }]);
});

test('of many invocations 16 run at once in a thread, and all are answered in turn', async () => {
  const results = await Promise.all(Array.from({ length: 200 }, () => invoke('crowd')));
  const together = results.map((result) => ('payload' in result ? Number(result.payload) : Infinity));
  expect(Math.max(...together)).toBe(16);
});

test('under load another thread loads the functions, and then takes its share', async () => {
  const two = createRuntime(['thread', 'absent'], { maxSharedHosts: 2 });
  onTestFinished(() => two.stop());
  const threads = new Set<unknown>();
  while (threads.size < 2) {
    const results = await Promise.all(Array.from({ length: 40 }, () => two.invoke('thread', null)));
    for (const result of results) threads.add('payload' in result && result.payload);
  }
  expect([...threads]).toEqual([expect.any(Number), expect.any(Number)]);
});

test('with two threads, requests run in one and other work in the other, unless one has much more to do', async () => {
  const requestFunctions = [arnOf('thread')];
  const two = createRuntime(['thread', 'otherThread'], { maxSharedHosts: 2, requestFunctions });
  onTestFinished(() => two.stop());
  const threadsOf = async (name: string, count: number): Promise<ReadonlySet<unknown>> => {
    const results = await Promise.all(Array.from({ length: count }, () => two.invoke(name, null)));
    return new Set(results.map((result) => 'payload' in result && result.payload));
  };
  while ((await threadsOf('thread', 40)).size < 2);
  const [requests, others] = await Promise.all([threadsOf('thread', 3), threadsOf('otherThread', 3)]);
  expect([requests.size, others.size]).toEqual([1, 1]);
  expect(requests).not.toEqual(others);
  expect(await threadsOf('otherThread', 3)).toEqual(others);
});

test('a thrown error is reported as Lambda does: its type, message and trace', async () => {
  const result = await invoke('refuse');
  expect(errorOf(result)).toEqual({ error: 'RangeError', message: 'too far' });
  expect(JSON.parse((result as { cause: string }).cause).trace[0]).toBe('RangeError: too far');
});

test('a promise that never settles ends with the timeout, and its worker continues', async () => {
  await invoke('hang', 'count');
  expect(errorOf(await invoke('hang', 'hang'))).toMatchObject({
    error: 'Sandbox.Timedout',
    message: expect.stringContaining('Task timed out after 0.15 seconds'),
  });
  expect(await invoke('hang', 'count')).toEqual({ payload: 2 });
});

test('a handler that blocks its thread ends with the timeout, and a new worker replaces it', async () => {
  await invoke('block', 'count');
  expect(errorOf(await invoke('block', 'block')).error).toBe('Sandbox.Timedout');
  // An invocation behind the blocked thread waits and times out; the next worker counts from one again.
  let answer = await invoke('block', 'count');
  while ('error' in answer) answer = await invoke('block', 'count');
  expect(answer).toEqual({ payload: 1 });
});

test('a process that exits fails only what runs in it, and a new worker replaces it', async () => {
  await invoke('exit', 'count');
  expect(errorOf(await invoke('exit', 'exit'))).toMatchObject({
    error: 'Runtime.ExitError',
    message: expect.stringContaining('exit status 3'),
  });
  expect(await invoke('exit', 'count')).toEqual({ payload: 1 });
});

test('an error thrown outside of the handler fails its invocation', async () => {
  expect(errorOf(await invoke('lateThrow')).message).toContain('thrown after the answer was awaited');
});

test('a function above its memory limit is ended, and a new worker replaces it', async () => {
  const small = createRuntime(['hoard'], { memoryMb: 16 });
  onTestFinished(() => small.stop());
  expect(errorOf(await small.invoke('hoard', 'hoard')).error).toBe('Runtime.OutOfMemory');
  expect(await small.invoke('hoard', 'nothing')).toEqual({ payload: 0 });
});

test('a function that ends its thread ends what runs beside it once, and then only itself', async () => {
  const both = createRuntime(['exit', 'counter', 'crowd']);
  onTestFinished(() => both.stop());
  expect(await both.invoke('counter', null)).toEqual({ payload: 1 });
  expect(errorOf(await both.invoke('exit', 'exit')).error).toBe('Runtime.ExitError');
  expect(await both.invoke('counter', null)).toEqual({ payload: 1 });
  const beside = Array.from({ length: 50 }, () => both.invoke('crowd', null));
  expect(errorOf(await both.invoke('exit', 'exit')).error).toBe('Runtime.ExitError');
  for (const result of await Promise.all(beside)) expect(result).toHaveProperty('payload');
  expect(await both.invoke('counter', null)).toEqual({ payload: 2 });
});

test('deployed code uses the platform clock with every way to read the time', async () => {
  const day = 86_400_000;
  await invoke('clock');
  clock.advance(3 * day);
  const { payload } = (await invoke('clock')) as { payload: number[] };
  for (const moment of payload.slice(0, 3)) expect(Math.abs(moment - clock.now())).toBeLessThan(day);
  expect(payload[3]).toBe(5);
  expect(await invoke('dates')).toEqual({ payload: [true, true, day, 7] });
});

test('the output of a function is in its log with the id of its request', async () => {
  await Promise.all([invoke('log', { ms: 20, order: 'first' }), invoke('log', { ms: 1, order: 'second' })]);
  await expect.poll(() => readFileSync(join(logs, 'log.log'), 'utf8').match(/raw/g)?.length).toBe(2);
  const lines = readFileSync(join(logs, 'log.log'), 'utf8').split('\n');
  const ids = lines.filter((line) => line.includes('heard')).map((line) => line.split('\t')[1]);
  expect(new Set(ids).size).toBe(2);
  expect(lines[0]).toMatch(/^\d{4}-.*Z\t[0-9a-f-]{36}\tINFO\theard \{ ms: 1, order: 'second' \}$/);
});

test('payloads over 6 MB are refused in requests and responses, and one of 6 MB passes', async () => {
  const mebibytes = 6 * 1024 * 1024;
  expect(errorOf(await invoke('nothing', 'x'.repeat(mebibytes))).error).toBe('RequestTooLargeException');
  expect(errorOf(await invoke('large', mebibytes)).error).toBe('Function.ResponseSizeTooLarge');
  // The two quotation marks belong to the JSON text.
  expect('payload' in (await invoke('large', mebibytes - 2))).toBe(true);
});

test.each([
  ['text with quotation marks', '{"name":"x\\n"}'],
  ['no text', ''],
  ['text outside of ASCII', '任务 🌟'],
  ['half of a character', '\ud800'],
  ['a long text', 'x'.repeat(1_000_000)],
])('a response with %s as its body arrives as it is', async (_content, body) => {
  const response = { statusCode: 201, headers: { etag: '"a"' }, body };
  expect(await invoke('respond', response)).toEqual({ payload: response });
});

test.each([
  ['nothing', undefined],
  ['an object', { text: 'x' }],
  ['a number', 1],
])('a result with %s as its body arrives as it is', async (_content, body) => {
  const result = { statusCode: 200, ...(body !== undefined && { body }) };
  expect(await invoke('respond', result)).toEqual({ payload: result });
});

test('the size of a response is that of its JSON text', async () => {
  // Each character takes six in JSON.
  expect(errorOf(await invoke('respondLarge', 1_100_000)).error).toBe('Function.ResponseSizeTooLarge');
  expect('payload' in (await invoke('respondLarge', 1_000_000))).toBe(true);
});

test.each([
  ['circle', 'Runtime.MarshalError'],
  ['callback', 'Runtime.CallbackHandlerDeprecated'],
  ['text', 'Runtime.HandlerNotFound'],
  ['absent', 'Runtime.HandlerNotFound'],
])('the faulty handler %s answers %s repeatedly', async (name, error) => {
  expect(errorOf(await invoke(name)).error).toBe(error);
  expect(errorOf(await invoke(name)).error).toBe(error);
});

test('a function with a whole processor runs in a separate thread, on Linux behind everything else', async () => {
  const placeOf = async (memoryMb: number) => {
    const runtime = createRuntime(['echo', 'place'], { memoryMb });
    onTestFinished(() => runtime.stop());
    await runtime.prewarm(['echo', 'place'].map(arnOf));
    const results = [await runtime.invoke(arnOf('place'), null), await runtime.invoke(arnOf('place'), null)];
    return results.map((result) => ('payload' in result ? result.payload : result));
  };
  const [shared] = await placeOf(1_768);
  const [low, again] = await placeOf(1_769);
  expect(again).toEqual(low);
  const own = getPriority();
  expect(shared).toMatchObject({ priority: own });
  expect(low).toMatchObject({ priority: process.platform === 'linux' ? 19 : own });
});
