import type { BitReader } from '../bit-reader.ts';

/** The pictures that a picture and its followers refer to, by their distance in time: the nearest before it first. */
export type ReferenceSet = readonly number[];

/** More than a decoder can have. */
const MAX_REFERENCES = 16;

const inOrder = (distances: readonly number[]): ReferenceSet => [
  ...distances.filter((distance) => distance < 0).toSorted((one, other) => other - one),
  ...distances.filter((distance) => distance > 0).toSorted((one, other) => one - other),
];

/** A set by its differences from another one (7.4.8). */
const readPredicted = (
  reader: BitReader,
  sets: readonly ReferenceSet[],
  isInSlice: boolean,
): ReferenceSet => {
  const back = isInSlice ? reader.unsigned() + 1 : 1;
  const sign = reader.bits(1);
  const shift = (1 - 2 * sign) * (reader.unsigned() + 1);
  const base = sets[sets.length - back] ?? [];
  const distances: number[] = [];
  for (const distance of [...base, 0]) {
    const isKept = reader.bits(1) === 1 || reader.bits(1) === 1;
    if (isKept) distances.push(distance + shift);
  }
  return inOrder(distances);
};

const readDistances = (reader: BitReader, count: number, sign: 1 | -1): readonly number[] => {
  const distances: number[] = [];
  let distance = 0;
  for (let reference = 0; reference < count; reference += 1) {
    distance += reader.unsigned() + 1;
    reader.bits(1);
    distances.push(distance * sign);
  }
  return distances;
};

/** Reads a set (7.3.7). `sets` are those before it; `isInSlice` says that it is no set of the sequence. */
export const readReferenceSet = (
  reader: BitReader,
  sets: readonly ReferenceSet[],
  isInSlice: boolean,
): ReferenceSet => {
  if (sets.length > 0 && reader.bits(1) === 1) return readPredicted(reader, sets, isInSlice);
  const before = Math.min(reader.unsigned(), MAX_REFERENCES);
  const after = Math.min(reader.unsigned(), MAX_REFERENCES);
  return [...readDistances(reader, before, -1), ...readDistances(reader, after, 1)];
};
