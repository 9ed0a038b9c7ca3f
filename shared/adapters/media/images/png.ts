import { crc32 } from 'node:zlib';
import { contentKinds } from '#shared/domain/screening/content-kinds.ts';
import { fourCharacters, toDataView } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import { notAccepted, unreadable } from '../unreadable-error.ts';
import type { ImageSize } from './image-size.ts';

const SIGNATURE_BYTES = 8;

/** Length and type before the content of a chunk, and the checksum behind it. */
const CHUNK_HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;

/** An encoder that writes small chunks needs some thousands. */
const MAX_CHUNKS = 100_000;

/** The content is read in pieces of this size. */
const PIECE_BYTES = 1_048_576;

type Chunk = { readonly type: string; readonly from: number; readonly length: number };

/** Throws when the checksum over the type and the content is another one (W3C PNG, 5.3). */
const checkChunk = async (window: ByteWindow, { from, length }: Chunk): Promise<void> => {
  let checksum = 0;
  const end = from + CHUNK_HEAD_BYTES + length;
  for (let at = from + 4; at < end; at += PIECE_BYTES) {
    checksum = crc32(await readWindow(window, at, Math.min(PIECE_BYTES, end - at)), checksum);
  }
  const stored = toDataView(await readWindow(window, end, CHECKSUM_BYTES));
  if (stored.getUint32(0) !== checksum) throw unreadable('broken-picture');
};

/** Where the next chunk begins. */
const nextOf = ({ from, length }: Chunk): number => from + CHUNK_HEAD_BYTES + length + CHECKSUM_BYTES;

/** The chunk at `from`. Throws when the file ends before the chunk does. */
const readChunk = async (window: ByteWindow, from: number): Promise<Chunk> => {
  const end = from + CHUNK_HEAD_BYTES;
  const head = window.has(from, end)
    ? window.bytes(from, end)
    : await readWindow(window, from, CHUNK_HEAD_BYTES);
  if (head.length < CHUNK_HEAD_BYTES) throw unreadable('truncated');
  const view = toDataView(head);
  const chunk = { type: fourCharacters(view, 4), from, length: view.getUint32(0) };
  if (nextOf(chunk) > window.size) throw unreadable('truncated');
  return chunk;
};

const readSize = async (window: ByteWindow, header: Chunk): Promise<ImageSize> => {
  if (header.type === 'CgBI') throw notAccepted(contentKinds['apple-png']);
  if (header.type !== 'IHDR' || header.length < 13) throw unreadable('broken');
  await checkChunk(window, header);
  const size = toDataView(await readWindow(window, header.from + CHUNK_HEAD_BYTES, 8));
  return { width: size.getUint32(0), height: size.getUint32(4), rotation: 0 };
};

/**
 * Size of a PNG. Its header and its compressed picture must have right checksums, and it must have an end; what
 * follows does not matter. Throws `UnreadableError`.
 */
export const measurePng = async (window: ByteWindow): Promise<ImageSize> => {
  const header = await readChunk(window, SIGNATURE_BYTES);
  const size = await readSize(window, header);
  let pictureBytes = 0;
  for (let from = nextOf(header), chunks = 0; chunks < MAX_CHUNKS; chunks += 1) {
    const chunk = await readChunk(window, from);
    if (chunk.type === 'IEND' && pictureBytes > 0) return size;
    if (chunk.type === 'IEND') throw unreadable('no-picture');
    if (chunk.type === 'IDAT') {
      await checkChunk(window, chunk);
      pictureBytes += chunk.length;
    }
    from = nextOf(chunk);
  }
  throw unreadable('too-many-parts');
};
