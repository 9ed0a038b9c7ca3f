import type { BitReader } from '../bit-reader.ts';
import { readHevcSize } from './picture-size.ts';
import { type ReferenceSet, readReferenceSet } from './reference-sets.ts';

/** What the headers of slices depend on, of a sequence. */
export type SequenceSet = {
  readonly setId: number;
  readonly hasSeparatePlanes: boolean;
  /** The bits of a picture's place in time, and of a place in the picture. */
  readonly timeBits: number;
  readonly placeBits: number;
  readonly references: readonly ReferenceSet[];
  /** Absent: no picture refers to others for long. */
  readonly longReferences?: number;
  readonly hasMotionOfOthers: boolean;
};

/** What the headers of slices depend on, of pictures. */
export type PictureSet = {
  readonly setId: number;
  readonly sequenceId: number;
  readonly hasDependentSlices: boolean;
  readonly hasOutputFlag: boolean;
  /** Bits of slices that decoders pass over. Their number has three bits, from `extraBitsAt` on. */
  readonly extraBits: number;
  readonly extraBitsAt: number;
};

/** The most that a sequence can have. Broken settings claim more. */
const MAX_TIME_BITS = 16;
const MAX_REFERENCE_SETS = 64;
const MAX_LONG_REFERENCES = 32;

/** How many bits a number below `count` has. */
export const bitsFor = (count: number): number => (count <= 1 ? 0 : Math.ceil(Math.log2(count)));

const skipScaling = (reader: BitReader): void => {
  for (let size = 0; size < 4; size += 1) {
    for (let list = 0; list < 6; list += size === 3 ? 3 : 1) {
      if (reader.bits(1) === 0) {
        reader.unsigned();
        continue;
      }
      const coefficients = Math.min(64, 16 << (size * 2)) + (size > 1 ? 1 : 0);
      for (let coefficient = 0; coefficient < coefficients; coefficient += 1) reader.signed();
    }
  }
};

/** Skips the sizes of blocks, and returns how many bits of a length in lumas are within the largest block. */
const readBlockBits = (reader: BitReader): number => {
  const smallest = reader.unsigned() + 3;
  const largest = smallest + reader.unsigned();
  for (let value = 0; value < 4; value += 1) reader.unsigned();
  return largest;
};

const skipTools = (reader: BitReader): void => {
  if (reader.bits(1) === 1 && reader.bits(1) === 1) skipScaling(reader);
  reader.bits(2);
  if (reader.bits(1) === 0) return;
  reader.bits(8);
  reader.unsigned();
  reader.unsigned();
  reader.bits(1);
};

const readReferences = (reader: BitReader): readonly ReferenceSet[] => {
  const count = Math.min(reader.unsigned(), MAX_REFERENCE_SETS);
  const sets: ReferenceSet[] = [];
  for (let set = 0; set < count; set += 1) sets.push(readReferenceSet(reader, sets, false));
  return sets;
};

/** Reads a sequence parameter set (7.3.2.2), behind its header. */
export const readSequenceSet = (reader: BitReader): SequenceSet => {
  const { setId, hasSeparatePlanes, layers, width, height } = readHevcSize(reader);
  reader.unsigned();
  reader.unsigned();
  const timeBits = Math.min(reader.unsigned() + 4, MAX_TIME_BITS);
  const described = reader.bits(1) === 1 ? layers + 1 : 1;
  for (let value = 0; value < described * 3; value += 1) reader.unsigned();
  const block = 2 ** readBlockBits(reader);
  skipTools(reader);
  const references = readReferences(reader);
  const longReferences = reader.bits(1) === 1 ? Math.min(reader.unsigned(), MAX_LONG_REFERENCES) : undefined;
  for (let reference = 0; reference < (longReferences ?? 0); reference += 1) reader.bits(timeBits + 1);
  return {
    setId,
    hasSeparatePlanes,
    timeBits,
    placeBits: bitsFor(Math.ceil(width / block) * Math.ceil(height / block)),
    references,
    ...(longReferences !== undefined && { longReferences }),
    hasMotionOfOthers: reader.bits(1) === 1,
  };
};

/** Reads the beginning of a picture parameter set (7.3.2.3), behind its header. */
export const readPictureSet = (reader: BitReader): PictureSet => {
  const setId = reader.unsigned();
  const sequenceId = reader.unsigned();
  const hasDependentSlices = reader.bits(1) === 1;
  const hasOutputFlag = reader.bits(1) === 1;
  const extraBitsAt = reader.position();
  return { setId, sequenceId, hasDependentSlices, hasOutputFlag, extraBits: reader.bits(3), extraBitsAt };
};
