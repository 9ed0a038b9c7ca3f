import { AVERROR_EIO } from 'node-av/constants';
import { IOContext } from 'node-av/lib';

/** Reads a range of the file, from `start` to `end`, exclusive. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>;

/** Bytes of one request. A film is read from its beginning to its end, so larger ones save requests. */
const BLOCK_BYTES = 4 * 1_048_576;
/** Blocks in memory: an index at the end, the present place of the picture, and that of the sound. */
const MAX_BLOCKS = 4;
const BUFFER_BYTES = 262_144;

/** FFmpeg asks for the size with this flag. */
const SEEK_SIZE = 0x10000;
const SEEK_CURRENT = 1;
const SEEK_END = 2;

/** A file that FFmpeg reads through requests to another process. It can open no other file and no address. */
export const openRemoteFile = (size: number, readRange: ReadRange): IOContext => {
  const blocks = new Map<number, Uint8Array>();
  let position = 0;
  const readBlock = async (block: number): Promise<Uint8Array> => {
    const found = blocks.get(block);
    if (found) return found;
    const start = block * BLOCK_BYTES;
    const data = await readRange(start, Math.min(size, start + BLOCK_BYTES));
    const [oldest] = blocks.keys();
    if (blocks.size >= MAX_BLOCKS && oldest !== undefined) blocks.delete(oldest);
    blocks.set(block, data);
    return data;
  };
  const context = new IOContext();
  context.allocContextWithCallbacks(
    BUFFER_BYTES,
    0,
    async (wanted) => {
      if (position >= size) return null;
      const block = Math.floor(position / BLOCK_BYTES);
      const data = await readBlock(block).catch(() => undefined);
      if (data === undefined) return AVERROR_EIO;
      const start = position - block * BLOCK_BYTES;
      const piece = data.subarray(start, start + wanted);
      position += piece.length;
      return Buffer.from(piece);
    },
    null,
    async (offset, whence) => {
      if ((whence & SEEK_SIZE) !== 0) return BigInt(size);
      const base = whence === SEEK_CURRENT ? position : whence === SEEK_END ? size : 0;
      position = Math.max(0, base + Number(offset));
      return BigInt(position);
    },
  );
  return context;
};
