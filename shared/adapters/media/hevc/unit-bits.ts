import { HEADER_BYTES, type Pieces } from './nal-units.ts';

/** The first bits of a unit behind its header, and the bytes after them. */
type OpenUnit = { readonly bits: readonly number[]; readonly rest: Uint8Array };

/** More zeros than this follow no header of a slice. */
const MAX_ZERO_BITS = 8_192;

const toBits = (byte: number): readonly number[] =>
  Array.from({ length: 8 }, (_, at) => (byte >> (7 - at)) & 1);

/**
 * Opens at least so many bits of a unit. The rest begins behind a byte that is not zero, so it remains correct with any
 * bytes before it: those that keep start codes out depend on zeros before them. Undefined if zeros do not end.
 */
const openUnit = (unit: Uint8Array, minBits: number): OpenUnit | undefined => {
  const bits: number[] = [];
  let at = HEADER_BYTES;
  let zeros = 0;
  let last = 0;
  for (; at < unit.length; at += 1) {
    if (bits.length > minBits + MAX_ZERO_BITS) return undefined;
    const byte = unit[at] ?? 0;
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    if (bits.length >= minBits && last !== 0) break;
    bits.push(...toBits(byte));
    zeros = byte === 0 ? zeros + 1 : 0;
    last = byte;
  }
  return { bits, rest: unit.subarray(at) };
};

/** Bytes of these bits, with those that keep start codes out (7.4.2). */
const toUnitBytes = (bits: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  let zeros = 0;
  for (let at = 0; at < bits.length; at += 8) {
    const byte = bits.slice(at, at + 8).reduce((value, bit) => value * 2 + bit, 0);
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(bytes);
};

/** What follows the header of a unit, with other first bits; undefined if it cannot be changed. Their number changes by whole bytes only. */
export const withBits = (
  unit: Uint8Array,
  minBits: number,
  change: (bits: readonly number[]) => readonly number[],
): Pieces | undefined => {
  const opened = openUnit(unit, minBits);
  return opened && [toUnitBytes(change(opened.bits)), opened.rest];
};
