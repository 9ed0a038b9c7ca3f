import type { Container, Orientation, VideoCodec } from './measurement.ts';

/** What a brief and the platform ask of a deliverable, as far as a machine can judge it. */
export type ScreeningRules = {
  readonly minSeconds: number;
  readonly maxSeconds: number;
  /** Absent or `any`: every orientation passes. */
  readonly orientation?: Orientation | 'any';
  /** The least length of the picture's shorter side: 720 for 720×1280. */
  readonly minShortEdgePixels: number;
  readonly isAudioRequired: boolean;
  /** Containers by content. Image sets are welcome where an image container is named. */
  readonly allowedContainers: readonly Container[];
  readonly allowedVideoCodecs: readonly VideoCodec[];
  /** Terms that the title, the description or the hashtags must contain. */
  readonly mustInclude: readonly string[];
  /** Hashtags that the work must carry, with or without `#`. */
  readonly hashtags: readonly string[];
  readonly forbiddenWords: readonly string[];
  /** Per file. */
  readonly maxBytes: number;
};

/** A file as the creator declared it when asking for the upload. `sha256` is lower-case hex. */
export type DeclaredFile = {
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
};

/** What the creator submitted. */
export type Submission = {
  readonly title: string;
  readonly description: string;
  readonly hashtags: readonly string[];
  readonly files: readonly DeclaredFile[];
};

/** Encoders end on whole frames and audio packets, so a video cut to 30 s may measure 30.06 s. */
export const DURATION_TOLERANCE_SECONDS = 0.1;

/** The most images in one image set. */
export const MAX_IMAGES = 9;
