import { type VideoCodec, videoCodecs } from './codecs.ts';
import type { Container } from './measurement.ts';

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

/** `MP4, WebM or JPEG`. */
const joinWithOr = (names: readonly string[]): string => {
  const last = names.at(-1);
  if (last === undefined) return 'nothing';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
};

export const nameOfContainer = (container: Container): string => containerNames[container];
export const nameOfCodec = (codec: VideoCodec): string => videoCodecs[codec].en;
export const namesOfContainers = (containers: readonly Container[]): string =>
  joinWithOr(containers.map(nameOfContainer));
export const namesOfCodecs = (codecs: readonly VideoCodec[]): string => joinWithOr(codecs.map(nameOfCodec));

/** Seconds with at most two decimals: `1 second`, `1.5 seconds`. */
export const formatSeconds = (seconds: number): string => {
  const rounded = Math.round(seconds * 100) / 100;
  return `${rounded} ${rounded === 1 ? 'second' : 'seconds'}`;
};

/** `900 bytes`, `1.5 MB (1500000 bytes)`. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [divisor, unit] =
    bytes >= 1_000_000_000 ? [1_000_000_000, 'GB'] : bytes >= 1_000_000 ? [1_000_000, 'MB'] : [1_000, 'kB'];
  return `${Math.round((bytes / divisor) * 100) / 100} ${unit} (${bytes} bytes)`;
};
