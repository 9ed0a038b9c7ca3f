import type { VideoCodec } from '#shared/domain/screening/codecs.ts';

/** Video codecs by the type of their sample entry. `mp4v` says in its descriptor what it is. */
export const videoEntryCodecs: Readonly<Record<string, VideoCodec>> = {
  ...{ avc1: 'h264', avc2: 'h264', avc3: 'h264', avc4: 'h264', dvav: 'h264', dva1: 'h264' },
  ...{ hvc1: 'hevc', hvc2: 'hevc', hev1: 'hevc', hev2: 'hevc', dvh1: 'hevc', dvhe: 'hevc' },
  ...{ vp08: 'vp8', vp09: 'vp9', av01: 'av1', dav1: 'av1' },
  ...{ vvc1: 'vvc', vvi1: 'vvc' },
  ...{ apch: 'prores', apcn: 'prores', apcs: 'prores', apco: 'prores', ap4h: 'prores', ap4x: 'prores' },
  ...{ s263: 'h263', h263: 'h263', H263: 'h263', M4S2: 'mpeg-4', DIVX: 'mpeg-4', XVID: 'mpeg-4' },
  ...{
    mp2v: 'mpeg-2',
    m2v1: 'mpeg-2',
    mpg2: 'mpeg-2',
    mp1v: 'mpeg-1',
    m1v1: 'mpeg-1',
    'm1v ': 'mpeg-1',
    mpeg: 'mpeg-1',
  },
  ...{ hdv1: 'mpeg-2', hdv2: 'mpeg-2', hdv3: 'mpeg-2', xdv1: 'mpeg-2', xdv2: 'mpeg-2', xdvb: 'mpeg-2' },
  ...{
    jpeg: 'mjpeg',
    mjpa: 'mjpeg',
    mjpb: 'mjpeg',
    mjpg: 'mjpeg',
    MJPG: 'mjpeg',
    dmb1: 'mjpeg',
    AVDJ: 'mjpeg',
  },
  ...{ 'png ': 'png', MPNG: 'png', 'rle ': 'animation' },
  ...{ 'dvc ': 'dv', dvcp: 'dv', dvpp: 'dv', dv5n: 'dv', dv5p: 'dv', dvh5: 'dv', dvh6: 'dv' },
  ...{ AVdn: 'dnxhd', AVdh: 'dnxhd', CFHD: 'cineform', cvid: 'cinepak' },
  ...{ SVQ1: 'sorenson', SVQ3: 'sorenson', 'vc-1': 'vc1', WMV3: 'vc1' },
  ...{ 'raw ': 'uncompressed', '2vuy': 'uncompressed', yuv2: 'uncompressed', v210: 'uncompressed' },
  ...{ v308: 'uncompressed', v408: 'uncompressed', v410: 'uncompressed', uncv: 'uncompressed' },
};

/** Sound codecs by the type of their sample entry. */
export const soundCodecs: Readonly<Record<string, string>> = {
  ...{ 'ac-3': 'ac3', 'ec-3': 'eac3', 'ac-4': 'ac4', Opus: 'opus', fLaC: 'flac', alac: 'alac' },
  ...{ '.mp3': 'mp3', '.mp2': 'mp2', samr: 'amr', sawb: 'amr-wb', dtsc: 'dts', dtsh: 'dts', dtsl: 'dts' },
  ...{ sowt: 'pcm-s16', twos: 'pcm-s16be', in24: 'pcm-s24be', in32: 'pcm-s32be', lpcm: 'pcm', ipcm: 'pcm' },
  ...{ fpcm: 'pcm-f32', fl32: 'pcm-f32be', fl64: 'pcm-f64be', 'raw ': 'pcm-u8', ulaw: 'ulaw', alaw: 'alaw' },
  ...{ mha1: 'mpeg-h', mhm1: 'mpeg-h', NONE: 'pcm' },
};

/** Codecs by the object type of a descriptor (registration authority of MP4). */
export const streamObjectCodecs: Readonly<Record<number, string>> = {
  ...{ 32: 'mpeg-4', 33: 'h264', 35: 'hevc', 51: 'vvc' },
  ...{ 96: 'mpeg-2', 97: 'mpeg-2', 98: 'mpeg-2', 99: 'mpeg-2', 100: 'mpeg-2', 101: 'mpeg-2' },
  ...{ 106: 'mpeg-1', 108: 'mjpeg', 109: 'png', 163: 'vc1', 177: 'vp9' },
  ...{ 64: 'aac', 102: 'aac', 103: 'aac', 104: 'aac', 105: 'mp3', 107: 'mp3' },
  ...{ 165: 'ac3', 166: 'eac3', 169: 'dts', 172: 'dts', 173: 'opus', 221: 'vorbis' },
};

/** Video codecs by the names that AVI and Windows use, where sample entries do not use them, too. */
const windowsCodecs: Readonly<Record<string, VideoCodec>> = {
  ...{
    H264: 'h264',
    X264: 'h264',
    HEVC: 'hevc',
    VP80: 'vp8',
    VP90: 'vp9',
    AV01: 'av1',
    MPG1: 'mpeg-1',
    MPG2: 'mpeg-2',
  },
  ...{ XVID: 'mpeg-4', DIVX: 'mpeg-4', DX50: 'mpeg-4', FMP4: 'mpeg-4', MP4V: 'mpeg-4', '3IV2': 'mpeg-4' },
  ...{ MP42: 'mpeg-4', MP43: 'mpeg-4', DIV3: 'mpeg-4', DIV4: 'mpeg-4', H263: 'h263', FLV1: 'h263' },
  ...{ WMV1: 'wmv', WMV2: 'wmv', WVC1: 'vc1', MJPG: 'mjpeg', AVRN: 'mjpeg', LJPG: 'mjpeg', CVID: 'cinepak' },
};

/** A video codec by its name of four characters in any container. */
export const codecOfFourCharacters = (name: string): VideoCodec =>
  videoEntryCodecs[name] ?? windowsCodecs[name.toUpperCase()] ?? 'unknown';
