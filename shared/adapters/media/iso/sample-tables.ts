import { int32, uint8, uint16, uint32, uint64 } from '../binary.ts';
import { unreadable } from '../unreadable-error.ts';
import type { RawTrack } from './read-index.ts';
import {
  addData,
  addEqualData,
  addTimes,
  checkSampleCount,
  hasFirstDescription,
  type Samples,
} from './samples.ts';

/** Bytes per entry, for tables with a full-box header, a count and entries. */
const entryBytes = { stts: 8, ctts: 8, stsc: 12, stco: 4, co64: 8, stss: 4 } as const;

type TableName = keyof typeof entryBytes;

/** The entries of a table, or no entries if it is missing. Throws when it counts beyond its end. */
const openTable = (track: RawTrack, name: TableName): { readonly view: DataView; readonly count: number } => {
  const view = track.tables.get(name) ?? new DataView(new ArrayBuffer(0));
  const count = uint32(view, 4);
  if (count > 0 && 8 + count * entryBytes[name] > view.byteLength) throw unreadable('broken-index');
  return { view, count };
};

/** The sizes of the samples: one for all (`constant`), or one for each. */
type Sizes = {
  readonly count: number;
  readonly constant: number;
  readonly sizeOf: (sample: number) => number;
};

const openSizes = ({ tables }: RawTrack): Sizes => {
  const sizes = tables.get('stsz');
  if (sizes !== undefined) {
    const constant = uint32(sizes, 4);
    const count = uint32(sizes, 8);
    if (constant === 0 && 12 + count * 4 > sizes.byteLength) throw unreadable('broken-index');
    return { count, constant, sizeOf: (sample) => uint32(sizes, 12 + sample * 4) };
  }
  const compact = tables.get('stz2');
  if (compact === undefined) return { count: 0, constant: 0, sizeOf: () => 0 };
  const bits = uint8(compact, 7);
  const count = uint32(compact, 8);
  if (12 + Math.ceil((count * bits) / 8) > compact.byteLength) throw unreadable('broken-index');
  const sizeOf = (sample: number): number => {
    if (bits === 16) return uint16(compact, 12 + sample * 2);
    if (bits === 8) return uint8(compact, 12 + sample);
    const pair = uint8(compact, 12 + (sample >> 1));
    return sample % 2 === 0 ? pair >> 4 : pair & 15;
  };
  return { count, constant: 0, sizeOf };
};

/** Reads the times as runs of equal frames, so the work grows with the tables and not with what they claim. */
const addIndexTimes = (track: RawTrack, samples: Samples, count: number): void => {
  const times = openTable(track, 'stts');
  const offsets = openTable(track, 'ctts');
  let time = 0;
  let left = count;
  let offsetEntry = 0;
  let offsetLeft = 0;
  for (let entry = 0; entry < times.count && left > 0; entry += 1) {
    let run = Math.min(uint32(times.view, 8 + entry * 8), left);
    const delta = uint32(times.view, 12 + entry * 8);
    left -= run;
    while (run > 0) {
      while (offsetLeft === 0 && offsetEntry < offsets.count) {
        offsetLeft = uint32(offsets.view, 8 + offsetEntry * 8);
        offsetEntry += 1;
      }
      // QuickTime writes negative offsets in version 0, too.
      const offset = offsetLeft > 0 ? int32(offsets.view, 4 + offsetEntry * 8) : 0;
      const equal = offsetLeft > 0 ? Math.min(run, offsetLeft) : run;
      addTimes(samples, time, equal, delta, offset);
      time += equal * delta;
      run -= equal;
      offsetLeft -= Math.min(equal, offsetLeft);
    }
  }
};

/** The entries of a table of runs claim this many samples together. */
const claimedSamples = (track: RawTrack, name: 'stts' | 'ctts'): number => {
  const { view, count } = openTable(track, name);
  let sum = 0;
  for (let entry = 0; entry < count; entry += 1) sum += uint32(view, 8 + entry * 8);
  return sum;
};

/** Whether a sample depends on no other. Must be called in the order of the samples. */
type IsKey = (sample: number) => boolean;

/** Without a table of key frames, every frame is one (8.6.2). */
const openKeys = (track: RawTrack): IsKey => {
  if (track.handler !== 'vide') return () => false;
  if (!track.tables.has('stss')) return () => true;
  const { view, count } = openTable(track, 'stss');
  let entry = 0;
  return (sample) => {
    while (entry < count && uint32(view, 8 + entry * 4) <= sample) entry += 1;
    return entry < count && uint32(view, 8 + entry * 4) === sample + 1;
  };
};

/** Adds `count` samples from `first` on that follow each other from `offset` on. */
const addChunk = (
  samples: Samples,
  sizes: Sizes,
  isKey: IsKey,
  offset: number,
  first: number,
  count: number,
): void => {
  if (count <= 0) return;
  if (sizes.constant > 0) {
    addEqualData(samples, offset, sizes.constant, count, isKey(first));
    return;
  }
  let at = offset;
  for (let sample = first; sample < first + count; sample += 1) {
    const size = sizes.sizeOf(sample);
    addData(samples, at, size, isKey(sample));
    at += size;
  }
};

/** Adds the place of every sample: chunk by chunk, and within a chunk only where sizes differ. */
const addIndexData = (track: RawTrack, samples: Samples, sizes: Sizes): void => {
  const isLong = track.tables.has('co64');
  const chunks = openTable(track, isLong ? 'co64' : 'stco');
  const offsetOf = (chunk: number): number =>
    isLong ? uint64(chunks.view, 8 + chunk * 8) : uint32(chunks.view, 8 + chunk * 4);
  const runs = openTable(track, 'stsc');
  const isKey = openKeys(track);
  const isOther: IsKey = () => false;
  let isFirst = true;
  let run = -1;
  let perChunk = 0;
  let placed = 0;
  for (let chunk = 0; chunk < chunks.count && placed < sizes.count; chunk += 1) {
    if (run + 1 < runs.count && uint32(runs.view, 8 + (run + 1) * 12) <= chunk + 1) {
      run += 1;
      perChunk = uint32(runs.view, 12 + run * 12);
      if (track.handler === 'vide') checkSampleCount(perChunk);
      isFirst = hasFirstDescription(samples, uint32(runs.view, 16 + run * 12));
    }
    const count = Math.min(perChunk, sizes.count - placed);
    addChunk(samples, sizes, isFirst ? isKey : isOther, offsetOf(chunk), placed, count);
    placed += count;
  }
  if (placed < sizes.count) throw unreadable('missing-part');
};

/** Adds the samples that the tables of an index list. Throws when the tables are broken or claim too much. */
export const addIndexSamples = (track: RawTrack, samples: Samples): void => {
  const sizes = openSizes(track);
  if (track.handler === 'vide') checkSampleCount(sizes.count);
  if (track.handler === 'vide') checkSampleCount(claimedSamples(track, 'stts'));
  checkSampleCount(claimedSamples(track, 'ctts'));
  if (sizes.count === 0) return;
  samples.count += sizes.count;
  addIndexTimes(track, samples, sizes.count);
  addIndexData(track, samples, sizes);
};
