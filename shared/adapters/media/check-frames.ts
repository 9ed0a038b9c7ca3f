import { toDataView, uint8, uint16, uint32 } from './binary.ts';
import type { DecodedFrames, FrameDecoder } from './decoder/decode-frames.ts';
import type { Frame, MediaTrack } from './media-track.ts';
import type { RangeSource } from './range-source.ts';
import { unreadable } from './unreadable-error.ts';

/** Enough of a frame to see whether it is one. */
const FRAME_HEAD_BYTES = 4_096;

/** The start of a frame in memory, and its whole size. */
type FrameHead = { readonly view: DataView; readonly size: number };

const lengthAt = (view: DataView, at: number, bytes: number): number => {
  let length = 0;
  for (let byte = 0; byte < bytes; byte += 1) length = length * 256 + uint8(view, at + byte);
  return length;
};

/** Every unit begins with a zero bit. A unit of H.265 has a layer for its time, which is not zero. */
const isNalHeader = (view: DataView, at: number, codec: string): boolean => {
  const first = uint8(view, at);
  if ((first & 0x80) !== 0) return false;
  return codec === 'hevc' ? (uint8(view, at + 1) & 7) !== 0 : (first & 0x1f) !== 0;
};

const startCodeBytes = (view: DataView): number => {
  if (uint32(view, 0) === 1) return 4;
  return uint16(view, 0) === 0 && uint8(view, 2) === 1 ? 3 : 0;
};

/** NAL units, each behind its length, fill the frame exactly. */
const hasNalUnits = ({ view, size }: FrameHead, codec: string, lengthBytes: number): boolean => {
  const start = startCodeBytes(view);
  if (start > 0 && isNalHeader(view, start, codec)) return true;
  let units = 0;
  for (let at = 0; at + lengthBytes < size; ) {
    if (at + lengthBytes + 2 > view.byteLength) break;
    const length = lengthAt(view, at, lengthBytes);
    if (at + lengthBytes + length > size) return false;
    if (length > 0 && !isNalHeader(view, at + lengthBytes, codec)) return false;
    if (length > 0) units += 1;
    at += lengthBytes + length;
  }
  return units > 0;
};

/** An open bitstream unit: no forbidden bit, a type that exists, a length within the frame. */
const hasObu = ({ view, size }: FrameHead): boolean => {
  const header = uint8(view, 0);
  const type = (header >> 3) & 15;
  if ((header & 0x80) !== 0 || type === 0 || (type > 8 && type < 15)) return false;
  if ((header & 2) === 0) return true;
  let at = (header & 4) === 0 ? 1 : 2;
  let length = 0;
  for (let byte = 0; byte < 8; byte += 1, at += 1) {
    length += (uint8(view, at) & 0x7f) * 2 ** (7 * byte);
    if ((uint8(view, at) & 0x80) === 0) break;
  }
  return at + 1 + length <= size;
};

/** The first bit of a VP8 frame is 0 for a key frame, which has a start code. */
const hasVp8Start = ({ view }: FrameHead): boolean =>
  (uint8(view, 0) & 1) === 1 || (uint16(view, 3) === 0x9d01 && uint8(view, 5) === 0x2a);

const isFrame = (head: FrameHead, { codec, nalLengthBytes }: MediaTrack): boolean => {
  if ((codec === 'h264' || codec === 'hevc') && nalLengthBytes !== undefined)
    return hasNalUnits(head, codec, nalLengthBytes);
  if (codec === 'vp9') return uint8(head.view, 0) >> 6 === 2;
  if (codec === 'vp8') return hasVp8Start(head);
  return codec === 'av1' ? hasObu(head) : true;
};

/** A player shows a film with a damaged frame. More than this part of its frames is a hole. */
const MAX_BROKEN_SHARE = 1 / 12;

const readHead = async (source: RangeSource, { offset, size }: Frame): Promise<FrameHead> => {
  const end = offset + Math.min(size, FRAME_HEAD_BYTES);
  return { view: toDataView(await source.read(offset, end)), size };
};

/** Of the frames to decode, a larger part without a picture is a hole. */
const MAX_UNDECODED_SHARE = 1 / 6;

/** Players show a picture with faults, until most are. */
const MAX_FAULTY_SHARE = 1 / 2;

const isPlayable = ({ decoded, damaged, broken }: DecodedFrames): boolean => {
  const all = decoded + damaged + broken;
  return broken <= all * MAX_UNDECODED_SHARE && broken + damaged <= all * MAX_FAULTY_SHARE;
};

/** Throws when the start of many frames is no start of a frame. */
const checkStarts = async (source: RangeSource, track: MediaTrack): Promise<void> => {
  const frames = track.sampledFrames.filter(
    ({ offset, size }) => offset >= 0 && offset + size <= source.size,
  );
  let broken = 0;
  for (const frame of frames.toSorted((one, other) => one.offset - other.offset)) {
    if (!isFrame(await readHead(source, frame), track)) broken += 1;
  }
  if (broken > frames.length * MAX_BROKEN_SHARE) throw unreadable('broken-frames');
};

/**
 * Throws `UnreadableError` when frames of a film are no frames of its codec, as after an upload with a hole. The start
 * of frames at even distances is read, and a few frames are decoded. Returns whether any frame was decoded.
 */
export const checkFrames = async (
  source: RangeSource,
  film: MediaTrack,
  decodeFrames: FrameDecoder,
): Promise<boolean> => {
  if (film.lacksSettings) throw unreadable('no-settings');
  await checkStarts(source, film);
  const found = await decodeFrames(source, film);
  if (!isPlayable(found)) throw unreadable('broken-frames');
  return found.decoded + found.damaged > 0;
};
