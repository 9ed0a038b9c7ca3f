export const orientations = ['portrait', 'landscape', 'square'] as const;

export type Orientation = (typeof orientations)[number];

export type VideoContainer = 'mp4' | 'mov' | 'webm' | 'mkv';
export type ImageContainer = 'jpeg' | 'png' | 'webp' | 'gif';
export type Container = VideoContainer | ImageContainer;

/** `unknown`: a codec that no common player supports. */
export type VideoCodec = 'h264' | 'hevc' | 'vp8' | 'vp9' | 'av1' | 'prores' | 'unknown';

/** A track with at least one frame. */
export type Track = {
  readonly kind: 'video' | 'audio';
  readonly codec: string;
  readonly durationSeconds: number;
};

type Picture = {
  /** Size of the file. */
  readonly bytes: number;
  /** The media type of the content, independent of the file's name and declared type. */
  readonly mimeType: string;
  /** Pixels after `rotation`. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** The degrees by which a player turns the stored picture clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
};

export type VideoMeasurement = Picture & {
  readonly kind: 'video';
  readonly container: VideoContainer;
  /** The end of the longest track, which players show as the duration. */
  readonly durationSeconds: number;
  readonly videoCodec: VideoCodec;
  /** Absent without sound. */
  readonly audioCodec?: string;
  /** Average frames per second at the beginning of the file. */
  readonly frameRate?: number;
  readonly tracks: readonly Track[];
};

export type ImageMeasurement = Picture & { readonly kind: 'image'; readonly container: ImageContainer };

/**
 * Why a file could not be measured. `empty`: no bytes. `truncated`: it ends before its content. `damaged`: its content
 * is inconsistent. `not-media`: another type, such as text. `too-complex`: measuring it exceeds the limits.
 */
export type UnreadableReason = 'empty' | 'truncated' | 'damaged' | 'not-media' | 'too-complex';

export type UnreadableMeasurement = {
  readonly kind: 'unreadable';
  readonly bytes: number;
  /** The media type by content, if it is recognized. */
  readonly mimeType: string;
  readonly reason: UnreadableReason;
  /** The second half of a sentence: `it is text, not a video or an image`. */
  readonly detail: string;
};

export type Measurement = VideoMeasurement | ImageMeasurement | UnreadableMeasurement;

export const orientationOf = (width: number, height: number): Orientation => {
  if (width === height) return 'square';
  return height > width ? 'portrait' : 'landscape';
};

/** The duration of the longest video track. A longer sound track does not count. */
export const pictureSeconds = (video: VideoMeasurement): number =>
  video.tracks
    .filter((track) => track.kind === 'video')
    .reduce((longest, track) => Math.max(longest, track.durationSeconds), 0);
