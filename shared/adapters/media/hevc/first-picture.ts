import { openNalUnit } from '../bit-reader.ts';
import {
  HEADER_BYTES,
  headerOf,
  lengthBytesOf,
  type Pieces,
  readSettings,
  readUnits,
  typeOf,
  writeSettings,
  writeUnits,
} from './nal-units.ts';
import { type PictureSet, readPictureSet, readSequenceSet, type SequenceSet } from './parameter-sets.ts';
import { type ParameterSets, readSliceHeader, type SliceHeader } from './slice-header.ts';
import { withBits } from './unit-bits.ts';

/** A frame of H.265, and the settings of its decoder. */
export type HevcFrame = { readonly settings: Uint8Array; readonly data: Uint8Array };

/** Types of units (table 7-1). */
const FIRST_PICTURE = 20;
const SEQUENCE_SET = 33;
const PICTURE_SET = 34;

/** Pictures from which decoding can begin, although pictures before them exist. */
const isLaterStart = (type: number | undefined): boolean =>
  type === 21 || (type !== undefined && type >= 16 && type <= 18);

/** More than the header of a slice has up to its references. */
const MAX_HEADER_BYTES = 512;

const openUnit = (unit: Uint8Array) => openNalUnit(unit.subarray(HEADER_BYTES, MAX_HEADER_BYTES));

/** Sets of the same number replace those before them. */
const readParameterSets = (units: readonly Uint8Array[]): ParameterSets => {
  const sequences = new Map<number, SequenceSet>();
  const pictures = new Map<number, PictureSet>();
  for (const unit of units) {
    if (typeOf(unit) === SEQUENCE_SET) {
      const set = readSequenceSet(openNalUnit(unit.subarray(HEADER_BYTES)));
      sequences.set(set.setId, set);
    }
    if (typeOf(unit) === PICTURE_SET) {
      const set = readPictureSet(openUnit(unit));
      pictures.set(set.setId, set);
    }
  }
  return { sequences, pictures };
};

/** So many bits are added that the bytes behind the header stay as they are. */
const paddingOf = ({ timeStart, timeEnd }: SliceHeader): number => (timeEnd - timeStart) % 8;

const asFirstSlice = (unit: Uint8Array, header: SliceHeader): Pieces | undefined => {
  const { extraBitsAt, timeStart, timeEnd } = header;
  const shorter = withBits(unit, timeEnd, (bits) => [
    ...bits.slice(0, extraBitsAt),
    ...Array.from({ length: paddingOf(header) }, () => 0),
    ...bits.slice(extraBitsAt, timeStart),
    ...bits.slice(timeEnd),
  ]);
  return shorter && [headerOf(unit, FIRST_PICTURE), ...shorter];
};

/** The largest number of three bits. */
const MAX_EXTRA_BITS = 7;

const withExtraBits = (unit: Uint8Array, { setId }: PictureSet, padding: number): Pieces | undefined => {
  if (typeOf(unit) !== PICTURE_SET) return [unit];
  const found = readPictureSet(openUnit(unit));
  const { extraBits, extraBitsAt } = found;
  const count = extraBits + padding;
  if (found.setId !== setId || count > MAX_EXTRA_BITS) return [unit];
  const longer = withBits(unit, extraBitsAt + 3, (bits) => [
    ...bits.slice(0, extraBitsAt),
    ...[4, 2, 1].map((value) => (count & value) / value),
    ...bits.slice(extraBitsAt + 3),
  ]);
  return longer && [headerOf(unit), ...longer];
};

/** Slices by their units. */
type Slices = ReadonlyMap<Uint8Array, SliceHeader | 'dependent'>;

/** The slices of a picture; none if one of them cannot be read. */
const readSlices = (units: readonly Uint8Array[], sets: ParameterSets): Slices => {
  const slices = new Map<Uint8Array, SliceHeader | 'dependent'>();
  for (const unit of units) {
    if (!isLaterStart(typeOf(unit))) continue;
    const header = readSliceHeader(openUnit(unit), sets);
    if (header === undefined) return new Map();
    slices.set(unit, header);
  }
  return slices;
};

/** The header that all slices can be changed by; undefined if there is none. */
const commonHeader = (slices: Slices): SliceHeader | undefined => {
  const headers = [...slices.values()].filter((header) => header !== 'dependent');
  const [first] = headers;
  if (first === undefined) return undefined;
  const isPossible =
    headers.every(
      (header) => paddingOf(header) === paddingOf(first) && header.pictureSet === first.pictureSet,
    ) && first.pictureSet.extraBits + paddingOf(first) <= MAX_EXTRA_BITS;
  return isPossible ? first : undefined;
};

/** All units in their new form; undefined if one of them has none. */
const changeUnits = (
  units: readonly Uint8Array[],
  slices: Slices,
  common: SliceHeader,
): ReadonlyMap<Uint8Array, Pieces> | undefined => {
  const changed = new Map<Uint8Array, Pieces>();
  for (const unit of units) {
    const header = slices.get(unit);
    const pieces =
      header === 'dependent'
        ? [headerOf(unit, FIRST_PICTURE), unit.subarray(HEADER_BYTES)]
        : header === undefined
          ? withExtraBits(unit, common.pictureSet, paddingOf(common))
          : asFirstSlice(unit, header);
    if (pieces === undefined) return undefined;
    changed.set(unit, pieces);
  }
  return changed;
};

/**
 * The same picture as the first one of a sequence. A picture in the middle of a film names others for those that follow
 * it. FFmpeg makes an empty picture for each one that it does not have: up to 16 pictures of 4K have 400 MB. The header of
 * a first picture has no references. The frame is returned as it is if it cannot be changed. Its work is linear in the bytes.
 */
export const asFirstPicture = (frame: HevcFrame): HevcFrame => {
  const settings = readSettings(frame.settings);
  const lengthBytes = settings && lengthBytesOf(settings);
  const units = lengthBytes && readUnits(frame.data, lengthBytes);
  if (settings === undefined || !units) return frame;
  const all = [...settings.arrays.flatMap((array) => array.units), ...units];
  const slices = readSlices(units, readParameterSets(all));
  const common = commonHeader(slices);
  const changed = common && changeUnits(all, slices, common);
  if (changed === undefined) return frame;
  const change = (unit: Uint8Array): Pieces => changed.get(unit) ?? [unit];
  return { settings: writeSettings(settings, change), data: writeUnits(units.map(change), lengthBytes) };
};
