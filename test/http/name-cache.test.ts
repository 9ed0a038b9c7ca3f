import { describe, expect, test } from 'vitest';
import { createNameCache } from '#shared/http/name-cache.ts';

const now = '2026-12-01T00:00:00.000Z';

/** A cache of names whose reads end when the test says so, and the ids of each read. */
const createCache = () => {
  const reads: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const readNames = createNameCache({ now: () => now }, async (ids) => {
    reads.push(ids);
    await new Promise<void>((end) => ends.push(end));
    return new Map(ids.map((id) => [id, `The name of ${id}`]));
  });
  const endReads = async (): Promise<void> => {
    while (ends.length > 0) {
      ends.shift()?.();
      await new Promise(setImmediate);
    }
  };
  return { readNames, endReads, reads };
};

const idsFrom = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

describe('names that were read', () => {
  test('are known for some seconds', async () => {
    const { readNames, endReads, reads } = createCache();
    for (let times = 0; times < 2; times += 1) {
      const names = readNames(['one', 'two']);
      await endReads();
      expect([...(await names).keys()]).toEqual(['one', 'two']);
    }
    expect(reads).toEqual([['one', 'two']]);
  });

  test('are in a response, though another response empties the cache meanwhile', async () => {
    const { readNames, endReads } = createCache();
    const known = readNames(['known']);
    await endReads();
    await known;
    const first = readNames(['known', ...idsFrom('few', 150)]);
    const second = readNames(idsFrom('many', 2_000));
    await endReads();
    expect((await first).size).toBe(151);
    expect((await second).size).toBe(2_000);
  });
});
