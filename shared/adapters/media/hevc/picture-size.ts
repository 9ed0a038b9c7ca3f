import type { BitReader } from '../bit-reader.ts';

export type Window = readonly [left: number, right: number, top: number, bottom: number];

/** How much of the decoded picture is cut off, in steps of the colour format. */
export const readWindow = (reader: BitReader): Window =>
  reader.bits(1) === 0
    ? [0, 0, 0, 0]
    : [reader.unsigned(), reader.unsigned(), reader.unsigned(), reader.unsigned()];

/** Profile, tier and level of H.265 (7.3.3): 88 bits and a level of 8, for the whole and for layers. */
const skipLevels = (reader: BitReader, layers: number): void => {
  reader.bits(48);
  reader.bits(48);
  const has = Array.from({ length: layers }, () => [reader.bits(1), reader.bits(1)] as const);
  if (layers > 0) reader.bits((8 - layers) * 2);
  for (const [profile, level] of has) {
    if (profile === 1) reader.bits(44);
    if (profile === 1) reader.bits(44);
    if (level === 1) reader.bits(8);
  }
};

/** The beginning of a sequence parameter set of H.265. */
export type HevcSize = {
  readonly setId: number;
  readonly chroma: number;
  readonly hasSeparatePlanes: boolean;
  /** How many layers of time follow the first one. */
  readonly layers: number;
  readonly width: number;
  readonly height: number;
  readonly window: Window;
};

/** Reads a sequence parameter set of H.265 (7.3.2.2), behind its header, up to the size of the picture. */
export const readHevcSize = (reader: BitReader): HevcSize => {
  reader.bits(4);
  const layers = reader.bits(3);
  reader.bits(1);
  skipLevels(reader, layers);
  const setId = reader.unsigned();
  const chroma = reader.unsigned();
  const hasSeparatePlanes = chroma === 3 && reader.bits(1) === 1;
  const width = reader.unsigned();
  const height = reader.unsigned();
  return { setId, chroma, hasSeparatePlanes, layers, width, height, window: readWindow(reader) };
};
