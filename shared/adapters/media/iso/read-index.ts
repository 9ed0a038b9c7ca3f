import { fourCharacters, int32, int64, uint8, uint32, uint64 } from '../binary.ts';
import { unreadable } from '../unreadable-error.ts';
import { type Box, type BoxBudget, childrenOf, contentOf } from './boxes.ts';

/** A transformation of the picture (ISO/IEC 14496-12, 8.5.2.3): x' = ax + cy, y' = bx + dy. */
export type Matrix = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

/** An edit in the ticks of the film (`duration`) and of the track (`mediaTime`, -1 for none). */
export type RawEdit = { readonly duration: number; readonly mediaTime: number; readonly rate: number };

/** A track as its index describes it. Times are in ticks. */
export type RawTrack = {
  /** Its place among all tracks, from 0. */
  readonly index: number;
  readonly id: number;
  readonly isEnabled: boolean;
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly edits: readonly RawEdit[];
  /** `vide`, `soun`, or another kind of content. */
  readonly handler: string;
  readonly ticksPerSecond: number;
  /** The tracks with its chapters: their pictures are not films. */
  readonly chapterIds: readonly number[];
  /** The first table of each type. */
  readonly tables: ReadonlyMap<string, DataView>;
};

/** What a fragment uses where it says nothing itself. */
export type FragmentDefaults = {
  readonly description: number;
  readonly duration: number;
  readonly size: number;
  readonly flags: number;
};

/** An index (`moov`). `fragmentDefaults` is absent if no fragments belong to it. */
export type RawIndex = {
  readonly ticksPerSecond: number;
  readonly durationTicks: number;
  readonly matrix: Matrix;
  readonly tracks: readonly RawTrack[];
  readonly fragmentDefaults: ReadonlyMap<number, FragmentDefaults> | undefined;
};

const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1 };

const readMatrix = (view: DataView, at: number): Matrix => {
  if (at + 20 > view.byteLength) return IDENTITY;
  const fixed = (offset: number): number => int32(view, at + offset) / 65_536;
  const matrix = { a: fixed(0), b: fixed(4), c: fixed(12), d: fixed(16) };
  // A matrix of zeros shows nothing; players ignore it.
  return matrix.a * matrix.d - matrix.b * matrix.c === 0 ? IDENTITY : matrix;
};

/** All bits set: the duration is not known. */
const isUnknown = (view: DataView, at: number, isLong: boolean): boolean =>
  uint32(view, at) === 0xffff_ffff && (!isLong || uint32(view, at + 4) === 0xffff_ffff);

const readDuration = (view: DataView, at: number, isLong: boolean): number => {
  if (isUnknown(view, at, isLong)) return 0;
  return isLong ? uint64(view, at) : uint32(view, at);
};

/** Enough for every editor. More are not presented by players either. */
const MAX_EDITS = 100_000;

/** Edit list (8.6.6), with numbers of 32 or 64 bits. */
const readEdits = (view: DataView): readonly RawEdit[] => {
  const isLong = uint8(view, 0) === 1;
  const size = isLong ? 20 : 12;
  const edits: RawEdit[] = [];
  const count = Math.min(uint32(view, 4), MAX_EDITS);
  for (let entry = 0; entry < count && 8 + (entry + 1) * size <= view.byteLength; entry += 1) {
    const at = 8 + entry * size;
    edits.push({
      duration: readDuration(view, at, isLong),
      mediaTime: isLong ? int64(view, at + 8) : int32(view, at + 4),
      rate: int32(view, at + size - 4) / 65_536,
    });
  }
  return edits;
};

const readTables = (view: DataView, boxes: readonly Box[]): ReadonlyMap<string, DataView> => {
  const tables = new Map<string, DataView>();
  for (const box of boxes) if (!tables.has(box.type)) tables.set(box.type, contentOf(view, box));
  return tables;
};

const readChapters = (view: DataView): readonly number[] =>
  Array.from({ length: Math.min(64, Math.floor(view.byteLength / 4)) }, (_, at) => uint32(view, at * 4));

/** The header of a track (8.3.2). Without one, players show the track as it is. */
const readTrackHeader = (
  header: DataView | undefined,
): Pick<RawTrack, 'id' | 'isEnabled' | 'matrix' | 'width' | 'height'> => {
  if (header === undefined) return { id: 0, isEnabled: true, matrix: IDENTITY, width: 0, height: 0 };
  const isLong = uint8(header, 0) === 1;
  return {
    id: uint32(header, isLong ? 20 : 12),
    isEnabled: (uint32(header, 0) & 1) === 1,
    matrix: readMatrix(header, isLong ? 52 : 40),
    width: uint32(header, isLong ? 88 : 76) / 65_536,
    height: uint32(header, isLong ? 92 : 80) / 65_536,
  };
};

const readTrack = (view: DataView, track: Box, index: number, budget: BoxBudget): RawTrack | undefined => {
  const inner = (boxes: readonly Box[], type: string): readonly Box[] => {
    const parent = boxes.find((box) => box.type === type);
    return parent === undefined ? [] : childrenOf(view, parent.start, parent.end, budget);
  };
  const content = (boxes: readonly Box[], type: string): DataView | undefined => {
    const box = boxes.find((candidate) => candidate.type === type);
    return box && contentOf(view, box);
  };
  const boxes = childrenOf(view, track.start, track.end, budget);
  const media = inner(boxes, 'mdia');
  const mediaHeader = content(media, 'mdhd');
  const handler = content(media, 'hdlr');
  if (mediaHeader === undefined || handler === undefined) return undefined;
  const edits = content(inner(boxes, 'edts'), 'elst');
  const chapters = content(inner(boxes, 'tref'), 'chap');
  return {
    index,
    ...readTrackHeader(content(boxes, 'tkhd')),
    edits: edits === undefined ? [] : readEdits(edits),
    handler: fourCharacters(handler, 8),
    ticksPerSecond: uint32(mediaHeader, uint8(mediaHeader, 0) === 1 ? 20 : 12),
    chapterIds: chapters === undefined ? [] : readChapters(chapters),
    tables: readTables(view, inner(inner(media, 'minf'), 'stbl')),
  };
};

const readFragmentDefaults = (
  view: DataView,
  extension: Box,
  budget: BoxBudget,
): ReadonlyMap<number, FragmentDefaults> => {
  const defaults = new Map<number, FragmentDefaults>();
  for (const box of childrenOf(view, extension.start, extension.end, budget)) {
    if (box.type !== 'trex') continue;
    const trex = contentOf(view, box);
    defaults.set(uint32(trex, 4), {
      description: uint32(trex, 8),
      duration: uint32(trex, 12),
      size: uint32(trex, 16),
      flags: uint32(trex, 20),
    });
  }
  return defaults;
};

/** Productions have tens of tracks. */
const MAX_TRACKS = 500;

/** Reads the content of a `moov` box. It needs time in proportion to the boxes, and throws when they are too many. */
export const readIndex = (view: DataView, budget: BoxBudget): RawIndex => {
  const boxes = childrenOf(view, 0, view.byteLength, budget);
  const headerBox = boxes.find(({ type }) => type === 'mvhd');
  const header = headerBox && contentOf(view, headerBox);
  const isLong = header !== undefined && uint8(header, 0) === 1;
  const extension = boxes.find(({ type }) => type === 'mvex');
  const trackBoxes = boxes.filter(({ type }) => type === 'trak');
  if (trackBoxes.length > MAX_TRACKS) throw unreadable('too-many-parts');
  return {
    ticksPerSecond: header === undefined ? 0 : uint32(header, isLong ? 20 : 12),
    durationTicks: header === undefined ? 0 : readDuration(header, isLong ? 24 : 16, isLong),
    matrix: header === undefined ? IDENTITY : readMatrix(header, isLong ? 48 : 36),
    tracks: trackBoxes.flatMap((track, at) => readTrack(view, track, at, budget) ?? []),
    fragmentDefaults: extension && readFragmentDefaults(view, extension, budget),
  };
};
