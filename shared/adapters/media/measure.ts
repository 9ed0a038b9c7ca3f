import { contentKinds } from '#shared/domain/screening/content-kinds.ts';
import type { Measurement } from '#shared/domain/screening/measurement.ts';
import { type BoundedSource, boundedSource, ReadLimitError, type ReadLimits } from './bounded-source.ts';
import { createByteWindow, readWindow } from './byte-window.ts';
import { decodeFrames, type FrameDecoder } from './decoder/decode-frames.ts';
import { DETECTION_BYTES, type DetectedType, detectFileType } from './detect-file-type.ts';
import { measureImage } from './images/measure-image.ts';
import { readIso } from './iso/read-iso.ts';
import { readMatroska } from './matroska/read-matroska.ts';
import { measureFilm } from './measure-film.ts';
import type { RangeSource } from './range-source.ts';
import { notAccepted, toUnreadableMeasurement, UnreadableError, unreadable } from './unreadable-error.ts';

/**
 * The limits of one measurement: enough for an hour of video, also in fragments of a second. Little of it is in
 * memory at a time.
 */
export const MEASURE_LIMITS: ReadLimits = { maxBytes: 256 * 1_048_576, maxReads: 4_096 };

const measureDetected = async (
  source: RangeSource,
  detected: DetectedType,
  decoder: FrameDecoder,
): Promise<Measurement> => {
  const window = createByteWindow(source);
  switch (detected.family) {
    case 'image':
      return measureImage(window, detected.container);
    case 'iso':
      return measureFilm(source, await readIso(window), decoder);
    case 'matroska':
      return measureFilm(source, await readMatroska(window), decoder);
    case 'other':
      throw notAccepted(contentKinds[detected.kind]);
  }
};

/** The finding of a failed measurement. An unknown error means broken content. */
const toUnreadableError = (cause: unknown): UnreadableError => {
  if (cause instanceof UnreadableError) return cause;
  return unreadable(cause instanceof ReadLimitError ? 'too-complex' : 'inconsistent');
};

const measureBounded = async (source: BoundedSource, decoder: FrameDecoder): Promise<Measurement> => {
  let mimeType = 'application/octet-stream';
  try {
    if (source.size === 0) throw unreadable('empty');
    const detected = detectFileType(await readWindow(createByteWindow(source), 0, DETECTION_BYTES));
    mimeType = detected.mimeType;
    return await measureDetected(source, detected, decoder);
  } catch (cause) {
    const failure = source.failure();
    if (failure !== undefined) throw failure;
    return toUnreadableMeasurement(source.size, mimeType, toUnreadableError(cause));
  }
};

export type MeasureOptions = {
  /** Ends the measurement. */
  readonly signal?: AbortSignal;
  readonly limits?: ReadLimits;
  /** Decodes a few frames of a film. Default: in a separate process. */
  readonly decoder?: FrameDecoder;
};

/**
 * Measures a video or an image by its content, with few ranged reads. Bad bytes give the result `unreadable`.
 * It rejects only when the bytes cannot be read or the signal is aborted: that is a failure of the platform,
 * never a finding.
 */
export const measureFile = (
  source: RangeSource,
  { signal, limits = MEASURE_LIMITS, decoder = decodeFrames }: MeasureOptions = {},
): Promise<Measurement> => measureBounded(boundedSource(source, limits, signal), decoder);
