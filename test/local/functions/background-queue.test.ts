import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackgroundQueue } from '#infra/local/functions/background-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const runFor = (ms: number) => () => vi.advanceTimersByTimeAsync(ms);

/** Work that runs until it is ended, and what has begun so far. */
const createWork = (queue: ReturnType<typeof createBackgroundQueue>) => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const addWork = (name: string, signal?: AbortSignal) =>
    queue.runLater(() => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    }, signal);
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { begun, addWork, end };
};

test('work of the background begins after a quiet time', async () => {
  const { begun, addWork, end } = createWork(createBackgroundQueue(1));
  const result = addWork('film');
  await vi.advanceTimersByTimeAsync(199);
  expect(begun).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun).toEqual(['film']);
  await end('film');
  expect(await result).toBe('film');
});

test('it waits while requests run, and begins when they run for half of the time or less', async () => {
  const queue = createBackgroundQueue(1);
  const { begun, addWork } = createWork(queue);
  void addWork('film');
  for (let request = 0; request < 45; request += 1) {
    await queue.runFirst(runFor(101));
    await vi.advanceTimersByTimeAsync(99);
  }
  expect(begun).toEqual([]);
  await queue.runFirst(runFor(100));
  await vi.advanceTimersByTimeAsync(100);
  expect(begun).toEqual(['film']);
});

test('requests at the same time count once, and one that fails has ended', async () => {
  const queue = createBackgroundQueue(1);
  const { begun, addWork } = createWork(queue);
  void addWork('film');
  const request = () => queue.runFirst(() => new Promise((resolve) => setTimeout(resolve, 90)));
  const requests = Promise.all([request(), request(), request()]);
  await expect(queue.runFirst(() => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  await vi.advanceTimersByTimeAsync(200);
  await requests;
  expect(begun).toEqual(['film']);
});

test('nothing waits longer than 10 seconds: then each begins alone, in order', async () => {
  const queue = createBackgroundQueue(4);
  const { begun, addWork, end } = createWork(queue);
  void queue.runFirst(() => new Promise(() => {}));
  for (const name of ['first', 'second', 'third']) void addWork(name);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(begun).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(begun).toEqual(['first']);
  await end('first');
  expect(begun).toEqual(['first', 'second']);
});

test('in a quiet time, no more run at once than are allowed, and the next begins when one ends', async () => {
  const { begun, addWork, end } = createWork(createBackgroundQueue(2));
  for (const name of ['first', 'second', 'third']) void addWork(name);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(begun).toEqual(['first', 'second']);
  await end('second');
  expect(begun).toEqual(['first', 'second', 'third']);
});

test('a quiet time of the past is not enough', async () => {
  const queue = createBackgroundQueue(1);
  const { begun, addWork, end } = createWork(queue);
  void addWork('first');
  await vi.advanceTimersByTimeAsync(200);
  await end('first');
  void queue.runFirst(() => new Promise(() => {}));
  void addWork('second');
  await vi.advanceTimersByTimeAsync(9_000);
  expect(begun).toEqual(['first']);
});

test('work that fails makes room for the next', async () => {
  const queue = createBackgroundQueue(1);
  const { begun, addWork } = createWork(queue);
  const failing = expect(queue.runLater(() => Promise.reject(new Error('no film')))).rejects.toThrow(
    'no film',
  );
  void addWork('second');
  await vi.advanceTimersByTimeAsync(200);
  await failing;
  expect(begun).toEqual(['second']);
});

test('a signal ends the wait of its work only', async () => {
  const { begun, addWork } = createWork(createBackgroundQueue(1));
  const shutdown = new AbortController();
  const given = addWork('given up', shutdown.signal);
  void addWork('kept');
  shutdown.abort();
  expect(await given).toBeUndefined();
  expect(await addWork('too late', shutdown.signal)).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(begun).toEqual(['kept']);
});
