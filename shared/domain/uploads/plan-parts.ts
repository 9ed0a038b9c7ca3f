import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** What the object store takes: no part but the last is smaller, no upload has more parts. */
const minPartBytes = 5 * 1024 ** 2;
const maxPartsOfStore = 10_000;

const mebibyte = 1024 ** 2;

/** When files go in parts, and in which. */
export type PartRules = {
  /** A file of more bytes goes in parts; any other in one request. */
  readonly multipartThresholdBytes: number;
  /** The usual size of a part: what a connection that breaks has to send again. */
  readonly partSize: number;
  /** Files that would take more of the usual ones are cut into larger parts. */
  readonly maxParts: number;
};

/** How a file is cut: every part has `partSize` bytes but the last, which has what is left. */
export const PartPlan = z.object({ partSize: z.int(), partCount: z.int() });

export type PartPlan = TypeOf<typeof PartPlan>;

/** A part that has arrived, as the object store knows it. */
export type ArrivedPart = {
  readonly partNumber: number;
  readonly size: number;
  readonly etag: string;
  /** Lower-case hex; only of uploads whose parts were declared with theirs. */
  readonly sha256?: string;
};

/** Why an upload in parts cannot be completed. */
export type PartFault = {
  readonly code: 'missing_part' | 'wrong_part_size';
  readonly partNumber: number;
  readonly message: string;
};

/** The parts of a file of this size; `undefined` for one that goes in one piece. */
export const planParts = (size: number, rules: PartRules): PartPlan | undefined => {
  if (size <= rules.multipartThresholdBytes) return undefined;
  const needed = Math.ceil(size / Math.min(rules.maxParts, maxPartsOfStore) / mebibyte) * mebibyte;
  const partSize = Math.max(rules.partSize, needed, minPartBytes);
  return { partSize, partCount: Math.ceil(size / partSize) };
};

/** How many bytes a part has; they are numbered from 1. */
export const sizeOfPart = ({ partSize, partCount }: PartPlan, size: number, partNumber: number): number =>
  partNumber < partCount ? partSize : size - partSize * (partCount - 1);

/** The numbers of the parts that have not arrived whole, from `fromPart` on. */
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

/** Everything that keeps the parts from being the declared file, in their order. */
export const faultsOfParts = (
  plan: PartPlan,
  size: number,
  arrived: readonly ArrivedPart[],
): readonly PartFault[] => {
  const sizes = new Map(arrived.map((part) => [part.partNumber, part.size]));
  return findMissingParts(plan, size, arrived).map((partNumber) => {
    const there = sizes.get(partNumber);
    const expected = sizeOfPart(plan, size, partNumber);
    return there === undefined
      ? { code: 'missing_part', partNumber, message: `Part ${partNumber} has not arrived.` }
      : {
          code: 'wrong_part_size',
          partNumber,
          message: `Part ${partNumber} has ${there} bytes, not ${expected}.`,
        };
  });
};

const numberOf = ({ partNumber }: ArrivedPart): number => partNumber;

const listPartNumbers = ({ partCount }: PartPlan): readonly number[] =>
  Array.from({ length: partCount }, (_, before) => before + 1);
