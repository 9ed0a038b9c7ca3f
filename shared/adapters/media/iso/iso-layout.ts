import { fourCharacters, toDataView, uint32 } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import { unreadable } from '../unreadable-error.ts';
import { type Box, LARGE_HEADER_BYTES, readBoxHeader } from './boxes.ts';

/** A fragment, with its content if that was in memory. */
export type FragmentBox = Box & { readonly content?: Uint8Array };

/** The boxes of a file that the measurement needs. */
export type IsoLayout = {
  readonly indexes: readonly Box[];
  readonly fragments: readonly FragmentBox[];
  /** The brand of the file type; absent in old QuickTime files. */
  readonly brand?: string;
  /** A box that a player needs ends behind the file, or may do so. */
  readonly isCut: boolean;
};

/** A fragment of a fifth of a second for an hour, with its content. */
const MAX_FRAGMENTS = 20_000;

/** Content of fragments that is kept, so that each place of a long recording is read once. */
const MAX_KEPT_BYTES = 16 * 1_048_576;

/** A copy, because the window moves on. */
const contentInMemory = (window: ByteWindow, { start, end }: Box): Uint8Array | undefined =>
  window.has(start, end) ? window.bytes(start, end).slice() : undefined;

/** Boxes on the level of the file. */
const MAX_BOXES = 200_000;

/** Boxes whose content is needed: one that ends behind the file shows a broken upload, not bytes of another kind. */
const neededBoxes = new Set(['moov', 'moof', 'mdat']);

const readBrand = async (window: ByteWindow, box: Box): Promise<string> =>
  fourCharacters(toDataView(await readWindow(window, box.start, 4)), 0);

/** Keeps the content of fragments as long as there is room. */
const createFragmentKeeper = (window: ByteWindow): ((box: Box) => FragmentBox) => {
  let keptBytes = 0;
  return (box) => {
    const content = keptBytes < MAX_KEPT_BYTES ? contentInMemory(window, box) : undefined;
    keptBytes += content?.length ?? 0;
    return content === undefined ? box : { ...box, content };
  };
};

/**
 * Finds the indexes and fragments of a file. What follows the last box does not matter: phones append data of
 * their own, and players ignore it.
 */
export const readIsoLayout = async (window: ByteWindow): Promise<IsoLayout> => {
  const indexes: Box[] = [];
  const fragments: FragmentBox[] = [];
  const toFragment = createFragmentKeeper(window);
  let brand: string | undefined;
  let isCut = false;
  for (let offset = 0, boxes = 0; offset < window.size; boxes += 1) {
    const header = toDataView(await headerAt(window, offset));
    const box = readBoxHeader(header, 0, offset, window.size);
    if (box === undefined) break;
    // A box "until the end" cannot show whether the end is there.
    isCut ||=
      box.end > window.size ? neededBoxes.has(box.type) : box.type === 'mdat' && uint32(header, 0) === 0;
    if (box.end > window.size) break;
    if (boxes > MAX_BOXES || fragments.length > MAX_FRAGMENTS) throw unreadable('too-many-parts');
    if (box.type === 'ftyp') brand ??= await readBrand(window, box);
    if (box.type === 'moov') indexes.push(box);
    if (box.type === 'moof') fragments.push(toFragment(box));
    offset = box.end;
  }
  return { indexes, fragments, isCut, ...(brand !== undefined && { brand }) };
};

/** Does not wait inside the window, so that a file of very many boxes costs little. */
const headerAt = (window: ByteWindow, offset: number): Uint8Array | Promise<Uint8Array> => {
  const end = Math.min(offset + LARGE_HEADER_BYTES, window.size);
  return window.has(offset, end) ? window.bytes(offset, end) : readWindow(window, offset, LARGE_HEADER_BYTES);
};
