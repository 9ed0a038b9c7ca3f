import { toDataView, uint8 } from '../binary.ts';
import type { ByteWindow } from '../byte-window.ts';
import type { Block } from './blocks.ts';
import {
  countElement,
  type Element,
  type ElementBudget,
  HEADER_BYTES,
  readElementHeader,
  readSigned16,
  readVariableNumber,
} from './elements.ts';

/** Ids of elements (RFC 9559, 5). */
export const ids = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  information: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  clusterTime: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  blockDuration: 0x9b,
  blockReference: 0xfb,
} as const;

/** Bytes of a small element and of the head of a block. */
const HEAD_BYTES = 32;

/** What an element is, and where its content begins in a view. At least its first bytes are in the view. */
type Visit = (element: Element, view: DataView, at: number) => 'enter' | 'skip' | 'stop';

/**
 * Visits the elements of a range in order, without recursion: `visit` returns whether the walk continues inside the
 * element or behind it. An element of unknown size is always entered. It waits only at the end of the window. Returns the
 * bytes at the end of the range that are no elements: a broken one hides all that follow.
 */
export const walkElements = async (
  window: ByteWindow,
  range: { readonly start: number; readonly end: number },
  budget: ElementBudget,
  visit: Visit,
): Promise<number> => {
  let view = toDataView(new Uint8Array(0));
  let viewStart = 0;
  for (let offset = range.start; offset < range.end; ) {
    const end = Math.min(offset + HEADER_BYTES + HEAD_BYTES, window.size);
    if (end > viewStart + view.byteLength || offset < viewStart) {
      if (!window.has(offset, end)) await window.load(offset, end);
      view = toDataView(window.rest(offset));
      viewStart = offset;
    }
    const element = readElementHeader(view, offset - viewStart, viewStart);
    if (element === undefined) return range.end - offset;
    countElement(budget);
    const next = visit(element, view, element.start - viewStart);
    if (next === 'stop') return 0;
    if ((element.end ?? 0) > range.end) return range.end - offset;
    offset = next === 'enter' || element.end === undefined ? element.start : element.end;
  }
  return 0;
};

/** Frames of a block with lacing: all share its time. */
const lacedFrames = (view: DataView, at: number): number =>
  (uint8(view, at) & 6) === 0 ? 1 : uint8(view, at + 1) + 1;

/** Only a simple block says itself whether it depends on others; of a group, an element does. */
const toBlock = (
  { id, start, end = start }: Element,
  view: DataView,
  at: number,
  clusterTime: number,
): Block => {
  const track = readVariableNumber(view, at);
  const time = clusterTime + readSigned16(view, at + track.length);
  const headBytes = track.length + 3;
  return {
    track: track.value,
    time,
    offset: start + headBytes,
    size: Math.max(0, end - start - headBytes),
    frames: lacedFrames(view, at + track.length + 2),
    isKey: id === ids.block || (uint8(view, at + track.length + 2) & 0x80) !== 0,
  };
};

const readSmallNumber = ({ start, end = start }: Element, view: DataView, at: number): number => {
  let value = 0;
  for (let byte = 0; byte < Math.min(8, end - start); byte += 1) value = value * 256 + uint8(view, at + byte);
  return value;
};

/** Makes blocks of elements in file order. */
export type BlockReader = {
  readonly read: (element: Element, view: DataView, at: number) => void;
  /** Adds the last block. */
  readonly finish: () => void;
};

export const createBlockReader = (add: (block: Block) => void): BlockReader => {
  let clusterTime = 0;
  let pending: Block | undefined;
  const finish = (): void => {
    if (pending !== undefined) add(pending);
    pending = undefined;
  };
  return {
    finish,
    read: (element, view, at) => {
      if (element.id === ids.clusterTime) clusterTime = readSmallNumber(element, view, at);
      else if (element.id === ids.blockDuration && pending !== undefined)
        pending.duration = readSmallNumber(element, view, at);
      else if (element.id === ids.blockReference && pending !== undefined) pending.isKey = false;
      else if (element.id === ids.simpleBlock || element.id === ids.block) {
        finish();
        pending = toBlock(element, view, at, clusterTime);
      } else if (element.id === ids.blockGroup || element.id === ids.cluster) finish();
    },
  };
};
