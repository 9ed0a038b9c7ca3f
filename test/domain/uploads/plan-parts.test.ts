import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxUploadBytes } from '#shared/contract/schemas/uploads.ts';
import {
  type ArrivedPart,
  faultsOfParts,
  findMissingParts,
  planParts,
  sizeOfPart,
} from '#shared/domain/uploads/plan-parts.ts';
import { defaultUploadPolicy as rules } from '#shared/domain/uploads/upload-policy.ts';

const mebibyte = 1024 ** 2;

const arrivedOf = (sizes: readonly (readonly [partNumber: number, size: number])[]): ArrivedPart[] =>
  sizes.map(([partNumber, size]) => ({ partNumber, size, etag: `"${partNumber}"` }));

describe('an upload in parts', () => {
  test('is used above the size limit of one piece, by a single byte', () => {
    expect(planParts(64 * mebibyte, rules)).toBeUndefined();
    expect(planParts(64 * mebibyte + 1, rules)).toEqual({ partSize: 8 * mebibyte, partCount: 9 });
  });

  test('has parts of the usual size, at most a thousand for the largest upload', () => {
    expect(planParts(maxUploadBytes, rules)).toEqual({ partSize: 8 * mebibyte, partCount: 640 });
    const few = planParts(maxUploadBytes, { ...rules, maxParts: 100 });
    expect(few).toEqual({ partSize: 52 * mebibyte, partCount: 99 });
  });

  test('never has smaller or more parts than the object store accepts, with any policy', () => {
    const strange = { multipartThresholdBytes: 0, partSize: 1, maxParts: 1_000_000 };
    expect(planParts(mebibyte, strange)).toEqual({ partSize: 5 * mebibyte, partCount: 1 });
    expect(planParts(5 * 1024 ** 4, strange)?.partCount).toBeLessThanOrEqual(10_000);
  });

  test('has the total size of the file, without empty parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: rules.multipartThresholdBytes + 1, max: maxUploadBytes }), (size) => {
        const plan = planParts(size, rules);
        if (!plan) throw new Error('a file of this size goes in parts');
        const sizes = Array.from({ length: plan.partCount }, (_, before) =>
          sizeOfPart(plan, size, before + 1),
        );
        expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(size);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(plan.partCount).toBeLessThanOrEqual(rules.maxParts);
      }),
    );
  });
});

describe('an upload of three parts, the last of seven bytes', () => {
  const plan = { partSize: 10, partCount: 3 };
  const whole = arrivedOf([
    [1, 10],
    [2, 10],
    [3, 7],
  ]);

  test('has no missing part when all have arrived whole', () => {
    expect(findMissingParts(plan, 27, whole)).toEqual([]);
    expect(faultsOfParts(plan, 27, whole)).toEqual([]);
  });

  test('reports each part that has not arrived or has another size', () => {
    const some = arrivedOf([[2, 9]]);
    expect(findMissingParts(plan, 27, some)).toEqual([1, 2, 3]);
    expect(findMissingParts(plan, 27, some, 2)).toEqual([2, 3]);
    expect(faultsOfParts(plan, 27, some)).toEqual([
      {
        ...{ code: 'missing_part', partNumber: 1, message: 'Part 1 has not arrived.' },
        params: { partNumber: 1 },
      },
      {
        ...{ code: 'wrong_part_size', partNumber: 2, message: 'Part 2 has 9 bytes, not 10.' },
        params: { partNumber: 2, expected: 10, actual: 9 },
      },
      {
        ...{ code: 'missing_part', partNumber: 3, message: 'Part 3 has not arrived.' },
        params: { partNumber: 3 },
      },
    ]);
  });
});
