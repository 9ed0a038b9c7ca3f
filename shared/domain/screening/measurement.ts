export const orientations = ['portrait', 'landscape', 'square'] as const;

export type Orientation = (typeof orientations)[number];

export type VideoContainer = 'mp4' | 'mov' | 'webm' | 'mkv';
export type ImageContainer = 'jpeg' | 'png' | 'webp' | 'gif';
export type Container = VideoContainer | ImageContainer;

/** `unknown`: the container names a codec that no common player knows. */
export type VideoCodec = 'h264' | 'hevc' | 'vp8' | 'vp9' | 'av1' | 'prores' | 'unknown';

/** One track that holds at least one frame. `codec` is `unknown` when no common player knows it. */
export type Track = {
  readonly kind: 'video' | 'audio';
  readonly codec: string;
  readonly durationSeconds: number;
};

type Picture = {
  /** Size of the file. */
  readonly bytes: number;
  /** Media type by content; the file's name and declared type play no part. */
  readonly mimeType: string;
  /** Pixels as a viewer sees them, that is after `rotation`. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** Clockwise degrees by which a player turns the stored picture. */
  readonly rotation: 0 | 90 | 180 | 270;
};

export type VideoMeasurement = Picture & {
  readonly kind: 'video';
  readonly container: VideoContainer;
  /** The end of the longest track: what a player shows as the length. */
  readonly durationSeconds: number;
  readonly videoCodec: VideoCodec;
  /** Absent when there is no sound. */
  readonly audioCodec?: string;
  /** Frames per second on average, over the beginning of the file. */
  readonly frameRate?: number;
  readonly tracks: readonly Track[];
};

export type ImageMeasurement = Picture & { readonly kind: 'image'; readonly container: ImageContainer };

/**
 * Why a file could not be measured. `empty`: no bytes. `truncated`: it ends before its content. `damaged`: it contradicts
 * itself. `not-media`: another type, such as text. `too-complex`: it cannot be measured within the limits.
 */
export type UnreadableReason = 'empty' | 'truncated' | 'damaged' | 'not-media' | 'too-complex';

export type UnreadableMeasurement = {
  readonly kind: 'unreadable';
  readonly bytes: number;
  /** The media type by content, if it is recognized. */
  readonly mimeType: string;
  readonly reason: UnreadableReason;
  /** What was found, as the second half of a sentence: `it is text, not a video or an image`. */
  readonly detail: string;
};

/** What a file's bytes were found to be. */
export type Measurement = VideoMeasurement | ImageMeasurement | UnreadableMeasurement;

/** The way up of a picture of `width` × `height` pixels, as it is shown. */
export const orientationOf = (width: number, height: number): Orientation => {
  if (width === height) return 'square';
  return height > width ? 'portrait' : 'landscape';
};

/** Seconds of moving picture: a long sound track behind a short picture does not lengthen it. */
export const pictureSeconds = (video: VideoMeasurement): number =>
  video.tracks
    .filter((track) => track.kind === 'video')
    .reduce((longest, track) => Math.max(longest, track.durationSeconds), 0);
