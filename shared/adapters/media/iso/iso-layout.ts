import { fourCharacters, toDataView, uint32 } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import { unreadable } from '../unreadable-error.ts';
import { type Box, LARGE_HEADER_BYTES, readBoxHeader } from './boxes.ts';

/** The boxes of a file that the measurement needs. */
export type IsoLayout = {
  readonly indexes: readonly Box[];
  readonly fragments: readonly Box[];
  /** The brand of the file type; absent in old QuickTime files. */
  readonly brand?: string;
  /** A box that a player needs ends behind the file, or may do so. */
  readonly isCut: boolean;
};

/** A fragment of a fifth of a second for an hour, with its content. */
const MAX_FRAGMENTS = 20_000;

/** Boxes on the level of the file. */
const MAX_BOXES = 200_000;

/** Boxes whose content is needed: one that ends behind the file shows a broken upload, not bytes of another kind. */
const neededBoxes = new Set(['moov', 'moof', 'mdat']);

const readBrand = async (window: ByteWindow, box: Box): Promise<string> =>
  fourCharacters(toDataView(await readWindow(window, box.start, 4)), 0);

/**
 * Finds the indexes and fragments of a file. What follows the last box does not matter: phones append data of
 * their own, and players ignore it.
 */
export const readIsoLayout = async (window: ByteWindow): Promise<IsoLayout> => {
  const indexes: Box[] = [];
  const fragments: Box[] = [];
  let brand: string | undefined;
  let isCut = false;
  let boxes = 0;
  for (let offset = 0; offset < window.size; ) {
    const header = toDataView(await headerAt(window, offset));
    const box = readBoxHeader(header, 0, offset, window.size);
    if (box === undefined) break;
    if (box.end > window.size) {
      isCut = neededBoxes.has(box.type);
      break;
    }
    boxes += 1;
    if (boxes > MAX_BOXES || fragments.length > MAX_FRAGMENTS) throw unreadable('too-many-parts');
    if (box.type === 'ftyp' && brand === undefined) brand = await readBrand(window, box);
    if (box.type === 'moov') indexes.push(box);
    if (box.type === 'moof') fragments.push(box);
    // A box "until the end" cannot show whether the end is there.
    isCut ||= box.type === 'mdat' && uint32(header, 0) === 0;
    offset = box.end;
  }
  return { indexes, fragments, isCut, ...(brand !== undefined && { brand }) };
};

/** Does not wait inside the window, so that a file of very many boxes costs little. */
const headerAt = (window: ByteWindow, offset: number): Uint8Array | Promise<Uint8Array> => {
  const end = Math.min(offset + LARGE_HEADER_BYTES, window.size);
  return window.has(offset, end) ? window.bytes(offset, end) : readWindow(window, offset, LARGE_HEADER_BYTES);
};
