import type { Measurement } from '#shared/domain/screening/measurement.ts';
import {
  type BoundedSource,
  boundedSource,
  ReadLimitError,
  type ReadLimits,
  readUpTo,
} from './bounded-source.ts';
import { checkIso, checkMatroska } from './check-structure.ts';
import { DETECTION_BYTES, type DetectedType, detectFileType } from './detect-file-type.ts';
import { measureImage } from './measure-image.ts';
import { measureVideo } from './measure-video.ts';
import type { RangeSource } from './range-source.ts';
import {
  damagedError,
  tooComplexError,
  toUnreadableMeasurement,
  UnreadableError,
} from './unreadable-error.ts';

/** The limits of one measurement: enough for an hour of video, within the memory of a small function. */
export const MEASURE_LIMITS: ReadLimits = { maxBytes: 64 * 1_048_576, maxReads: 1_024 };

const familyTypes = { iso: 'video/mp4', matroska: 'video/x-matroska' } as const;

const mimeTypeOf = (sniffed: DetectedType): string => {
  if (sniffed.family === 'image') return `image/${sniffed.container}`;
  return sniffed.family === 'other' ? sniffed.mimeType : familyTypes[sniffed.family];
};

const measureSniffed = async (source: RangeSource, sniffed: DetectedType): Promise<Measurement> => {
  if (sniffed.family === 'image') return measureImage(source, sniffed.container);
  if (sniffed.family === 'other') {
    throw new UnreadableError(
      'not-media',
      `its content is ${sniffed.name}: upload an MP4 video, or a JPEG, PNG or WebP image`,
    );
  }
  await (sniffed.family === 'iso' ? checkIso(source) : checkMatroska(source));
  return measureVideo(source);
};

/** The finding of a failed measurement. Any unknown error of a demuxer means broken content. */
const toUnreadableError = (cause: unknown): UnreadableError => {
  if (cause instanceof UnreadableError) return cause;
  if (cause instanceof ReadLimitError) return tooComplexError(cause.message);
  return damagedError('its content is inconsistent');
};

const measureBounded = async (source: BoundedSource): Promise<Measurement> => {
  let mimeType = 'application/octet-stream';
  try {
    if (source.size === 0) throw new UnreadableError('empty', 'it has no bytes: upload it again');
    const sniffed = detectFileType(await readUpTo(source, 0, DETECTION_BYTES));
    mimeType = mimeTypeOf(sniffed);
    return await measureSniffed(source, sniffed);
  } catch (cause) {
    const failure = source.failure();
    if (failure !== undefined) throw failure;
    return toUnreadableMeasurement(source.size, mimeType, toUnreadableError(cause));
  }
};

/**
 * Measures a video or an image by its content, with few ranged reads. Bad bytes give the result `unreadable`.
 * It rejects only when the bytes cannot be read or the signal is aborted: that is a failure of the platform,
 * never a finding.
 */
export const measureFile = (
  source: RangeSource,
  signal?: AbortSignal,
  limits: ReadLimits = MEASURE_LIMITS,
): Promise<Measurement> => measureBounded(boundedSource(source, limits, signal));
