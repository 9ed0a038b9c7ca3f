import type { VideoCodec } from './codecs.ts';
import type { UnreadableReason } from './file-problems.ts';
import type { LocalizedText } from './localized-text.ts';

export const orientations = ['portrait', 'landscape', 'square'] as const;

export type Orientation = (typeof orientations)[number];

export type VideoContainer = 'mp4' | 'mov' | 'webm' | 'mkv';
export type ImageContainer = 'jpeg' | 'png' | 'webp' | 'gif';
export type Container = VideoContainer | ImageContainer;

/** What a reviewer should know of a film. It is no fault. */
export const filmNotes = {
  'several-films': {
    en: 'The file has several videos. Players show one of them, and another player may show another one.',
    zh: '文件包含多个视频轨，不同播放器可能显示不同的画面。',
  },
  'several-sounds': {
    en: 'The file has several sound tracks. Players play one of them, and another player may play another one.',
    zh: '文件包含多条音轨，不同播放器可能播放不同的声音。',
  },
  'not-decoded': {
    en: 'The platform could not decode frames of this video, so only its structure was checked. Watch it before you decide.',
    zh: '平台无法解码该视频的画面，只检查了文件结构，请观看后再决定。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type FilmNote = keyof typeof filmNotes;

/** A track that a player presents. The duration has no pauses. */
export type Track = {
  readonly kind: 'video' | 'audio';
  /** Its place among all tracks of the file, from 0. Absent in measurements of earlier releases. */
  readonly index?: number;
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
  /** From the first to the last instant of the presentation, pauses included: the length that players show. */
  readonly durationSeconds: number;
  readonly videoCodec: VideoCodec;
  /** The container's name of an unknown video codec. */
  readonly videoCodecTag?: string;
  /** Absent without sound. */
  readonly audioCodec?: string;
  /** Average frames per second at the beginning of the file. */
  readonly frameRate?: number;
  /** The film, its sound, and all others that are presented. */
  readonly tracks: readonly Track[];
  /** Absent without notes. */
  readonly notes?: readonly FilmNote[];
};

export type ImageMeasurement = Picture & { readonly kind: 'image'; readonly container: ImageContainer };

export type UnreadableMeasurement = {
  readonly kind: 'unreadable';
  readonly bytes: number;
  /** The media type by content, if it is recognized. */
  readonly mimeType: string;
  readonly reason: UnreadableReason;
  /** The second half of a sentence: `it is text, not a video or an image`. */
  readonly detail: string;
  /** The same in Chinese. */
  readonly detailZh: string;
};

export type Measurement = VideoMeasurement | ImageMeasurement | UnreadableMeasurement;

export const orientationOf = (width: number, height: number): Orientation => {
  if (width === height) return 'square';
  return height > width ? 'portrait' : 'landscape';
};

/** For how long the film shows a picture. A longer sound track does not count. */
export const pictureSeconds = (video: VideoMeasurement): number =>
  video.tracks.find(({ kind }) => kind === 'video')?.durationSeconds ?? 0;
