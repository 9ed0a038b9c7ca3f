import {
  CustomSource,
  EncodedPacketSink,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  Logging,
  LogLevel,
  MATROSKA,
  MP4,
  QTFF,
  WEBM,
} from 'mediabunny';
import {
  orientationOf,
  type Track,
  type VideoCodec,
  type VideoContainer,
  type VideoMeasurement,
} from '#shared/domain/screening/measurement.ts';
import { ReadLimitError } from './bounded-source.ts';
import type { RangeSource } from './range-source.ts';
import { damagedError, UnreadableError } from './unreadable-error.ts';

/** Formats by name: minification renames classes, but not these singletons. */
const containers = new Map<unknown, VideoContainer>([
  [MP4, 'mp4'],
  [QTFF, 'mov'],
  [WEBM, 'webm'],
  [MATROSKA, 'mkv'],
]);

/** Enough to tell 24 from 60 frames per second, usually in blocks that are read in any case. */
const FRAMES_FOR_RATE = 60;

const videoCodecOf = async (track: InputVideoTrack): Promise<VideoCodec> => {
  const codec = await track.getCodec();
  return codec === 'avc' ? 'h264' : (codec ?? 'unknown');
};

type AnyTrack = InputVideoTrack | InputAudioTrack;

/** A track with at least one frame, and its start and end in seconds. */
type Span<T> = { readonly track: T; readonly from: number; readonly to: number };

/**
 * The end of a track's last frame. It reads the frames, because a header may be wrong, and uses the header
 * only where that reads too much (a long recording without an index).
 */
const findEnd = async (track: AnyTrack): Promise<number> => {
  const promised = await track.getDurationFromMetadata();
  try {
    return await track.computeDuration();
  } catch (cause) {
    if (cause instanceof ReadLimitError && promised !== null) return promised;
    throw cause;
  }
};

/** Throws when the index points at missing frames. */
const checkFrames = async (track: AnyTrack): Promise<void> => {
  const frames = new EncodedPacketSink(track);
  if ((await frames.getFirstPacket()) === null) throw damagedError('its first frame is missing');
  if ((await frames.getPacket(Number.POSITIVE_INFINITY)) === null)
    throw damagedError('its last frame is missing');
};

const spansOf = async <T extends AnyTrack>(tracks: readonly T[]): Promise<readonly Span<T>[]> => {
  const spans: Span<T>[] = [];
  for (const track of tracks) {
    const to = await findEnd(track);
    // Frames before zero only prepare the decoder; some files start later.
    const from = Math.max(0, await track.getFirstTimestamp());
    if (to > from) spans.push({ track, from, to });
  }
  return spans;
};

const roundToMilliseconds = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;

const frameRateOf = async (track: InputVideoTrack): Promise<number | undefined> => {
  try {
    const { averagePacketRate } = await track.computePacketStats(FRAMES_FOR_RATE);
    return averagePacketRate > 0 && Number.isFinite(averagePacketRate)
      ? Math.round(averagePacketRate * 1_000) / 1_000
      : undefined;
  } catch (cause) {
    // The rate is optional: a file with distant frames is measured without it.
    if (cause instanceof ReadLimitError) return undefined;
    throw cause;
  }
};

const tracksOf = async (
  videos: readonly Span<InputVideoTrack>[],
  audios: readonly Span<InputAudioTrack>[],
): Promise<readonly Track[]> => {
  const tracks: Track[] = [];
  for (const { track, from, to } of videos) {
    tracks.push({
      kind: 'video',
      codec: await videoCodecOf(track),
      durationSeconds: roundToMilliseconds(to - from),
    });
  }
  for (const { track, from, to } of audios) {
    const codec = (await track.getCodec()) ?? 'unknown';
    tracks.push({ kind: 'audio', codec, durationSeconds: roundToMilliseconds(to - from) });
  }
  return tracks;
};

const sizeOf = async (
  track: InputVideoTrack,
): Promise<{ readonly width: number; readonly height: number }> => {
  const width = Math.round(await track.getDisplayWidth());
  const height = Math.round(await track.getDisplayHeight());
  if (!(width > 0 && height > 0)) throw damagedError('its picture has no size');
  return { width, height };
};

const measureInput = async (input: Input, bytes: number): Promise<VideoMeasurement> => {
  const format = await input.getFormat();
  const videos = await spansOf(await input.getVideoTracks());
  const audios = await spansOf(await input.getAudioTracks());
  const [shown] = videos;
  if (shown === undefined) {
    throw audios.length > 0
      ? new UnreadableError('not-media', 'it holds sound but no picture: export it with its picture')
      : damagedError('it holds no picture and no sound');
  }
  const spans = [...videos, ...audios];
  for (const { track } of spans) await checkFrames(track);
  const size = await sizeOf(shown.track);
  const tracks = await tracksOf(videos, audios);
  const sound = tracks.find((track) => track.kind === 'audio');
  const frameRate = await frameRateOf(shown.track);
  return {
    kind: 'video',
    container: containers.get(format) ?? 'mp4',
    bytes,
    mimeType: format.mimeType,
    ...size,
    orientation: orientationOf(size.width, size.height),
    rotation: await shown.track.getRotation(),
    durationSeconds: roundToMilliseconds(
      Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from)),
    ),
    videoCodec: await videoCodecOf(shown.track),
    ...(sound === undefined ? {} : { audioCodec: sound.codec }),
    ...(frameRate === undefined ? {} : { frameRate }),
    tracks,
  };
};

/** Measures a video whose structure was checked. Rethrows errors of the source and the demuxer. */
export const measureVideo = async (source: RangeSource): Promise<VideoMeasurement> => {
  // The measurement contains what it would print.
  Logging.level = LogLevel.Silent;
  const input = new Input({
    formats: [MP4, QTFF, WEBM, MATROSKA],
    source: new CustomSource({
      getSize: () => source.size,
      read: (start, end) => source.read(start, end),
      // The source has a cache.
      maxCacheSize: 0,
      // A failed read that nobody awaits fails again for the next reader.
      handleUnhandledError: () => undefined,
    }),
  });
  try {
    return await measureInput(input, source.size);
  } finally {
    input.dispose();
  }
};
