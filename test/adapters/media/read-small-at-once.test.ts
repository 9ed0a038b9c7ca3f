import { expect, test } from 'vitest';
import type { RangeSource } from '#shared/adapters/media/range-source.ts';
import { readSmallAtOnce, SMALL_BYTES } from '#shared/adapters/media/read-small-at-once.ts';

/** A source of numbered bytes that records its reads. The first `failures` of them fail. */
const createSource = (size: number, failures = 0) => {
  const reads: (readonly [number, number])[] = [];
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
  const source: RangeSource = {
    size,
    sha256: 'a checksum',
    read: async (start, end) => {
      reads.push([start, end]);
      if (reads.length <= failures) throw new Error('the store is away');
      return bytes.subarray(start, end);
    },
  };
  return { source, bytes, reads };
};

test('a small file is read in one request, and every range is its part', async () => {
  const { source, bytes, reads } = createSource(SMALL_BYTES);
  const small = readSmallAtOnce(source);
  expect(small).toMatchObject({ size: SMALL_BYTES, sha256: 'a checksum' });
  const ranges = [[10, 20] as const, [0, SMALL_BYTES] as const, [SMALL_BYTES - 1, SMALL_BYTES] as const];
  const found = await Promise.all(ranges.map(([start, end]) => small.read(start, end)));
  expect(found).toEqual(ranges.map(([start, end]) => bytes.subarray(start, end)));
  expect(reads).toEqual([[0, SMALL_BYTES]]);
});

test('a larger file is read in the requested ranges', async () => {
  const { source, reads } = createSource(SMALL_BYTES + 1);
  const large = readSmallAtOnce(source);
  await large.read(10, 20);
  await large.read(10, 20);
  expect(reads).toEqual([
    [10, 20],
    [10, 20],
  ]);
});

test('a read that fails is not kept', async () => {
  const { source, bytes, reads } = createSource(100, 1);
  const small = readSmallAtOnce(source);
  await expect(small.read(0, 10)).rejects.toThrow('the store is away');
  expect(await small.read(0, 10)).toEqual(bytes.subarray(0, 10));
  expect(reads).toHaveLength(2);
});

test('an empty file is not read', () => {
  const { source } = createSource(0);
  expect(readSmallAtOnce(source)).toBe(source);
});
