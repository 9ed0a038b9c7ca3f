import type { VideoCodec } from '#shared/domain/screening/codecs.ts';
import type { ContentKindName } from '#shared/domain/screening/content-kinds.ts';
import { fourCharacters, toDataView, uint8, uint16, uint32 } from './binary.ts';
import { codecOfFourCharacters } from './iso/entry-codecs.ts';

/** Packets of a transport stream begin with this byte. */
const SYNC_BYTE = 0x47;

/** Packets have 188 bytes; cameras add a time stamp of 4, broadcasts a checksum of 16. */
const PACKET_BYTES = [188, 192, 204];

/** Enough to tell packets from chance. */
const PACKETS = 5;

/** Packets may begin behind a part of one. */
const isTransportStream = (bytes: Uint8Array): boolean =>
  PACKET_BYTES.some((size) => {
    for (let start = 0; start < size; start += 1) {
      let packets = 0;
      while (bytes[start + packets * size] === SYNC_BYTE) packets += 1;
      const isShort = start + packets * size >= bytes.length && packets > 0 && bytes.length < PACKETS * size;
      if (packets >= PACKETS || (start === 0 && isShort)) return true;
    }
    return false;
  });

const MP3_BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const MP3_LOW_BIT_RATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** Bytes of a frame of MPEG audio, layer 3 (ISO/IEC 11172-3, 2.4.2.3); 0 if its header is invalid. */
const mp3FrameBytes = (view: DataView, at: number): number => {
  const header = uint32(view, at);
  const version = (header >>> 19) & 3;
  const layer = (header >>> 17) & 3;
  if (header >>> 21 !== 0x7ff || version === 1 || layer !== 1) return 0;
  const isFirst = version === 3;
  const bitRate = (isFirst ? MP3_BIT_RATES : MP3_LOW_BIT_RATES)[(header >>> 12) & 15] ?? 0;
  const sampleRate =
    ([44_100, 48_000, 32_000][(header >>> 10) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  if (bitRate === 0 || sampleRate === 0) return 0;
  return Math.floor(((isFirst ? 144_000 : 72_000) * bitRate) / sampleRate) + ((header >>> 9) & 1);
};

/** Bytes of a frame of AAC with its own header (ADTS); 0 if its header is invalid. */
const adtsFrameBytes = (view: DataView, at: number): number =>
  (uint16(view, at) & 0xfff6) === 0xfff0 ? (uint32(view, at + 2) >>> 5) & 0x1fff : 0;

/** The frame at the beginning is followed by another one. */
const hasFrames = (view: DataView, frameBytes: (view: DataView, at: number) => number): boolean => {
  const first = frameBytes(view, 0);
  return first > 4 && (first >= view.byteLength || frameBytes(view, first) > 0);
};

/** The type of the first units of H.264 or H.265, or a sequence header of MPEG-2, behind a start code. */
const detectStartCode = (view: DataView): ContentKindName | undefined => {
  const at = uint32(view, 0) === 1 ? 4 : uint32(view, 0) >>> 8 === 1 ? 3 : 0;
  if (at === 0) return undefined;
  const unit = uint8(view, at);
  if (unit === 0xba || unit === 0xbb || unit === 0xe0) return 'mpeg-ps';
  if (unit === 0xb3) return 'mpeg-video';
  if (unit === 0xb0 || unit === 0xb5) return 'raw-mpeg-4';
  // Parameter sets and delimiters come first. Those of H.265 have a second byte of 1.
  if (uint8(view, at + 1) === 1 && [32, 33, 34, 35, 39].includes((unit >> 1) & 0x3f)) return 'raw-hevc';
  return [6, 7, 8, 9].includes(unit & 0x1f) && (unit & 0x80) === 0 ? 'raw-h264' : undefined;
};

/** AVI files whose codec is common enough to be named. */
const aviKinds: Readonly<Partial<Record<VideoCodec, ContentKindName>>> = {
  mjpeg: 'avi-mjpeg',
  'mpeg-4': 'avi-mpeg-4',
  h264: 'avi-h264',
};

/** AVI with the codec of its video, if that is in the first bytes. */
export const detectAvi = (bytes: Uint8Array): ContentKindName => {
  const view = toDataView(bytes);
  for (let at = 12; at + 16 <= bytes.length; at += 1) {
    if (uint32(view, at) !== 0x73747268 || fourCharacters(view, at + 8) !== 'vids') continue;
    return aviKinds[codecOfFourCharacters(fourCharacters(view, at + 12))] ?? 'avi';
  }
  return 'avi';
};

/** Detects streams without a container, which have no signature: by their first packets or frames. */
export const detectStream = (bytes: Uint8Array): ContentKindName | undefined => {
  const view = toDataView(bytes);
  if (isTransportStream(bytes)) return 'mpeg-ts';
  if (hasFrames(view, mp3FrameBytes)) return 'mp3';
  if (hasFrames(view, adtsFrameBytes)) return 'aac';
  return detectStartCode(view);
};
