/** Numbers, high byte first. Negative numbers are written in two's complement. */
const integers = (width: number, values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * width);
  for (const [place, value] of values.entries()) {
    const unsigned = BigInt.asUintN(width * 8, BigInt(value));
    for (let byte = 0; byte < width; byte += 1)
      bytes[place * width + byte] = Number((unsigned >> BigInt((width - 1 - byte) * 8)) & 0xffn);
  }
  return bytes;
};

export const u8 = (...values: readonly number[]): Buffer => integers(1, values);
export const u16 = (...values: readonly number[]): Buffer => integers(2, values);
export const u32 = (...values: readonly number[]): Buffer => integers(4, values);
export const u64 = (...values: readonly number[]): Buffer => integers(8, values);
export const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
export const zeros = (length: number): Buffer => Buffer.alloc(length);
export const joined = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);

/** Bytes without meaning, the same each time. */
export const noise = (length: number, seed = 1): Buffer => {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
};

/** A piece repeated up to about this many bytes. */
export const repeated = (piece: Uint8Array, bytes: number): Buffer =>
  Buffer.alloc(Math.max(1, Math.floor(bytes / piece.length)) * piece.length, piece);

/** A box of an ISO base media file. */
export const box = (type: string, ...content: readonly Uint8Array[]): Buffer => {
  const inside = joined(...content);
  return joined(u32(inside.length + 8), ascii(type), inside);
};

/** A box with a version and flags. */
export const fullBox = (type: string, version: number, flags: number, ...content: readonly Uint8Array[]) =>
  box(type, u8(version), u32(flags).subarray(1), ...content);

export type ParsedBox = { readonly type: string; readonly whole: Buffer; readonly content: Buffer };

/** The boxes of a well-formed stretch of bytes. */
export const boxesIn = (bytes: Buffer): readonly ParsedBox[] => {
  const boxes: ParsedBox[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at) || bytes.length - at;
    const whole = bytes.subarray(at, at + size);
    boxes.push({ type: whole.toString('latin1', 4, 8), whole, content: whole.subarray(8) });
    at += size;
  }
  return boxes;
};

/** The content of a box by the types of its parents and of itself. */
export const contentAt = (bytes: Buffer, ...path: readonly string[]): Buffer =>
  path.reduce((content, type) => {
    const found = boxesIn(content).find((candidate) => candidate.type === type);
    if (found === undefined) throw new Error(`The fixture has no box ${type}.`);
    return found.content;
  }, bytes);
