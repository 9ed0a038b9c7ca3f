import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeNumbers } from '#shared/domain/audits/judge-numbers.ts';
import { addNumbers } from '#shared/domain/audits/numbers.ts';

const changes = fc.array(
  fc.integer({ min: -1_000, max: 1_000 }).map((available) => ({ available, entries: 1 })),
  { maxLength: 20 },
);

describe('numbers that changed while they were read', () => {
  const settled = { available: 5_000_000, entries: 7 };

  test('are those of the first entries, as many as their count says', () => {
    fc.assert(
      fc.property(changes, fc.nat({ max: 20 }), (newer, read) => {
        const found = newer.slice(0, read).reduce(addNumbers, settled);
        expect(judgeNumbers(settled, found, newer)).toBeUndefined();
      }),
    );
  });

  test('differ by a single unit, although any number of entries moved', () => {
    fc.assert(
      fc.property(changes, fc.nat({ max: 20 }), (newer, read) => {
        const expected = newer.slice(0, read).reduce(addNumbers, settled);
        const found = { ...expected, available: (expected.available ?? 0) - 1 };
        expect(judgeNumbers(settled, found, newer)).toEqual(expected);
      }),
    );
  });

  test('differ although a sum of some entries is equal by chance', () => {
    const newer = Array.from({ length: 13 }, (_, at) => ({ available: 10_000 + 2 ** at, entries: 1 }));
    const all = newer.reduce(addNumbers, settled);
    expect(judgeNumbers(settled, { ...all, available: (all.available ?? 0) - 10_001 }, newer)).toEqual(all);
  });

  test('without a count are those after any of the entries', () => {
    const newer = [{ '02 in available': 5 }, { '02 in available': 7 }];
    expect(judgeNumbers({}, { '02 in available': 5 }, newer)).toBeUndefined();
    expect(judgeNumbers({}, { '02 in available': 7 }, newer)).toEqual({
      '02 in available': 12,
    });
  });
});
