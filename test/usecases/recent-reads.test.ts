import { describe, expect, test } from 'vitest';
import { createRecentReads } from '#shared/usecases/recent-reads.ts';
import { createTestClock, startTime } from '#test/support/deps.ts';

const setUp = (change: { readonly maxEntries?: number; readonly maxBytes?: number } = {}) => {
  const clock = createTestClock();
  const limits = { maxAgeMs: 1_000, maxEntries: 10, maxBytes: 1_000, ...change };
  const readRecent = createRecentReads<string>(clock, limits, (value) => value.length);
  const begun: string[] = [];
  const read = (key: string, value = key) =>
    readRecent(key, async () => {
      begun.push(key);
      return value;
    });
  const waitUntil = (ms: number): void => clock.set(Date.parse(startTime) + ms);
  return { clock, waitUntil, readRecent, read, begun };
};

describe('a recent read', () => {
  test('is shared by requests of less than a second, also while it runs', async () => {
    const { waitUntil, read, begun } = setUp();
    expect(await Promise.all([read('a', 'one'), read('a', 'two')])).toEqual(['one', 'one']);
    waitUntil(999);
    expect(await read('a', 'two')).toBe('one');
    waitUntil(1_000);
    expect(await read('a', 'two')).toBe('two');
    expect(begun).toEqual(['a', 'a']);
  });

  test('is as old as the moment when it began', async () => {
    const { waitUntil, readRecent } = setUp();
    const { promise, resolve } = Promise.withResolvers<string>();
    const first = readRecent('a', () => promise);
    waitUntil(900);
    resolve('old');
    expect(await first).toBe('old');
    waitUntil(1_000);
    expect(await readRecent('a', async () => 'new')).toBe('new');
  });

  test('is not kept when it fails', async () => {
    const { readRecent } = setUp();
    await expect(readRecent('a', async () => Promise.reject(new Error('throttled')))).rejects.toThrow();
    expect(await readRecent('a', async () => 'read')).toBe('read');
  });

  test('is not kept when the clock goes back by more than its age', async () => {
    let epochMs = 5_000;
    const now = () => new Date(epochMs).toISOString();
    const readRecent = createRecentReads<string>({ now }, { maxAgeMs: 1_000, maxEntries: 9, maxBytes: 9 });
    await readRecent('a', async () => 'old');
    epochMs = 3_000;
    expect(await readRecent('a', async () => 'new')).toBe('new');
  });
});

describe('recent reads', () => {
  test('keep the newest ones up to a number', async () => {
    const { read, begun } = setUp({ maxEntries: 2 });
    for (const key of ['a', 'b', 'c']) await read(key);
    await read('c');
    await read('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await read('a');
    expect(begun).toEqual(['a', 'b', 'c', 'a']);
  });

  test('keep the newest ones up to a size, and none that is larger', async () => {
    const { read, begun } = setUp({ maxBytes: 10 });
    await read('a', '12345');
    await read('b', '12345');
    await read('a');
    await read('c', '1');
    await read('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await read('a', '12345678901');
    await read('a', '12345678901');
    expect(begun).toEqual(['a', 'b', 'c', 'a', 'a']);
  });

  test('free the size of what they drop', async () => {
    const { clock, read, begun } = setUp({ maxBytes: 10 });
    for (let round = 0; round < 5; round += 1) {
      await read('a', '1234567890');
      await read('a', '1234567890');
      clock.advance('PT1S');
    }
    expect(begun).toHaveLength(5);
  });
});
