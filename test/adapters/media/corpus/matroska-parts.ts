import { readFile } from 'node:fs/promises';
import { fixture } from '../sources.ts';
import { ascii, joined, u8, u16 } from './bytes.ts';

const sizeBytes = (length: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  bytes[0] = 1;
  return bytes;
};

const idBytes = (id: number): Buffer => Buffer.from(id.toString(16), 'hex');

/** An element of a Matroska file. */
export const element = (id: number, ...content: readonly Uint8Array[]): Buffer => {
  const inside = joined(...content);
  return joined(idBytes(id), sizeBytes(inside.length), inside);
};

/** An element of unknown size. */
export const openElement = (id: number, ...content: readonly Uint8Array[]): Buffer =>
  joined(idBytes(id), Buffer.from('01ffffffffffffff', 'hex'), ...content);

export const unsigned = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return element(id, bytes);
};

const float = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return element(id, bytes);
};

export type WebmBlock = {
  readonly track: number;
  readonly ms: number;
  readonly data: Uint8Array;
  /** How long the block says that it lasts. */
  readonly lastsMs?: number;
};

export type WebmTrack = {
  readonly number: number;
  readonly type: 1 | 2;
  readonly codec: string;
  /** Elements of the entry, and of the picture. */
  readonly entry?: readonly Buffer[];
  readonly picture?: readonly Buffer[];
};

export const webmVideo: WebmTrack = { number: 1, type: 1, codec: 'V_VP9' };
export const webmSound: WebmTrack = { number: 2, type: 2, codec: 'A_OPUS' };

const trackEntry = ({ number, type, codec, entry = [], picture = [] }: WebmTrack): Buffer =>
  element(
    0xae,
    unsigned(0xd7, number),
    unsigned(0x83, type),
    element(0x86, ascii(codec)),
    ...entry,
    ...(type === 1 ? [element(0xe0, unsigned(0xb0, 360), unsigned(0xba, 640), ...picture)] : []),
  );

const blockElement = ({ track, ms, data, lastsMs }: WebmBlock, clusterMs: number): Buffer => {
  const head = joined(u8(0x80 | track), u16(ms - clusterMs));
  if (lastsMs === undefined) return element(0xa3, head, u8(0x80), data);
  return element(0xa0, element(0xa1, head, u8(0), data), unsigned(0x9b, lastsMs));
};

/** A WebM file. Without `seconds`, its header names no length; `isOpen` writes no sizes either, as browsers record. */
export const webm = (
  tracks: readonly WebmTrack[],
  blocks: readonly WebmBlock[],
  {
    seconds,
    isOpen = false,
    docType = 'webm',
  }: { seconds?: number; isOpen?: boolean; docType?: string } = {},
): Buffer => {
  const wrap = isOpen ? openElement : element;
  const header = element(0x1a45dfa3, element(0x4282, ascii(docType)));
  const information = element(
    0x1549a966,
    unsigned(0x2ad7b1, 1_000_000),
    ...(seconds === undefined ? [] : [float(0x4489, seconds * 1_000)]),
  );
  const starts = [...new Set(blocks.map(({ ms }) => Math.floor(ms / 1_000) * 1_000))].toSorted(
    (a, b) => a - b,
  );
  const clusters = starts.map((start) => {
    const inside = blocks.filter(({ ms }) => Math.floor(ms / 1_000) * 1_000 === start);
    return wrap(0x1f43b675, unsigned(0xe7, start), ...inside.map((block) => blockElement(block, start)));
  });
  const entries = element(0x1654ae6b, ...tracks.map(trackEntry));
  return joined(header, wrap(0x18538067, information, entries, ...clusters));
};

const readNumber = (bytes: Buffer, at: number): { readonly value: number; readonly length: number } => {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  let value = first & (0xff >> length);
  for (let byte = 1; byte < length; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
  return { value, length };
};

/** The frames of a track of the fixture, in order. */
const framesOf = (file: Buffer, track: number): readonly Buffer[] => {
  const frames: Buffer[] = [];
  for (let at = file.indexOf('1f43b675', 0, 'hex'); at >= 0 && at < file.length; ) {
    const idLength = Math.clz32(file[at] ?? 0) - 23;
    const id = file.readUIntBE(at, idLength);
    const { value: size, length } = readNumber(file, at + idLength);
    const start = at + idLength + length;
    const isInside = id === 0x1f43b675 || id === 0xa0;
    if ((id === 0xa3 || id === 0xa1) && file[start] === (0x80 | track))
      frames.push(file.subarray(start + 4, start + size));
    at = isInside ? start : start + size;
  }
  return frames;
};

const fixtureFile = await readFile(fixture('vp9-opus.webm'));

/** 12 frames of VP9, 360×640, and packets of Opus of 20 milliseconds. */
export const vp9Frames = framesOf(fixtureFile, 1);
export const opusPackets = framesOf(fixtureFile, 2);

/** Pictures at these times. */
export const pictures = (times: readonly number[]): readonly WebmBlock[] =>
  times.map((ms, at) => ({ track: 1, ms, data: vp9Frames[at] ?? Buffer.alloc(0) }));

/** Packets of sound for this long. */
export const packets = (seconds: number): readonly WebmBlock[] =>
  opusPackets.slice(0, seconds * 50).map((data, at) => ({ track: 2, ms: at * 20, data }));
