import { AV_CODEC_ID_AV1, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { type CodecContext, Frame, Packet } from 'node-av/lib';
import type { DecodeAnswer } from './decode-messages.ts';
import { faultsOf } from './faults-of.ts';

/** After this processor time no further frame of a group is decoded. */
const MAX_GROUP_CPU_MS = 300;

/** Some pictures before a key frame are stored behind it, and refer to others before it, which are not given. */
type Found = { readonly faulty: Set<number>; readonly early: Set<number>; readonly shown: Set<number> };

/** Takes the pictures that are ready. Returns whether the decoder reports no error. */
const takePictures = (context: CodecContext, frame: Frame, found: Found): boolean => {
  for (;;) {
    const code = context.receiveFrameSync(frame);
    if (code < 0) return code === AVERROR_EAGAIN || code === AVERROR_EOF;
    const place = Number(frame.pts);
    if (place > 0 && !found.shown.has(0)) found.early.add(place);
    found.shown.add(place);
    if (faultsOf(frame) !== 0) found.faulty.add(place);
    frame.unref();
  }
};

/** What became of the key frame at the first place. */
const resultOfKey = ({ shown, faulty }: Found): DecodeAnswer['result'] => {
  if (!shown.has(0)) return 'broken';
  return faulty.has(0) ? 'damaged' : 'decoded';
};

/**
 * Decodes a key frame and frames that follow it. These are broken if most of them have faults: a player hides a few. Pictures
 * that are shown before the key frame do not count.
 */
export const decodeGroup = (
  context: CodecContext,
  key: Uint8Array,
  followers: readonly Uint8Array[],
): Omit<DecodeAnswer, 'cpuMs'> => {
  const before = process.cpuUsage();
  const found: Found = { faulty: new Set(), early: new Set(), shown: new Set() };
  const packet = new Packet();
  const frame = new Frame();
  packet.alloc();
  frame.alloc();
  let sent = 0;
  for (const data of [key, ...followers]) {
    const { user, system } = process.cpuUsage(before);
    if (user + system > MAX_GROUP_CPU_MS * 1_000) break;
    packet.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    packet.pts = BigInt(sent);
    const isTaken = context.sendPacketSync(packet) >= 0;
    if (!takePictures(context, frame, found) || !isTaken) found.faulty.add(sent);
    sent += 1;
  }
  context.sendPacketSync(null);
  takePictures(context, frame, found);
  frame.free();
  packet.free();
  // Each frame of AV1 in a container shows a picture. Its decoder skips what it does not know, without an error.
  const isMissing = (place: number): boolean =>
    context.codecId === AV_CODEC_ID_AV1 && !found.shown.has(place);
  const judged = Array.from({ length: sent }, (_, place) => place).filter(
    (place) => place > 0 && !found.early.has(place),
  );
  const faulty = judged.filter((place) => found.faulty.has(place) || isMissing(place));
  return { result: resultOfKey(found), hasBrokenFollowers: faulty.length > judged.length / 2 };
};
