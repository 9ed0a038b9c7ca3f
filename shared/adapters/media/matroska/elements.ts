import { uint8 } from '../binary.ts';
import { unreadable } from '../unreadable-error.ts';

/** An element of a Matroska or WebM file (RFC 8794), with the range of its content. */
export type Element = {
  readonly id: number;
  readonly from: number;
  readonly start: number;
  /** Undefined if the writer did not know the size. */
  readonly end: number | undefined;
};

/** The largest header: an id of four bytes and a size of eight. */
export const HEADER_BYTES = 12;

const lengthOf = (first: number): number => Math.clz32(first) - 23;

/** Reads the header at `at` of a view that begins at `offset` of the file; undefined if there is none. */
export const readElementHeader = (view: DataView, at: number, offset: number): Element | undefined => {
  const idBytes = lengthOf(uint8(view, at));
  if (idBytes > 4 || at + idBytes >= view.byteLength) return undefined;
  let id = 0;
  for (let byte = 0; byte < idBytes; byte += 1) id = id * 256 + uint8(view, at + byte);
  const sizeAt = at + idBytes;
  const first = uint8(view, sizeAt);
  const sizeBytes = lengthOf(first);
  if (sizeBytes > 8 || sizeAt + sizeBytes > view.byteLength) return undefined;
  let size = first & (0xff >> sizeBytes);
  for (let byte = 1; byte < sizeBytes; byte += 1) size = size * 256 + uint8(view, sizeAt + byte);
  const start = offset + sizeAt + sizeBytes;
  // All bits set: the writer did not know the size.
  const isUnknown = size === 2 ** (7 * sizeBytes) - 1;
  return { id, from: offset + at, start, end: isUnknown ? undefined : start + size };
};

/** A variable-length number, such as that of a track in a block. */
export const readVariableNumber = (
  view: DataView,
  at: number,
): { readonly value: number; readonly length: number } => {
  const first = uint8(view, at);
  const length = lengthOf(first);
  if (length > 8) return { value: 0, length: 1 };
  let value = first & (0xff >> length);
  for (let byte = 1; byte < length; byte += 1) value = value * 256 + uint8(view, at + byte);
  return { value, length };
};

/** How many elements may still be visited. */
export type ElementBudget = { left: number };

/** Two hours of video and sound in separate blocks. */
const MAX_WALKED_ELEMENTS = 500_000;

/** Descriptions of a file have some hundreds. */
const MAX_DESCRIBED_ELEMENTS = 20_000;

export const createWalkBudget = (): ElementBudget => ({ left: MAX_WALKED_ELEMENTS });
export const createDescriptionBudget = (): ElementBudget => ({ left: MAX_DESCRIBED_ELEMENTS });

/** Counts an element. Throws when they are too many. */
export const countElement = (budget: ElementBudget): void => {
  budget.left -= 1;
  if (budget.left < 0) throw unreadable('too-many-parts');
};

/** The elements inside a part of a view, in order. It never descends. An element that exceeds its parent ends with it. */
export const elementsIn = (view: DataView, budget: ElementBudget): readonly Element[] => {
  const elements: Element[] = [];
  for (let at = 0; at < view.byteLength; ) {
    const element = readElementHeader(view, at, 0);
    if (element === undefined) break;
    countElement(budget);
    const end = Math.min(element.end ?? view.byteLength, view.byteLength);
    elements.push({ ...element, end });
    at = end;
  }
  return elements;
};

export const contentOf = (view: DataView, { start, end }: Element): DataView =>
  new DataView(view.buffer, view.byteOffset + start, Math.max(0, (end ?? view.byteLength) - start));

export const readUnsigned = (view: DataView): number => {
  let value = 0;
  for (let at = 0; at < Math.min(8, view.byteLength); at += 1) value = value * 256 + view.getUint8(at);
  return value;
};

export const readSigned16 = (view: DataView, at: number): number =>
  at + 2 <= view.byteLength ? view.getInt16(at) : 0;

export const readFloat = (view: DataView): number => {
  if (view.byteLength === 4) return view.getFloat32(0);
  return view.byteLength === 8 ? view.getFloat64(0) : 0;
};
