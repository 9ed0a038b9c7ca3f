/** A 32-bit number, high byte first. */
export const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A box of an ISO base media file around its content. */
export const box = (type: string, ...content: readonly Uint8Array[]): Buffer => {
  const inside = Buffer.concat(content);
  return Buffer.concat([uint32(inside.length + 8), Buffer.from(type, 'latin1'), inside]);
};

/** A full box (no version, no flags) that counts its entries, each a list of 32-bit numbers. */
export const table = (type: string, ...entries: readonly (readonly number[])[]): Buffer =>
  box(type, uint32(0), uint32(entries.length), ...entries.flat().map(uint32));

/** Replaces the content of the only box of that type by other bytes of the same length. */
export const withBox = (film: Buffer, type: string, change: (content: Buffer) => void): Buffer => {
  const changed = Buffer.from(film);
  const at = changed.indexOf(type, 0, 'latin1');
  if (at === -1) throw new Error(`The video has no box ${type}.`);
  change(changed.subarray(at + 4, at - 4 + changed.readUInt32BE(at - 4)));
  return changed;
};
