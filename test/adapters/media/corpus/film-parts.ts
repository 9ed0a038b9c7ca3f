import { readFile } from 'node:fs/promises';
import { fixture } from '../sources.ts';
import { box, boxesIn, contentAt, joined } from './bytes.ts';

/** A sample with its times in ticks of its track. */
export type Sample = {
  readonly data: Buffer;
  readonly duration: number;
  /** From decoding to presentation. */
  readonly offset: number;
  readonly isKey: boolean;
  /** The number of its description, if it is not the first one. */
  readonly description?: number;
};

export type Edit = { readonly seconds: number; readonly at: number | null; readonly rate?: number };

/** A track to put together, and how it differs from an ordinary one. */
export type FilmTrack = {
  readonly handler: string;
  readonly scale: number;
  /** The sample description. */
  readonly entry: Buffer;
  /** Further descriptions. */
  readonly moreEntries?: readonly Buffer[];
  readonly samples: readonly Sample[];
  readonly width?: number;
  readonly height?: number;
  readonly edits?: readonly Edit[];
  readonly flags?: number;
  /** The numbers a, b, c and d of the matrix. */
  readonly matrix?: readonly [number, number, number, number];
  readonly isWideEdit?: boolean;
  /** Boxes between the header and the media. */
  readonly extra?: readonly Buffer[];
};

type Table = { readonly count: number; readonly at: (entry: number, field: number) => number };

const openTable = (content: Buffer, fields: number): Table => ({
  count: content.readUInt32BE(4),
  at: (entry, field) => content.readInt32BE(8 + (entry * fields + field) * 4),
});

const expand = (table: Table): readonly number[] =>
  Array.from({ length: table.count }, (_, entry) =>
    Array.from({ length: table.at(entry, 0) }, () => table.at(entry, 1)),
  ).flat();

const hasBox = (content: Buffer, type: string): boolean =>
  boxesIn(content).some((each) => each.type === type);

const readTrack = (film: Buffer, track: Buffer): FilmTrack => {
  const stbl = contentAt(track, 'mdia', 'minf', 'stbl');
  const sizes = contentAt(stbl, 'stsz');
  const durations = expand(openTable(contentAt(stbl, 'stts'), 2));
  const offsets = hasBox(stbl, 'ctts') ? expand(openTable(contentAt(stbl, 'ctts'), 2)) : [];
  const keyTable = hasBox(stbl, 'stss') ? openTable(contentAt(stbl, 'stss'), 1) : undefined;
  const keys = keyTable && new Set(Array.from({ length: keyTable.count }, (_, at) => keyTable.at(at, 0)));
  const runs = openTable(contentAt(stbl, 'stsc'), 3);
  const chunks = openTable(contentAt(stbl, 'stco'), 1);
  const samples: Sample[] = [];
  for (let chunk = 0; chunk < chunks.count; chunk += 1) {
    let run = 0;
    while (run + 1 < runs.count && runs.at(run + 1, 0) <= chunk + 1) run += 1;
    let start = chunks.at(chunk, 0);
    for (let inChunk = 0; inChunk < runs.at(run, 1); inChunk += 1) {
      const number = samples.length;
      const size = sizes.readUInt32BE(12 + number * 4);
      samples.push({
        data: film.subarray(start, start + size),
        duration: durations[number] ?? 0,
        offset: offsets[number] ?? 0,
        isKey: keys?.has(number + 1) ?? true,
      });
      start += size;
    }
  }
  const handler = contentAt(track, 'mdia', 'hdlr').toString('latin1', 8, 12);
  const entry = boxesIn(contentAt(stbl, 'stsd').subarray(8))[0]?.whole ?? Buffer.alloc(0);
  return {
    handler,
    scale: contentAt(track, 'mdia', 'mdhd').readUInt32BE(12),
    entry,
    samples,
    ...(handler === 'vide' && { width: entry.readUInt16BE(32), height: entry.readUInt16BE(34) }),
  };
};

/** Takes a fixture without fragments apart. */
const takeApart = async (name: string): Promise<readonly FilmTrack[]> => {
  const film = await readFile(fixture(name));
  return boxesIn(contentAt(film, 'moov'))
    .filter(({ type }) => type === 'trak')
    .map(({ content }) => readTrack(film, content));
};

const trackOf = (tracks: readonly FilmTrack[], handler: string): FilmTrack => {
  const track = tracks.find((candidate) => candidate.handler === handler);
  if (track === undefined) throw new Error(`The fixture has no track of ${handler}.`);
  return track;
};

const seconds = ({ samples, scale }: FilmTrack): number =>
  samples.reduce((sum, { duration }) => sum + duration, 0) / scale;

/** Samples up to this second, presented from zero on: the fixtures delay their frames. */
const firstSeconds = (track: FilmTrack, length: number): FilmTrack => {
  const delay = track.samples[0]?.offset ?? 0;
  let time = 0;
  const samples = track.samples
    .filter(({ duration }) => {
      const isInside = time < length * track.scale - 1;
      time += duration;
      return isInside;
    })
    .map((sample) => ({ ...sample, offset: sample.offset - delay }));
  return { ...track, samples };
};

const portrait = await takeApart('portrait.mp4');
const hevcFilm = await takeApart('hevc.mp4');
const landscape = await takeApart('landscape.mp4');
const largeFilm = await takeApart('first-cut.mp4');

/** H.264, 360×640, 8 frames in 4 seconds. */
export const video = firstSeconds(trackOf(portrait, 'vide'), 4);
/** H.264, 720×1280, 10 frames. The last ones are shown after 1.2 seconds, because of their order. */
export const largeVideo = firstSeconds(trackOf(largeFilm, 'vide'), 1);
/** AAC, 4 seconds to a packet. */
export const sound = firstSeconds(trackOf(portrait, 'soun'), 4);
/** H.265, 360×640, 4 seconds. */
export const hevc = firstSeconds(trackOf(hevcFilm, 'vide'), 4);
/** H.264, 640×360, 2 seconds. */
export const otherVideo = firstSeconds(trackOf(landscape, 'vide'), 2);

/** Samples with other lengths; those that are left over fall away. */
export const withTimes = (track: FilmTrack, ...lengths: readonly number[]): FilmTrack => ({
  ...track,
  samples: lengths.flatMap((length, at) => {
    const sample = track.samples[at];
    return sample ? [{ ...sample, offset: 0, duration: Math.round(length * track.scale) }] : [];
  }),
});

const PICTURE_HEAD_BYTES = 86;

/** A sample description of a picture with other boxes inside, and perhaps of another type. */
export const changeEntry = (
  entry: Buffer,
  change: (inner: readonly Buffer[]) => readonly Buffer[],
  type = entry.toString('latin1', 4, 8),
): Buffer => {
  const inner = boxesIn(entry.subarray(PICTURE_HEAD_BYTES)).map(({ whole }) => whole);
  return box(type, entry.subarray(8, PICTURE_HEAD_BYTES), joined(...change(inner)));
};

/** Without the boxes of a type, and with others. */
export const replaceBoxes = (
  track: FilmTrack,
  types: readonly string[],
  ...added: readonly Buffer[]
): FilmTrack => ({
  ...track,
  entry: changeEntry(track.entry, (inner) => [
    ...inner.filter((each) => !types.includes(each.toString('latin1', 4, 8))),
    ...added,
  ]),
});

export const lengthOf = seconds;
