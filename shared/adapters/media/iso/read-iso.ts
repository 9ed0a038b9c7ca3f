import { toDataView } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import type { MediaFile, MediaTrack } from '../media-track.ts';
import { type Edit, presentEdits, presentMedia, type Timeline } from '../timeline.ts';
import { unreadable } from '../unreadable-error.ts';
import { type Box, type BoxBudget, createBoxBudget } from './boxes.ts';
import { addFragmentSamples } from './fragments.ts';
import { type IsoLayout, readIsoLayout } from './iso-layout.ts';
import { type RawIndex, type RawTrack, readIndex } from './read-index.ts';
import { readSampleEntry, type SampleEntry } from './sample-entry.ts';
import { addIndexSamples } from './sample-tables.ts';
import { createSamples, type Samples } from './samples.ts';
import { shownSizeOf } from './shown-size.ts';

/** The index of an hour of video is about 4 MiB. */
const MAX_INDEX_BYTES = 16 * 1_048_576;

/** Some writers close a file with the same index again. More are not read. */
const MAX_INDEXES = 4;

const readBox = async (window: ByteWindow, { start, end }: Box): Promise<DataView> => {
  if (end - start > MAX_INDEX_BYTES) throw unreadable('index-too-large');
  return toDataView(await readWindow(window, start, end - start));
};

/** A track with its samples. `indexEnd` is the end of those in the index, in ticks. */
type SampledTrack = { readonly raw: RawTrack; readonly samples: Samples; readonly indexEnd: number };

const sampleTracks = async (
  window: ByteWindow,
  index: RawIndex,
  { fragments }: IsoLayout,
  budget: BoxBudget,
): Promise<readonly SampledTrack[]> => {
  const tracks = index.tracks
    .filter(({ handler, ticksPerSecond }) => (handler === 'vide' || handler === 'soun') && ticksPerSecond > 0)
    .map((raw): SampledTrack => {
      const samples = createSamples();
      addIndexSamples(raw, samples);
      return { raw, samples, indexEnd: samples.end };
    });
  if (index.fragmentDefaults === undefined || tracks.length === 0) return tracks;
  const samplesOf = new Map(tracks.map(({ raw, samples }) => [raw.id, samples]));
  for (const fragment of fragments) {
    const view = fragment.content ? toDataView(fragment.content) : await readBox(window, fragment);
    addFragmentSamples({ view, from: fragment.from }, index.fragmentDefaults, samplesOf, budget);
  }
  return tracks;
};

/** Encoders write whole frames, so an edit may end a little beside the last one. */
const CLOSE_SECONDS = 0.1;

/**
 * Edits in seconds. The last one is open if it has no length, or if it was written before the fragments and covers
 * just the samples of the index.
 */
const editsOf = ({ raw, samples, indexEnd }: SampledTrack, filmTicks: number): readonly Edit[] => {
  const hasFragments = samples.end > indexEnd;
  const lastMedia = raw.edits.findLastIndex(({ mediaTime }) => mediaTime >= 0);
  return raw.edits.map(({ duration, mediaTime, rate }, at): Edit => {
    const from = mediaTime < 0 ? undefined : mediaTime / raw.ticksPerSecond;
    const seconds = duration / filmTicks;
    const isIndexOnly =
      hasFragments && Math.abs((from ?? 0) + seconds - indexEnd / raw.ticksPerSecond) < CLOSE_SECONDS;
    const isOpen = at === lastMedia && (duration === 0 || isIndexOnly);
    return { seconds: isOpen ? undefined : seconds, mediaTime: from, isStill: rate === 0 };
  });
};

const timelineOf = (track: SampledTrack, { ticksPerSecond }: RawIndex): Timeline => {
  const { raw, samples } = track;
  const media = { start: samples.start / raw.ticksPerSecond, end: samples.end / raw.ticksPerSecond };
  // A list of nothing but pauses is no presentation; players show the frames.
  const hasMedia = raw.edits.some(({ mediaTime }) => mediaTime >= 0);
  return hasMedia && ticksPerSecond > 0
    ? presentEdits(editsOf(track, ticksPerSecond), media)
    : presentMedia(media);
};

/** A photograph in a separate track: a cover, a thumbnail or a picture of a chapter. */
const isAttachedPicture = (
  { raw, samples }: SampledTrack,
  codec: string,
  chapters: ReadonlySet<number>,
): boolean => chapters.has(raw.id) || ((codec === 'mjpeg' || codec === 'png') && samples.count === 1);

const toMediaTrack = (
  track: SampledTrack,
  entry: SampleEntry,
  index: RawIndex,
  chapters: ReadonlySet<number>,
): MediaTrack => {
  const { raw, samples } = track;
  const { frames, ticks } = samples.rate;
  const rate = frames > 1 && ticks > 0 ? (frames * raw.ticksPerSecond) / ticks : undefined;
  return {
    kind: raw.handler === 'vide' ? 'video' : 'audio',
    index: raw.index,
    codec: entry.codec,
    codecTag: entry.codecTag,
    isEnabled: raw.isEnabled,
    isDefault: true,
    isAttachedPicture: isAttachedPicture(track, entry.codec, chapters),
    timeline: timelineOf(track, index),
    frameCount: samples.count,
    ...(rate !== undefined && { frameRate: rate }),
    ...(raw.handler === 'vide' && { shown: shownSizeOf(entry, raw, index.matrix) }),
    ...(entry.encryption !== undefined && { encryption: entry.encryption }),
    ...(entry.lacksSettings && { lacksSettings: true }),
    ...(entry.nalLengthBytes !== undefined && { nalLengthBytes: entry.nalLengthBytes }),
    sampledFrames: samples.sampler.frames(),
    keyFrames: samples.keySampler.frames(),
    ...(entry.settings && { settings: entry.settings }),
    dataEnd: samples.dataEnd,
  };
};

const readTracks = async (
  window: ByteWindow,
  index: RawIndex,
  layout: IsoLayout,
  budget: BoxBudget,
): Promise<readonly MediaTrack[]> => {
  const chapters = new Set(index.tracks.flatMap(({ chapterIds }) => chapterIds));
  return (await sampleTracks(window, index, layout, budget)).flatMap((track) => {
    const entry =
      track.samples.count > 0
        ? readSampleEntry(track.raw, track.samples.description ?? 1, budget)
        : undefined;
    return entry === undefined ? [] : [toMediaTrack(track, entry, index, chapters)];
  });
};

/** Why a file without an index cannot be played. */
const withoutIndex = ({ fragments }: IsoLayout): Error =>
  // Exports and recorders write the index last: without one, the file is incomplete.
  unreadable(fragments.length > 0 ? 'fragment-only' : 'truncated');

/**
 * Reads an MP4 or QuickTime file: its index, and the fragments that belong to it. The first index with a picture
 * counts. The work grows with the bytes of indexes and fragments. Throws `UnreadableError`.
 */
export const readIso = async (window: ByteWindow): Promise<MediaFile> => {
  const layout = await readIsoLayout(window);
  if (layout.indexes.length === 0) throw withoutIndex(layout);
  const budget = createBoxBudget();
  let found: { readonly index: RawIndex; readonly tracks: readonly MediaTrack[] } | undefined;
  for (const box of layout.indexes.slice(0, MAX_INDEXES)) {
    const index = readIndex(await readBox(window, box), budget);
    const tracks = await readTracks(window, index, layout, budget);
    const isBetter = found === undefined || tracks.some(({ kind }) => kind === 'video');
    if (isBetter) found = { index, tracks };
    if (found?.tracks.some(({ kind }) => kind === 'video')) break;
  }
  const isQuickTime = layout.brand === undefined || layout.brand === 'qt  ';
  return {
    container: isQuickTime ? 'mov' : 'mp4',
    mimeType: isQuickTime ? 'video/quicktime' : 'video/mp4',
    tracks: found?.tracks ?? [],
    isCut: layout.isCut,
  };
};
