import type { VideoCodec } from './codecs.ts';
import type { Container, Orientation } from './measurement.ts';

/** The requirements of a brief and of the platform that a machine can check. */
export type ScreeningRules = {
  readonly minSeconds: number;
  readonly maxSeconds: number;
  /** Absent or `any`: every orientation passes. */
  readonly orientation?: Orientation | 'any';
  /** The minimum length of the shorter side: 720 for 720×1280. */
  readonly minShortEdgePixels: number;
  readonly isAudioRequired: boolean;
  /** Containers by content. Image sets are accepted if an image container is in the list. */
  readonly allowedContainers: readonly Container[];
  readonly allowedVideoCodecs: readonly VideoCodec[];
  /** Terms that the title, the description or the hashtags must contain. */
  readonly mustInclude: readonly string[];
  /** Required hashtags, with or without `#`. */
  readonly hashtags: readonly string[];
  readonly forbiddenWords: readonly string[];
  /** Per file. */
  readonly maxBytes: number;
};

/** A file as the creator declared it before the upload. `sha256` is lower-case hex, and empty if none was declared. */
export type DeclaredFile = {
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
};

export type Submission = {
  readonly title: string;
  readonly description: string;
  readonly hashtags: readonly string[];
  readonly files: readonly DeclaredFile[];
};

/** Encoders end on whole frames and audio packets, so a video cut to 30 s may last 30.06 s. */
export const DURATION_TOLERANCE_SECONDS = 0.1;

/** Maximum images in one image set. */
export const MAX_IMAGES = 9;
