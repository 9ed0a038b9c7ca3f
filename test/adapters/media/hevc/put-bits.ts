/** Writes bits of settings and slices, high bit first. */
export type BitWriter = {
  bits(value: number, count: number): BitWriter;
  /** Numbers in Exp-Golomb code. */
  unsigned(...values: readonly number[]): BitWriter;
  written(): string;
};

const unsignedBits = (value: number): string => {
  const digits = (value + 1).toString(2);
  return '0'.repeat(digits.length - 1) + digits;
};

export const putBits = (before = ''): BitWriter => ({
  bits: (value, count) => putBits(before + value.toString(2).padStart(count, '0')),
  unsigned: (...values) => putBits(before + values.map(unsignedBits).join('')),
  written: () => before,
});

/** Bytes of these bits, with a last bit, and with those that keep start codes out. */
export const toUnit = (type: number, bits: string, end: readonly number[] = []): Buffer => {
  const whole = `${bits}1`.padEnd(Math.ceil((bits.length + 1) / 8) * 8, '0');
  const plain = [...(whole.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)), ...end];
  const bytes: number[] = [type << 1, 1];
  let zeros = 0;
  for (const byte of plain) {
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(bytes);
};
