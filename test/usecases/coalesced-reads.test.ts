import { expect, test } from 'vitest';
import { createCoalescedReads } from '#shared/usecases/coalesced-reads.ts';

const setUp = () => {
  const reads: PromiseWithResolvers<string>[] = [];
  const read = createCoalescedReads(() => {
    const started = Promise.withResolvers<string>();
    reads.push(started);
    return started.promise;
  });
  return { reads, read };
};

/** Waits until all promises have settled that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('requests that come while a read runs share the next one, and never get what was read before they came', async () => {
  const { reads, read } = setUp();
  const first = read('a');
  const others = [read('a'), read('a'), read('a')];
  expect(reads).toHaveLength(1);
  reads[0]?.resolve('old');
  expect(await first).toBe('old');
  await settle();
  expect(reads).toHaveLength(2);
  const last = read('a');
  reads[1]?.resolve('new');
  expect(await Promise.all(others)).toEqual(['new', 'new', 'new']);
  await settle();
  reads[2]?.resolve('newest');
  expect(await last).toBe('newest');
  await settle();
  void read('a');
  expect(reads).toHaveLength(4);
});

test('other things are read at the same time', () => {
  const { reads, read } = setUp();
  void read('a');
  void read('b');
  expect(reads).toHaveLength(2);
});

test('a failed read fails for its own requests, and the next one runs', async () => {
  const { reads, read } = setUp();
  const first = read('a');
  const second = read('a');
  reads[0]?.reject(new Error('throttled'));
  await expect(first).rejects.toThrow('throttled');
  await settle();
  reads[1]?.resolve('read');
  expect(await second).toBe('read');
});
