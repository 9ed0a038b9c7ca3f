import type { DecodedCodec } from './decode-messages.ts';

/** The last part of a number with seven bits in each byte has no top bit. */
const readLength = (data: Uint8Array, at: number): { readonly value: number; readonly next: number } => {
  let value = 0;
  for (let byte = 0; byte < 8; byte += 1) {
    const part = data[at + byte] ?? 0;
    value += (part & 0x7f) * 2 ** (7 * byte);
    if ((part & 0x80) === 0) return { value, next: at + byte + 1 };
  }
  return { value, next: at + 8 };
};

const SEQUENCE_HEADER = 1;
const MAX_UNITS = 16;

/** Whether the first units of an AV1 frame are units, and none begins a sequence. */
const lacksSequence = (data: Uint8Array): boolean => {
  for (let unit = 0, at = 0; unit < MAX_UNITS && at < data.length; unit += 1) {
    const header = data[at] ?? 0;
    const type = (header >> 3) & 15;
    if ((header & 0x80) !== 0 || type === 0 || type === SEQUENCE_HEADER) return false;
    if ((header & 2) === 0) return true;
    const { value, next } = readLength(data, at + ((header & 4) === 0 ? 1 : 2));
    at = next + value;
  }
  return true;
};

/** The frame type of VP9 is behind the profile, which is one bit longer from 3 on. */
const isVp9Inter = (data: Uint8Array): boolean => {
  const first = data[0] ?? 0;
  const typeBit = (first & 0x30) === 0x30 ? 0x02 : 0x04;
  return first >> 6 === 2 && (first & typeBit) !== 0;
};

/**
 * Whether a frame says itself that it depends on others, against its container. Some writers mark all frames as key
 * frames, and players do not mind. Frames of H.264 and H.265 decode without the others, with wrong colours.
 */
export const dependsOnOthers = (codec: DecodedCodec, data: Uint8Array): boolean => {
  if (codec === 'vp9') return isVp9Inter(data);
  if (codec === 'vp8') return ((data[0] ?? 0) & 1) === 1;
  return codec === 'av1' && lacksSequence(data);
};
