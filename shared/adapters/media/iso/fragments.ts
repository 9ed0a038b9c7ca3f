import { int32, uint8, uint32, uint64 } from '../binary.ts';
import { type BoxBudget, childrenOf, contentOf } from './boxes.ts';
import type { FragmentDefaults } from './read-index.ts';
import {
  addData,
  addEqualData,
  addTimes,
  checkSampleCount,
  hasFirstDescription,
  type Samples,
} from './samples.ts';

/** A fragment (`moof`): its content, and the offset of its first byte in the file. */
export type Fragment = { readonly view: DataView; readonly from: number };

type TrackFragment = FragmentDefaults & { readonly id: number; readonly baseOffset: number | undefined };

/** Track fragment header (ISO/IEC 14496-12, 8.8.7). Optional fields follow in the order of their flags. */
const readHeader = (
  view: DataView,
  defaults: ReadonlyMap<number, FragmentDefaults>,
  from: number,
): TrackFragment => {
  const flags = uint32(view, 0);
  const id = uint32(view, 4);
  let at = 8;
  const optional = (flag: number, bytes: number): number | undefined => {
    if ((flags & flag) === 0) return undefined;
    at += bytes;
    return at - bytes;
  };
  const base = optional(0x1, 8);
  const description = optional(0x2, 4);
  const duration = optional(0x8, 4);
  const size = optional(0x10, 4);
  const sampleFlags = optional(0x20, 4);
  const inherited = defaults.get(id) ?? { description: 1, duration: 0, size: 0, flags: 0 };
  const startOfFragment = (flags & 0x20000) === 0 ? undefined : from;
  return {
    id,
    baseOffset: base === undefined ? startOfFragment : uint64(view, base),
    description: description === undefined ? inherited.description : uint32(view, description),
    duration: duration === undefined ? inherited.duration : uint32(view, duration),
    size: size === undefined ? inherited.size : uint32(view, size),
    flags: sampleFlags === undefined ? inherited.flags : uint32(view, sampleFlags),
  };
};

type RunHeader = TrackFragment & {
  /** Its samples have the description of the film's first one. */
  readonly isFirstDescription: boolean;
};

/** A sample depends on others if this flag is set (8.8.3.1). */
const DEPENDS_FLAG = 0x1_0000;

const isKey = ({ isFirstDescription }: RunHeader, flags: number): boolean =>
  isFirstDescription && (flags & DEPENDS_FLAG) === 0;

/** Where the next run begins: on the clock of decoding, and in the file. */
type Position = { time: number; offset: number };

/** The number of a field, or that of all samples if there is no such field. */
const numberAt = (view: DataView, at: number, otherwise: number): number =>
  at < 0 ? otherwise : uint32(view, at);

/** Track run (8.8.8). Its work grows with its bytes: samples without separate fields are added as one. */
const addRun = (
  view: DataView,
  header: RunHeader,
  baseOffset: number,
  samples: Samples,
  position: Position,
): void => {
  const flags = uint32(view, 0);
  const count = uint32(view, 4);
  checkSampleCount(samples.count + count);
  let at = 8;
  if ((flags & 0x1) !== 0) {
    position.offset = baseOffset + int32(view, at);
    at += 4;
  }
  const firstFlags = (flags & 0x4) === 0 ? undefined : uint32(view, at);
  if (firstFlags !== undefined) at += 4;
  const fields = [0x100, 0x200, 0x400, 0x800].map((flag) => (flags & flag) !== 0);
  const [hasDuration, hasSize, hasFlags, hasOffset] = fields;
  const bytes = fields.filter(Boolean).length * 4;
  if (bytes === 0) {
    const isFirstKey = isKey(header, firstFlags ?? header.flags);
    if (count > 0) addEqualData(samples, position.offset, header.size, count, isFirstKey);
    addTimes(samples, position.time, count, header.duration, 0);
    samples.count += count;
    position.time += count * header.duration;
    position.offset += count * header.size;
    return;
  }
  const inside = Math.min(count, Math.floor((view.byteLength - at) / bytes));
  for (let sample = 0; sample < inside; sample += 1) {
    let field = at + sample * bytes;
    const next = (isPresent: boolean | undefined): number => {
      if (!isPresent) return -1;
      field += 4;
      return field - 4;
    };
    const durationAt = next(hasDuration);
    const sizeAt = next(hasSize);
    const flagsAt = next(hasFlags);
    const offsetAt = next(hasOffset);
    const duration = numberAt(view, durationAt, header.duration);
    const size = numberAt(view, sizeAt, header.size);
    addTimes(samples, position.time, 1, duration, offsetAt < 0 ? 0 : int32(view, offsetAt));
    const ownFlags = numberAt(view, flagsAt, header.flags);
    addData(
      samples,
      position.offset,
      size,
      isKey(header, sample === 0 ? (firstFlags ?? ownFlags) : ownFlags),
    );
    position.time += duration;
    position.offset += size;
  }
  samples.count += inside;
};

/** Adds the samples of a fragment to those of its tracks. A track without a time continues where it ended. */
export const addFragmentSamples = (
  { view, from }: Fragment,
  defaults: ReadonlyMap<number, FragmentDefaults>,
  samplesOf: ReadonlyMap<number, Samples>,
  budget: BoxBudget,
): void => {
  let nextOffset = from;
  for (const trackBox of childrenOf(view, 0, view.byteLength, budget)) {
    if (trackBox.type !== 'traf') continue;
    const boxes = childrenOf(view, trackBox.start, trackBox.end, budget);
    const headerBox = boxes.find(({ type }) => type === 'tfhd');
    if (headerBox === undefined) continue;
    const fragment = readHeader(contentOf(view, headerBox), defaults, from);
    const samples = samplesOf.get(fragment.id);
    if (samples === undefined) continue;
    const header = {
      ...fragment,
      isFirstDescription: hasFirstDescription(samples, fragment.description),
    };
    const timeBox = boxes.find(({ type }) => type === 'tfdt');
    const time = timeBox && contentOf(view, timeBox);
    const startTime = time && (uint8(time, 0) === 1 ? uint64(time, 4) : uint32(time, 4));
    // Without a base, the first track's data counts from the fragment, and the next one's follows.
    const baseOffset = header.baseOffset ?? nextOffset;
    const position: Position = { time: startTime ?? samples.decodeEnd, offset: baseOffset };
    for (const run of boxes) {
      if (run.type === 'trun') addRun(contentOf(view, run), header, baseOffset, samples, position);
    }
    nextOffset = position.offset;
  }
};
