import type { Rotation } from './images/image-size.ts';
import type { Timeline } from './timeline.ts';

/** The bytes of one frame in the file. */
export type Frame = { readonly offset: number; readonly size: number };

/** A frame that depends on no other, and those that follow it in the order of decoding: some of them, none left out. */
export type KeyFrame = Frame & { readonly followers?: readonly Frame[] };

/** The picture of a track in pixels, as a player shows it. */
export type ShownSize = { readonly width: number; readonly height: number; readonly rotation: Rotation };

/** A track of a container, in the form that the measurement needs. Every container is read into this form. */
export type MediaTrack = {
  readonly kind: 'video' | 'audio';
  /** Its place among all tracks of the file, from 0. */
  readonly index: number;
  /** A name of `videoCodecs`, or the name of a sound codec; `unknown` for others. */
  readonly codec: string;
  /** The container's own name of the codec, such as `avc1`. */
  readonly codecTag: string;
  /** The container does not switch the track off. */
  readonly isEnabled: boolean;
  /** The container names the track for those who choose none. */
  readonly isDefault: boolean;
  /** A thumbnail, a chapter picture or a cover: not the film. */
  readonly isAttachedPicture: boolean;
  readonly timeline: Timeline;
  readonly frameCount: number;
  /** Frames per second at the beginning. */
  readonly frameRate?: number;
  /** Of a picture. */
  readonly shown?: ShownSize;
  /** The four-character name of its encryption. */
  readonly encryption?: string;
  /** The decoder's settings are required, and missing. */
  readonly lacksSettings?: boolean;
  /** Bytes of the length before each NAL unit of H.264 or H.265; absent for other codecs. */
  readonly nalLengthBytes?: number;
  /** Frames at even distances, the first and the last among them. */
  readonly sampledFrames: readonly Frame[];
  /** Frames of a picture that depend on no other, at even distances, the first and the last among them. */
  readonly keyFrames: readonly KeyFrame[];
  /** The decoder's settings of a picture, as the container stores them. */
  readonly settings?: Uint8Array;
  /** The offset behind the last byte of its frames. */
  readonly dataEnd: number;
};

/** A container as it was read. */
export type MediaFile = {
  readonly container: 'mp4' | 'mov' | 'webm' | 'mkv';
  readonly mimeType: string;
  readonly tracks: readonly MediaTrack[];
  /** The file ends before its content does, so frames behind its end are an incomplete upload. */
  readonly isCut: boolean;
};
