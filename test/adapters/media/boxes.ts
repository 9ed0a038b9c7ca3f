import { box, u32 } from './corpus/bytes.ts';

/** A full box (no version, no flags) that counts its entries, each a list of 32-bit numbers. */
export const table = (type: string, ...entries: readonly (readonly number[])[]): Buffer =>
  box(type, u32(0, entries.length, ...entries.flat()));

/** Replaces the content of the only box of that type by other bytes of the same length. */
export const withBox = (film: Buffer, type: string, change: (content: Buffer) => void): Buffer => {
  const changed = Buffer.from(film);
  const at = changed.indexOf(type, 0, 'latin1');
  if (at === -1) throw new Error(`The video has no box ${type}.`);
  change(changed.subarray(at + 4, at - 4 + changed.readUInt32BE(at - 4)));
  return changed;
};
