import { type VideoCodec, videoCodecs } from './codecs.ts';
import type { LocalizedText } from './localized-text.ts';
import type { Container, Orientation } from './measurement.ts';

const containerNames: Readonly<Record<Container, string>> = {
  mp4: 'MP4',
  mov: 'QuickTime (MOV)',
  webm: 'WebM',
  mkv: 'Matroska (MKV)',
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  gif: 'GIF',
};

const orientationNames: Readonly<Record<Orientation, LocalizedText>> = {
  portrait: { en: 'portrait', zh: '竖屏' },
  landscape: { en: 'landscape', zh: '横屏' },
  square: { en: 'square', zh: '方形' },
};

/** `MP4, WebM or JPEG`. */
const joinEnglish = (names: readonly string[]): string => {
  const last = names.at(-1);
  if (last === undefined) return 'nothing';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
};

const joinChinese = (names: readonly string[]): string => {
  const last = names.at(-1);
  if (last === undefined) return '（无）';
  return names.length === 1 ? last : `${names.slice(0, -1).join('、')} 或 ${last}`;
};

const joinNames = (names: readonly LocalizedText[]): LocalizedText => ({
  en: joinEnglish(names.map(({ en }) => en)),
  zh: joinChinese(names.map(({ zh }) => zh)),
});

export const nameOfContainer = (container: Container): string => containerNames[container];
export const nameOfOrientation = (orientation: Orientation): LocalizedText => orientationNames[orientation];

/** The name of a codec. The container's name for it helps with an unknown one. */
export const nameOfCodec = (codec: VideoCodec, tag = ''): LocalizedText => {
  const { en, zh } = videoCodecs[codec];
  return tag === '' ? { en, zh } : { en: `${en} (${tag})`, zh: `${zh}（${tag}）` };
};

export const namesOfContainers = (containers: readonly Container[]): LocalizedText =>
  joinNames(
    containers.map((container) => ({ en: containerNames[container], zh: containerNames[container] })),
  );
export const namesOfCodecs = (codecs: readonly VideoCodec[]): LocalizedText =>
  joinNames(codecs.map((codec) => videoCodecs[codec]));

/** Seconds with at most two decimals: `1 second`, `1.5 seconds`. */
export const formatSeconds = (seconds: number): LocalizedText => {
  const rounded = Math.round(seconds * 100) / 100;
  return { en: `${rounded} ${rounded === 1 ? 'second' : 'seconds'}`, zh: `${rounded} 秒` };
};

/** `900 bytes`, `1.5 MB (1500000 bytes)`. */
export const formatBytes = (bytes: number): LocalizedText => {
  if (bytes < 1_000) return { en: `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`, zh: `${bytes} 字节` };
  const [divisor, unit] =
    bytes >= 1_000_000_000 ? [1_000_000_000, 'GB'] : bytes >= 1_000_000 ? [1_000_000, 'MB'] : [1_000, 'kB'];
  const short = `${Math.round((bytes / divisor) * 100) / 100} ${unit}`;
  return { en: `${short} (${bytes} bytes)`, zh: `${short}（${bytes} 字节）` };
};
