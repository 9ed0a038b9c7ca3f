import { ascii, box, fullBox, joined, u16, u32, u64, zeros } from './bytes.ts';
import type { FilmTrack, Sample } from './film-parts.ts';

/** How a film differs from an ordinary one. */
export type FilmOptions = {
  /** The film's ticks per second. */
  readonly scale?: number;
  /** The file type, or `null` for none. */
  readonly fileType?: Buffer | null;
  readonly before?: readonly Buffer[];
  readonly between?: readonly Buffer[];
  readonly after?: readonly Buffer[];
  readonly isIndexLast?: boolean;
  /** Boxes at the end of the index. */
  readonly inIndex?: readonly Buffer[];
  readonly isWideHeader?: boolean;
  readonly isWideOffset?: boolean;
  readonly isOpenEnd?: boolean;
  readonly matrix?: FilmTrack['matrix'];
  /** Changes the bytes of the content, and keeps their number. */
  readonly content?: (content: Buffer) => Buffer;
  /** Seconds in the index, and of each fragment behind it. */
  readonly fragments?: {
    readonly inIndex: number;
    readonly seconds: readonly number[];
    readonly from?: number | null;
  };
};

const FILE_TYPE = box('ftyp', ascii('isom'), u32(0x200), ascii('isomiso2avc1mp41'));

const matrixBytes = ([a, b, c, d]: NonNullable<FilmTrack['matrix']> = [1, 0, 0, 1]): Buffer => {
  const fixed = [a, b, 0, c, d, 0, 0, 0].map((value) => Math.round(value * 65_536));
  return joined(u32(...fixed), u32(0x4000_0000));
};

const ticksOf = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { duration }) => sum + duration, 0);

const editBox = ({ edits, scale, isWideEdit }: FilmTrack, filmScale: number): readonly Buffer[] => {
  if (edits === undefined) return [];
  const number = isWideEdit ? u64 : u32;
  const entries = edits.map(({ seconds, at, rate = 1 }) =>
    joined(
      number(Math.round(seconds * filmScale)),
      number(at === null ? -1 : Math.round(at * scale)),
      u32(rate * 65_536),
    ),
  );
  return [box('edts', fullBox('elst', isWideEdit ? 1 : 0, 0, u32(entries.length), ...entries))];
};

const SAMPLES_PER_CHUNK = 4;

/** The samples of each chunk. */
const chunksOf = (samples: readonly Sample[]): readonly (readonly Sample[])[] =>
  Array.from({ length: Math.ceil(samples.length / SAMPLES_PER_CHUNK) }, (_, chunk) =>
    samples.slice(chunk * SAMPLES_PER_CHUNK, (chunk + 1) * SAMPLES_PER_CHUNK),
  );

const sampleTable = (
  track: FilmTrack,
  samples: readonly Sample[],
  offsets: readonly number[],
  { isWideOffset }: FilmOptions,
): Buffer => {
  const runs = chunksOf(samples).map((chunk, at) => u32(at + 1, chunk.length, chunk[0]?.description ?? 1));
  const keys = samples.flatMap(({ isKey }, at) => (isKey ? [at + 1] : []));
  return box(
    'stbl',
    fullBox(
      'stsd',
      0,
      0,
      u32(1 + (track.moreEntries?.length ?? 0)),
      track.entry,
      ...(track.moreEntries ?? []),
    ),
    fullBox('stts', 0, 0, u32(samples.length), ...samples.map(({ duration }) => u32(1, duration))),
    fullBox('ctts', 1, 0, u32(samples.length), ...samples.map(({ offset }) => u32(1, offset))),
    fullBox('stss', 0, 0, u32(keys.length, ...keys)),
    fullBox('stsc', 0, 0, u32(runs.length), ...runs),
    fullBox('stsz', 0, 0, u32(0, samples.length, ...samples.map(({ data }) => data.length))),
    isWideOffset
      ? fullBox('co64', 0, 0, u32(offsets.length), u64(...offsets))
      : fullBox('stco', 0, 0, u32(offsets.length, ...offsets)),
  );
};

const trackBox = (
  track: FilmTrack,
  number: number,
  samples: readonly Sample[],
  offsets: readonly number[],
  options: FilmOptions,
): Buffer => {
  const version = options.isWideHeader ? 1 : 0;
  const long = options.isWideHeader ? u64 : u32;
  const size = u32((track.width ?? 0) * 65_536, (track.height ?? 0) * 65_536);
  const place = u16(0, 0, track.handler === 'soun' ? 0x100 : 0, 0);
  const times = joined(long(0), long(0), u32(number, 0), long(0));
  const matrix = matrixBytes(track.matrix);
  return box(
    'trak',
    fullBox('tkhd', version, track.flags ?? 3, times, zeros(8), place, matrix, size),
    ...editBox(track, options.scale ?? 1_000),
    ...(track.extra ?? []),
    box(
      'mdia',
      fullBox('mdhd', version, 0, long(0), long(0), u32(track.scale), long(ticksOf(samples)), u16(0x55c4, 0)),
      fullBox('hdlr', 0, 0, u32(0), ascii(track.handler), zeros(13)),
      box('minf', sampleTable(track, samples, offsets, options)),
    ),
  );
};

/** The samples of a track in the index, and those of each fragment. */
const splitSamples = (
  { samples, scale }: FilmTrack,
  { fragments }: FilmOptions,
): readonly (readonly Sample[])[] => {
  if (fragments === undefined) return [samples];
  const ends = [fragments.inIndex];
  for (const length of fragments.seconds) ends.push((ends.at(-1) ?? 0) + length);
  const parts: Sample[][] = ends.map(() => []);
  let time = 0;
  for (const sample of samples) {
    const part = ends.findIndex((end) => time < end * scale - 1);
    parts[part === -1 ? parts.length - 1 : part]?.push(sample);
    time += sample.duration;
  }
  return parts;
};

const RUN_FLAGS = 0xf01;

const fragmentOf = (
  tracks: readonly FilmTrack[],
  parts: readonly (readonly Sample[])[],
  starts: readonly (number | null)[],
): Buffer => {
  const build = (offsets: readonly number[]): Buffer =>
    box(
      'moof',
      fullBox('mfhd', 0, 0, u32(1)),
      ...tracks.map((_, at) => {
        const samples = parts[at] ?? [];
        const start = starts[at] ?? null;
        const rows = samples.map(({ data, duration, isKey, offset }) =>
          u32(duration, data.length, isKey ? 0x0200_0000 : 0x0101_0000, offset),
        );
        return box(
          'traf',
          fullBox('tfhd', 0, 0x20000, u32(at + 1)),
          ...(start === null ? [] : [fullBox('tfdt', 1, 0, u64(start))]),
          fullBox('trun', 1, RUN_FLAGS, u32(samples.length, offsets[at] ?? 0), ...rows),
        );
      }),
    );
  const length = build([]).length + 8;
  const sizes = parts.map((samples) => samples.reduce((sum, { data }) => sum + data.length, 0));
  const offsets = sizes.map((_, at) => length + sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  return joined(build(offsets), box('mdat', ...parts.flat().map(({ data }) => data)));
};

const fragmentsOf = (tracks: readonly FilmTrack[], options: FilmOptions): readonly Buffer[] => {
  const split = tracks.map((track) => splitSamples(track, options));
  const from = options.fragments?.from;
  return (options.fragments?.seconds ?? []).map((_, sequence) => {
    const starts = tracks.map((track, at) => {
      const earlier = (split[at] ?? []).slice(0, sequence + 1).flat();
      return from === null ? null : ticksOf(earlier) + (from ?? 0) * track.scale;
    });
    return fragmentOf(
      tracks,
      split.map((parts) => parts[sequence + 1] ?? []),
      starts,
    );
  });
};

/** Puts tracks together to a film. */
export const putTogether = (tracks: readonly FilmTrack[], options: FilmOptions = {}): Buffer => {
  const indexed = tracks.map((track) => splitSamples(track, options)[0] ?? []);
  const pieces = indexed
    .flatMap((samples) => chunksOf(samples))
    .map((chunk) => joined(...chunk.map(({ data }) => data)));
  const plain = joined(...pieces);
  const content = options.content?.(plain) ?? plain;
  const offsetsFrom = (start: number): readonly (readonly number[])[] => {
    let at = start;
    let piece = 0;
    return indexed.map((samples) =>
      chunksOf(samples).map(() => {
        const offset = at;
        at += pieces[piece]?.length ?? 0;
        piece += 1;
        return offset;
      }),
    );
  };
  const long = options.isWideHeader ? u64 : u32;
  const indexAt = (start: number): Buffer => {
    const offsets = offsetsFrom(start);
    const extends_ = tracks.map((_, at) => fullBox('trex', 0, 0, u32(at + 1, 1, 0, 0, 0)));
    const times = joined(long(0), long(0), u32(options.scale ?? 1_000), long(0));
    const rest = joined(u32(0x10000), u16(0x100), zeros(10), matrixBytes(options.matrix), zeros(24), u32(9));
    return box(
      'moov',
      fullBox('mvhd', options.isWideHeader ? 1 : 0, 0, times, rest),
      ...tracks.map((track, at) => trackBox(track, at + 1, indexed[at] ?? [], offsets[at] ?? [], options)),
      ...(options.fragments ? [box('mvex', ...extends_)] : []),
      ...(options.inIndex ?? []),
    );
  };
  const { fileType = FILE_TYPE } = options;
  const head = joined(...(options.before ?? []), ...(fileType ? [fileType] : []), ...(options.between ?? []));
  const media = options.isOpenEnd ? joined(u32(0), ascii('mdat'), content) : box('mdat', content);
  const index = indexAt(head.length + (options.isIndexLast ? 8 : indexAt(0).length + 8));
  const body = options.isIndexLast ? [media, index] : [index, media];
  return joined(head, ...body, ...fragmentsOf(tracks, options), ...(options.after ?? []));
};
