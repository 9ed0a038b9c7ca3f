import type { BitReader } from '../bit-reader.ts';
import { bitsFor, type PictureSet, type SequenceSet } from './parameter-sets.ts';
import { readReferenceSet } from './reference-sets.ts';

/** Places in the header of a slice, in bits. */
export type SliceHeader = {
  readonly pictureSet: PictureSet;
  /** Where bits can be added that decoders pass over. */
  readonly extraBitsAt: number;
  /** The part that a first picture of a sequence does not have: its place in time, and references. */
  readonly timeStart: number;
  readonly timeEnd: number;
};

export type ParameterSets = {
  readonly sequences: ReadonlyMap<number, SequenceSet>;
  readonly pictures: ReadonlyMap<number, PictureSet>;
};

const INTRA_SLICE = 2;

const skipLongReferences = (reader: BitReader, stored: number, timeBits: number): void => {
  const fromSequence = stored > 0 ? reader.unsigned() : 0;
  const count = Math.min(fromSequence + reader.unsigned(), 33);
  for (let reference = 0; reference < count; reference += 1) {
    reader.bits(reference < fromSequence ? bitsFor(stored) : timeBits + 1);
    if (reader.bits(1) === 1) reader.unsigned();
  }
};

/** Skips the place in time and the references of a picture. */
const skipTime = (reader: BitReader, sequence: SequenceSet): void => {
  const { timeBits, references, longReferences, hasMotionOfOthers } = sequence;
  reader.bits(timeBits);
  if (reader.bits(1) === 1) reader.bits(bitsFor(references.length));
  else readReferenceSet(reader, references, true);
  if (longReferences !== undefined) skipLongReferences(reader, longReferences, timeBits);
  if (hasMotionOfOthers) reader.bits(1);
};

/**
 * Reads the header of a slice of a picture from which decoding can begin (7.3.6.1). The result is `dependent` if the slice
 * has its header from the slice before it, and undefined if the header cannot be read.
 */
export const readSliceHeader = (
  reader: BitReader,
  { sequences, pictures }: ParameterSets,
): SliceHeader | 'dependent' | undefined => {
  const isFirst = reader.bits(1) === 1;
  reader.bits(1);
  const pictureSet = pictures.get(reader.unsigned());
  const sequence = pictureSet && sequences.get(pictureSet.sequenceId);
  if (pictureSet === undefined || sequence === undefined) return undefined;
  const isDependent = !isFirst && pictureSet.hasDependentSlices && reader.bits(1) === 1;
  if (!isFirst) reader.bits(sequence.placeBits);
  if (isDependent) return 'dependent';
  const extraBitsAt = reader.position();
  reader.bits(pictureSet.extraBits);
  if (reader.unsigned() !== INTRA_SLICE) return undefined;
  if (pictureSet.hasOutputFlag) reader.bits(1);
  if (sequence.hasSeparatePlanes) reader.bits(2);
  const timeStart = reader.position();
  skipTime(reader, sequence);
  return reader.isPastEnd() ? undefined : { pictureSet, extraBitsAt, timeStart, timeEnd: reader.position() };
};
