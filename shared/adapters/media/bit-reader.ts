/** Reads bits, high bit first. Behind the end, all bits are 0 and `isPastEnd` is true. */
export type BitReader = {
  bits(count: number): number;
  /** An unsigned number in Exp-Golomb code (ITU-T H.264, 9.1). */
  unsigned(): number;
  signed(): number;
  isPastEnd(): boolean;
  /** How many bits were read. */
  position(): number;
};

/** Removes the bytes that keep start codes out of a NAL unit (ITU-T H.264, 7.4.1). */
const withoutPrevention = (bytes: Uint8Array): Uint8Array => {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    plain[length] = byte;
    length += 1;
  }
  return plain.subarray(0, length);
};

/** Opens a NAL unit behind its header. */
export const openNalUnit = (unit: Uint8Array): BitReader => {
  const bytes = withoutPrevention(unit);
  let at = 0;
  const bit = (): number => {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let read = 0; read < count; read += 1) value = value * 2 + bit();
    return value;
  };
  const unsigned = (): number => {
    let zeros = 0;
    while (zeros < 32 && at < bytes.length * 8 && bit() === 0) zeros += 1;
    return 2 ** zeros - 1 + bits(zeros);
  };
  return {
    bits,
    unsigned,
    signed: () => {
      const code = unsigned();
      return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
    },
    isPastEnd: () => at > bytes.length * 8,
    position: () => at,
  };
};
