import { fourCharacters, toDataView, uint8, uint16 } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import { unreadable } from '../unreadable-error.ts';
import type { ImageSize } from './image-size.ts';

/** A chunk of the RIFF container: its content begins at `start`. */
type Chunk = { readonly type: string; readonly start: number; readonly length: number };

/** An animation of some minutes has some thousands. */
const MAX_CHUNKS = 100_000;

const HEAD_BYTES = 8;

/** Size in the header of the frame; undefined if it is none (RFC 6386, 9.1). */
const lossySize = (view: DataView): ImageSize | undefined => {
  const hasStart = uint16(view, 3) === 0x9d01 && uint8(view, 5) === 0x2a;
  if (!hasStart || view.byteLength < 10) return undefined;
  const width = view.getUint16(6, true) & 0x3fff;
  return { width, height: view.getUint16(8, true) & 0x3fff, rotation: 0 };
};

/** Size behind the signature of a picture without loss (RFC 9649, 3.4). */
const losslessSize = (view: DataView): ImageSize | undefined => {
  if (uint8(view, 0) !== 0x2f || view.byteLength < 5) return undefined;
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, rotation: 0 };
};

/** Size of the canvas of an extended file (RFC 9649, 2.7). */
const canvasSize = (view: DataView): ImageSize | undefined => {
  if (view.byteLength < 10) return undefined;
  const uint24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return { width: uint24(4) + 1, height: uint24(7) + 1, rotation: 0 };
};

const readChunk = (bytes: Uint8Array, from: number): Chunk => {
  const view = toDataView(bytes);
  return { type: fourCharacters(view, 0), start: from + HEAD_BYTES, length: view.getUint32(4, true) };
};

const pictureSize = async (window: ByteWindow, { type, start, length }: Chunk): Promise<ImageSize> => {
  const head = toDataView(await readWindow(window, start, Math.min(length, 16)));
  const size = type === 'VP8 ' ? lossySize(head) : losslessSize(head);
  if (size === undefined) throw unreadable('broken-picture');
  return size;
};

/**
 * Size of a WebP of any of its three kinds (RFC 9649, 2.5 to 2.7). An animation has the size of its canvas. What
 * follows the container does not matter. Throws `UnreadableError`.
 */
export const measureWebp = async (window: ByteWindow): Promise<ImageSize> => {
  const head = await readWindow(window, 0, 12);
  if (head.length < 12) throw unreadable('truncated');
  const end = toDataView(head).getUint32(4, true) + HEAD_BYTES;
  if (end > window.size) throw unreadable('truncated');
  let canvas: ImageSize | undefined;
  for (let from = 12, chunks = 0; from + HEAD_BYTES <= end; chunks += 1) {
    if (chunks > MAX_CHUNKS) throw unreadable('too-many-parts');
    const to = from + HEAD_BYTES;
    const bytes = window.has(from, to) ? window.bytes(from, to) : await readWindow(window, from, HEAD_BYTES);
    const chunk = readChunk(bytes, from);
    if (chunk.type === 'VP8X')
      canvas = canvasSize(toDataView(await readWindow(window, chunk.start, Math.min(chunk.length, 10))));
    if (chunk.type === 'ANMF' && canvas !== undefined && chunk.length > 16) return canvas;
    if (chunk.type === 'VP8 ' || chunk.type === 'VP8L') {
      const size = await pictureSize(window, chunk);
      return canvas ?? size;
    }
    // Chunks have an even length.
    from = chunk.start + chunk.length + (chunk.length % 2);
  }
  throw unreadable('no-picture');
};
