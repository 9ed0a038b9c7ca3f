import type { FilmMeasures } from '#shared/domain/inspections/film-measures.ts';

/** What the process that inspects a file needs to know of it. It gets the bytes when it asks for them. */
export type InspectRequest = {
  readonly type: 'inspect';
  /** FFmpeg's name of the container, so that no other reader opens the file. */
  readonly format: string;
  readonly kind: 'video' | 'image';
  readonly bytes: number;
  /** The size after the rotation, as a player shows it. */
  readonly width: number;
  readonly height: number;
  /** The degrees by which a player turns the stored picture clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** The length of the film; 0 for an image. */
  readonly seconds: number;
  /** The places of the film and of its sound among all tracks of the file, from 0. Absent without such a track. */
  readonly filmTrack?: number;
  readonly soundTrack?: number;
  /** Where the preview is written. */
  readonly previewPath: string;
  readonly limits: {
    readonly maxFilmSeconds: number;
    readonly maxCpuSeconds: number;
    readonly maxPixels: number;
  };
  /** The settings of FFmpeg's detectors. */
  readonly detection: {
    readonly blackShare: number;
    readonly blackLuma: number;
    readonly frozenNoiseDecibels: number;
    readonly minFrozenSeconds: number;
    readonly silentDecibels: number;
    readonly minSilentSeconds: number;
  };
};

/** The bytes that the process asked for. */
export type BytesMessage = { readonly type: 'bytes'; readonly data: Uint8Array };

/** The process needs a range of the file, from `start` to `end`, exclusive. */
export type ReadMessage = { readonly type: 'read'; readonly start: number; readonly end: number };

export type JpegPicture = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** What a decoder made of a file. */
export type Inspected = {
  readonly type: 'inspected';
  /** Absent for an image. */
  readonly measures?: FilmMeasures;
  /** Frames of 9 × 4 grey values, one after the other. */
  readonly grey: Uint8Array;
  /** One channel of samples for the fingerprint. */
  readonly sound: Float32Array;
  readonly poster?: JpegPicture;
  readonly thumbnails?: JpegPicture & {
    readonly columns: number;
    readonly rows: number;
    readonly seconds: readonly number[];
  };
  readonly preview?: { readonly width: number; readonly height: number };
};

/** The decoder cannot read the file. */
export type NotInspected = { readonly type: 'not-decodable' | 'too-large' };

export type FromInspector = ReadMessage | Inspected | NotInspected;

const isTyped = (message: unknown): message is { readonly type: unknown } =>
  message instanceof Object && 'type' in message;

/** Checks a message without a schema, because the process loads no zod. */
export const isInspectRequest = (message: unknown): message is InspectRequest =>
  isTyped(message) && message.type === 'inspect';

export const isBytesMessage = (message: unknown): message is BytesMessage =>
  isTyped(message) && message.type === 'bytes' && 'data' in message && message.data instanceof Uint8Array;
