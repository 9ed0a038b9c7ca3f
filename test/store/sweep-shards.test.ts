import { describe, expect, test } from 'vitest';
import { sweepShards } from '#shared/store/collection.ts';
import { deadlineShards } from '#shared/store/keys.ts';

const unreadable = new Error('The partition cannot be read.');

/** One item per shard; the named shards cannot be read. */
const readExcept = (failing: readonly number[]) => async (shard: number) => {
  if (failing.includes(shard)) throw unreadable;
  return [shard];
};

describe('a sweep of all partitions', () => {
  test('works on what is due in each and returns the result', async () => {
    const result = await sweepShards(readExcept([]), async (due) => due.length);
    expect(result).toBe(deadlineShards);
  });

  test('works on the others when one cannot be read, and fails after the work', async () => {
    const worked: number[] = [];
    const sweep = sweepShards(readExcept([3, 5]), async (due) => worked.push(...due));
    await expect(sweep).rejects.toBe(unreadable);
    expect(worked).toHaveLength(deadlineShards - 2);
  });

  test('does its other work even when none can be read', async () => {
    let works = 0;
    const all = Array.from({ length: deadlineShards }, (_, shard) => shard);
    const sweep = sweepShards(readExcept(all), async () => {
      works += 1;
    });
    await expect(sweep).rejects.toBe(unreadable);
    expect(works).toBe(1);
  });
});
