import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** Limits of the object store: the minimum size of every part but the last, and the maximum number of parts. */
const minPartBytes = 5 * 1024 ** 2;
const maxPartsOfStore = 10_000;

const mebibyte = 1024 ** 2;

/** When and how a file is uploaded in parts. */
export type PartRules = {
  /** A larger file is uploaded in parts, others in one request. */
  readonly multipartThresholdBytes: number;
  /** The usual size of a part. A broken connection sends one part again. */
  readonly partSize: number;
  /** Files that would need more parts have larger ones. */
  readonly maxParts: number;
};

/** The parts of a file: every part has `partSize` bytes, the last one the rest. */
export const PartPlan = z.object({ partSize: z.int(), partCount: z.int() });

export type PartPlan = TypeOf<typeof PartPlan>;

/** A part in the object store. */
export type ArrivedPart = {
  readonly partNumber: number;
  readonly size: number;
  readonly etag: string;
  /** Lower-case hex, if it was declared for the part. */
  readonly sha256?: string;
};

/** Why an upload in parts cannot be completed. */
export type PartFault = {
  readonly code: 'missing_part' | 'wrong_part_size';
  readonly partNumber: number;
  readonly message: string;
  readonly params: { readonly partNumber: number; readonly expected?: number; readonly actual?: number };
};

/** The parts of a file of this size; `undefined` if it is uploaded in one request. */
export const planParts = (size: number, rules: PartRules): PartPlan | undefined => {
  if (size <= rules.multipartThresholdBytes) return undefined;
  const needed = Math.ceil(size / Math.min(rules.maxParts, maxPartsOfStore) / mebibyte) * mebibyte;
  const partSize = Math.max(rules.partSize, needed, minPartBytes);
  return { partSize, partCount: Math.ceil(size / partSize) };
};

/** The bytes of a part. Parts are numbered from 1. */
export const sizeOfPart = ({ partSize, partCount }: PartPlan, size: number, partNumber: number): number =>
  partNumber < partCount ? partSize : size - partSize * (partCount - 1);

/** The numbers of missing and incomplete parts, from `fromPart` on. */
export const findMissingParts = (
  plan: PartPlan,
  size: number,
  arrived: readonly ArrivedPart[],
  fromPart = 1,
): readonly number[] => {
  const completeParts = new Set(
    arrived.filter((part) => part.size === sizeOfPart(plan, size, part.partNumber)).map(numberOf),
  );
  return listPartNumbers(plan).filter(
    (partNumber) => partNumber >= fromPart && !completeParts.has(partNumber),
  );
};

/** The faults of the parts, in their order. */
export const faultsOfParts = (
  plan: PartPlan,
  size: number,
  arrived: readonly ArrivedPart[],
): readonly PartFault[] => {
  const sizes = new Map(arrived.map((part) => [part.partNumber, part.size]));
  return findMissingParts(plan, size, arrived).map((partNumber) => {
    const found = sizes.get(partNumber);
    const expected = sizeOfPart(plan, size, partNumber);
    return found === undefined
      ? {
          code: 'missing_part',
          partNumber,
          message: `Part ${partNumber} has not arrived.`,
          params: { partNumber },
        }
      : {
          code: 'wrong_part_size',
          partNumber,
          message: `Part ${partNumber} has ${found} bytes, not ${expected}.`,
          params: { partNumber, expected, actual: found },
        };
  });
};

const numberOf = ({ partNumber }: ArrivedPart): number => partNumber;

const listPartNumbers = ({ partCount }: PartPlan): readonly number[] =>
  Array.from({ length: partCount }, (_, before) => before + 1);
