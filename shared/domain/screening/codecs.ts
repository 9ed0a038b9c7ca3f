import type { LocalizedText } from './localized-text.ts';

const sameInBoth = (name: string): LocalizedText => ({ en: name, zh: name });

/** Every video codec that screening recognizes, with its name. `unknown`: any other codec. */
export const videoCodecs = {
  h264: sameInBoth('H.264'),
  hevc: sameInBoth('H.265 (HEVC)'),
  vp8: sameInBoth('VP8'),
  vp9: sameInBoth('VP9'),
  av1: sameInBoth('AV1'),
  prores: sameInBoth('ProRes'),
  vvc: sameInBoth('H.266 (VVC)'),
  'dolby-vision-5': sameInBoth('Dolby Vision profile 5'),
  'dolby-vision': sameInBoth('Dolby Vision'),
  'mpeg-4': { en: 'MPEG-4 Part 2 (DivX, Xvid)', zh: 'MPEG-4 Part 2（DivX、Xvid）' },
  h263: sameInBoth('H.263'),
  'mpeg-2': sameInBoth('MPEG-2'),
  'mpeg-1': sameInBoth('MPEG-1'),
  mjpeg: sameInBoth('Motion JPEG'),
  png: { en: 'moving PNG images', zh: '逐帧 PNG' },
  animation: { en: 'QuickTime Animation (RLE)', zh: 'QuickTime 动画（RLE）' },
  dv: sameInBoth('DV'),
  dnxhd: sameInBoth('DNxHD'),
  cineform: sameInBoth('CineForm'),
  cinepak: sameInBoth('Cinepak'),
  sorenson: sameInBoth('Sorenson Video'),
  vc1: sameInBoth('VC-1 (Windows Media)'),
  wmv: sameInBoth('Windows Media Video'),
  theora: sameInBoth('Theora'),
  uncompressed: { en: 'uncompressed video', zh: '未压缩视频' },
  unknown: { en: 'an unknown codec', zh: '未知编码' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type VideoCodec = keyof typeof videoCodecs;
