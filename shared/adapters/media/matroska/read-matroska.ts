import { toDataView, toLatin1 } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import type { MediaFile, MediaTrack } from '../media-track.ts';
import type { Timeline } from '../timeline.ts';
import { unreadable } from '../unreadable-error.ts';
import { addBlock, averageGap, createTrackBlocks, type TrackBlocks } from './blocks.ts';
import {
  contentOf,
  createDescriptionBudget,
  createWalkBudget,
  type Element,
  type ElementBudget,
  elementsIn,
  readElementHeader,
} from './elements.ts';
import { type RawTrack, readInformation, readTracks, type SegmentInformation } from './read-tracks.ts';
import { type BlockReader, createBlockReader, ids, walkElements } from './walk.ts';

/** Descriptions of tracks have a few hundred bytes, and settings of decoders a few thousand. */
const MAX_DESCRIPTION_BYTES = 16 * 1_048_576;

/** All blocks of a smaller file are read. */
const MAX_BYTES_READ_WHOLE = 48 * 1_048_576;

/** Clusters of a larger file whose blocks are read: at its beginning and at its end, and in its middle. */
const CLUSTERS_AT_EACH_END = 16;
const CLUSTERS_IN_MIDDLE = 4;

/** Players skip a damaged part. More than this part of the bytes is a hole. */
const MAX_BROKEN_SHARE = 1 / 12;

type Range = { readonly start: number; readonly end: number };

/** A segment by its parts. Clusters of unknown size are read at once, because only their blocks show their end. */
type Segment = {
  readonly information: Range | undefined;
  readonly tracks: Range | undefined;
  readonly clusters: readonly Range[];
  readonly bytes: number;
  /** Those at its end that are no elements. */
  readonly brokenBytes: number;
};

const readDescription = async (window: ByteWindow, { start, end }: Range): Promise<DataView> => {
  if (end - start > MAX_DESCRIPTION_BYTES) throw unreadable('index-too-large');
  return toDataView(await readWindow(window, start, end - start));
};

/** The type of a document (`webm` or `matroska`), and its segment. */
const openDocument = async (
  window: ByteWindow,
  budget: ElementBudget,
): Promise<{ readonly docType: string; readonly segment: Element }> => {
  const head = toDataView(await readWindow(window, 0, 4_096));
  const header = readElementHeader(head, 0, 0);
  if (header?.end === undefined || header.end > head.byteLength) throw unreadable('truncated');
  const headerContent = contentOf(head, header);
  const docType = elementsIn(headerContent, createDescriptionBudget()).find(({ id }) => id === 0x4282);
  let segment: Element | undefined;
  await walkElements(window, { start: header.end, end: window.size }, budget, (element) => {
    if (element.id === ids.segment) segment = element;
    return segment === undefined ? 'skip' : 'stop';
  });
  if (segment === undefined) throw unreadable(header.end + 12 > window.size ? 'truncated' : 'broken');
  if ((segment.end ?? 0) > window.size) throw unreadable('truncated');
  const type = docType && contentOf(headerContent, docType);
  return {
    docType: type ? toLatin1(new Uint8Array(type.buffer, type.byteOffset, type.byteLength)) : 'matroska',
    segment,
  };
};

type Summary = {
  readonly blocksOf: Map<number, TrackBlocks>;
  readonly reader: BlockReader;
};

const createSummary = (size: number): Summary => {
  const blocksOf = new Map<number, TrackBlocks>();
  const reader = createBlockReader((block) => {
    // A recording may have no size anywhere: then only a block behind the end shows that it was cut.
    if (block.offset + block.size > size) throw unreadable('truncated');
    const blocks = blocksOf.get(block.track) ?? createTrackBlocks();
    // Only headers name tracks, so this bounds what blocks can claim.
    if (blocksOf.size < 256) blocksOf.set(block.track, blocks);
    addBlock(blocks, block);
  });
  return { blocksOf, reader };
};

const readSegment = async (
  window: ByteWindow,
  segment: Element,
  summary: Summary,
  budget: ElementBudget,
): Promise<Segment> => {
  const clusters: Range[] = [];
  let information: Range | undefined;
  let tracks: Range | undefined;
  const range = { start: segment.start, end: segment.end ?? window.size };
  const brokenBytes = await walkElements(window, range, budget, (element, view, at) => {
    const { id, start, end } = element;
    if (end === undefined || id < 0x100) {
      // Inside of a cluster of unknown size, blocks are among the parts of the segment.
      summary.reader.read(element, view, at);
      return id === ids.blockGroup ? 'enter' : 'skip';
    }
    const part = { start, end: Math.min(end, window.size) };
    if (id === ids.information) information ??= part;
    if (id === ids.tracks) tracks ??= part;
    if (id === ids.cluster) clusters.push(part);
    return 'skip';
  });
  summary.reader.finish();
  return { information, tracks, clusters, bytes: range.end - range.start, brokenBytes };
};

type PlacedCluster = readonly [place: number, cluster: Range];

/** All clusters with their places, or some of a large file: the end tells the length. */
const clustersToRead = (segment: Segment, size: number): readonly PlacedCluster[] => {
  const clusters = [...segment.clusters.entries()];
  const middle = Math.floor((clusters.length - CLUSTERS_IN_MIDDLE) / 2);
  return size <= MAX_BYTES_READ_WHOLE || clusters.length <= 2 * CLUSTERS_AT_EACH_END + CLUSTERS_IN_MIDDLE
    ? clusters
    : [
        ...clusters.slice(0, CLUSTERS_AT_EACH_END),
        ...clusters.slice(middle, middle + CLUSTERS_IN_MIDDLE),
        ...clusters.slice(-CLUSTERS_AT_EACH_END),
      ];
};

const bytesOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** Throws when a large part of what is read is no elements, as after an upload with a hole. */
const readClusters = async (
  window: ByteWindow,
  segment: Segment,
  { blocksOf, reader }: Summary,
  budget: ElementBudget,
): Promise<void> => {
  const clusters = clustersToRead(segment, window.size);
  let { brokenBytes } = segment;
  let nextPlace = 0;
  for (const [place, cluster] of clusters) {
    // The clusters between are not read.
    if (place !== nextPlace) for (const { keySampler } of blocksOf.values()) keySampler.interrupt();
    brokenBytes += await walkElements(window, cluster, budget, (element, view, at) => {
      reader.read(element, view, at);
      return element.id === ids.blockGroup ? 'enter' : 'skip';
    });
    reader.finish();
    nextPlace = place + 1;
  }
  const readBytes =
    segment.bytes - bytesOf(segment.clusters) + bytesOf(clusters.map(([, cluster]) => cluster));
  if (brokenBytes > readBytes * MAX_BROKEN_SHARE) throw unreadable('broken');
};

/**
 * When a track is presented. Its last frame lasts as long as its block or its track says. A last picture without a
 * length stands until the end that the header names, as in recordings of a screen.
 */
const timelineOf = (
  { kind, frameSeconds }: RawTrack,
  blocks: TrackBlocks,
  { secondsPerTick, seconds }: SegmentInformation,
): Timeline => {
  const startSeconds = blocks.start * secondsPerTick;
  const gap = Number.isFinite(blocks.minGap) ? blocks.minGap * secondsPerTick : 0;
  const lastSeconds = (frameSeconds ?? gap) * (frameSeconds === undefined ? 1 : blocks.lastFrames);
  const lastStart = blocks.last * secondsPerTick;
  // A length that no block states is rounded, so the header limits it.
  const limit = seconds !== undefined && seconds > lastStart ? seconds : Number.POSITIVE_INFINITY;
  const untimedEnd = blocks.isLastTimed ? lastStart : Math.min(lastStart + lastSeconds, limit);
  const end = Math.max(untimedEnd, blocks.timedEnd * secondsPerTick);
  const stands = kind === 'video' && !blocks.isLastTimed && frameSeconds === undefined;
  const still = stands ? Math.max(0, (seconds ?? 0) - Math.max(end, startSeconds)) : 0;
  return {
    startSeconds,
    segments: [
      { kind: 'media', seconds: Math.max(0, end - startSeconds) },
      ...(still > 0 ? [{ kind: 'still' as const, seconds: still }] : []),
    ],
  };
};

const toMediaTrack = (raw: RawTrack, blocks: TrackBlocks, information: SegmentInformation): MediaTrack => {
  const gap = averageGap(blocks);
  const isVideo = raw.kind === 'video';
  return {
    kind: raw.kind,
    index: raw.index,
    codec: raw.codec,
    codecTag: raw.codecTag,
    isEnabled: raw.isEnabled,
    isDefault: raw.isDefault,
    isAttachedPicture: isVideo && (raw.codec === 'mjpeg' || raw.codec === 'png') && blocks.frames === 1,
    timeline: timelineOf(raw, blocks, information),
    frameCount: blocks.frames,
    ...(gap !== undefined && { frameRate: 1 / (gap * information.secondsPerTick) }),
    ...(raw.shown !== undefined && { shown: raw.shown }),
    ...(raw.isEncrypted && { encryption: 'Matroska' }),
    ...(raw.nalLengthBytes !== undefined && { nalLengthBytes: raw.nalLengthBytes }),
    sampledFrames: raw.isPlain ? blocks.sampler.frames() : [],
    keyFrames: raw.isPlain && raw.isNative && isVideo ? blocks.keySampler.frames() : [],
    ...(raw.settings !== undefined && { settings: raw.settings }),
    dataEnd: blocks.dataEnd,
  };
};

/**
 * Reads a WebM or Matroska file: its tracks, and its blocks without their content. The work grows with the blocks.
 * Throws `UnreadableError`.
 */
export const readMatroska = async (window: ByteWindow): Promise<MediaFile> => {
  const budget = createWalkBudget();
  const descriptions = createDescriptionBudget();
  const { docType, segment } = await openDocument(window, budget);
  const summary = createSummary(window.size);
  const parts = await readSegment(window, segment, summary, budget);
  if (parts.tracks === undefined) throw unreadable('broken');
  const tracks = readTracks(await readDescription(window, parts.tracks), descriptions);
  const information: SegmentInformation =
    parts.information === undefined
      ? { secondsPerTick: 0.001 }
      : readInformation(await readDescription(window, parts.information), descriptions);
  await readClusters(window, parts, summary, budget);
  const isWebm = docType.startsWith('webm');
  return {
    container: isWebm ? 'webm' : 'mkv',
    mimeType: isWebm ? 'video/webm' : 'video/x-matroska',
    tracks: tracks.flatMap((raw) => {
      const blocks = summary.blocksOf.get(raw.number);
      return blocks === undefined ? [] : [toMediaTrack(raw, blocks, information)];
    }),
    isCut: segment.end === undefined,
  };
};
