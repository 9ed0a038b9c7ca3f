import { toDataView, uint8, uint16 } from '../binary.ts';

/** The bytes of a NAL unit's header. */
export const HEADER_BYTES = 2;

/** The type of a NAL unit of the picture itself, not of another layer; undefined for those. */
export const typeOf = (unit: Uint8Array): number | undefined => {
  const [first = 0, second = 0] = unit;
  const layer = (first & 1) * 32 + (second >> 3);
  return layer === 0 && unit.length > HEADER_BYTES ? (first >> 1) & 63 : undefined;
};

/** A unit in pieces, because a large one is copied only once. */
export type Pieces = readonly Uint8Array[];

/** The header of a unit, for another type. */
export const headerOf = (unit: Uint8Array, type = typeOf(unit) ?? 0): Uint8Array => {
  const [first = 0, second = 0] = unit;
  return Uint8Array.of((first & 0x81) | (type << 1), second);
};

/** An `hvcC` box (ISO/IEC 14496-15, 8.3.3.1): a head, and arrays of units, each with a byte that says their kind. */
export type Settings = {
  readonly head: Uint8Array;
  readonly arrays: readonly { readonly kind: number; readonly units: readonly Uint8Array[] }[];
};

const HEAD_BYTES = 22;

/** Settings have hundreds of bytes, and a picture has a unit for each slice. More would only take time. */
const MAX_SETTINGS_BYTES = 65_536;
const MAX_UNITS = 4_096;

/** Reads settings; undefined if they are broken, or too long. */
export const readSettings = (bytes: Uint8Array): Settings | undefined => {
  if (bytes.length > MAX_SETTINGS_BYTES) return undefined;
  const view = toDataView(bytes);
  const arrays: { kind: number; units: Uint8Array[] }[] = [];
  let at = HEAD_BYTES + 1;
  for (let index = 0; index < uint8(view, HEAD_BYTES) && at < bytes.length; index += 1) {
    const units: Uint8Array[] = [];
    const count = uint16(view, at + 1);
    const kind = uint8(view, at);
    at += 3;
    for (let unit = 0; unit < count && at < bytes.length; unit += 1) {
      const end = at + 2 + uint16(view, at);
      units.push(bytes.subarray(at + 2, end));
      at = end;
    }
    arrays.push({ kind, units });
  }
  return at > bytes.length ? undefined : { head: bytes.subarray(0, HEAD_BYTES), arrays };
};

const uint = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** Units, each behind its length. */
const writeEach = (units: readonly Pieces[], lengthBytes: number): Pieces =>
  units.flatMap((pieces) => [
    uint(
      pieces.reduce((length, piece) => length + piece.length, 0),
      lengthBytes,
    ),
    ...pieces,
  ]);

/** The same settings with changed units. */
export const writeSettings = ({ head, arrays }: Settings, change: (unit: Uint8Array) => Pieces): Uint8Array =>
  Buffer.concat([
    head,
    uint(arrays.length, 1),
    ...arrays.flatMap(({ kind, units }) => [
      uint(kind, 1),
      uint(units.length, 2),
      ...writeEach(units.map(change), 2),
    ]),
  ]);

/** How many bytes the length of a unit has in frames. */
export const lengthBytesOf = ({ head }: Settings): number => ((head[HEAD_BYTES - 1] ?? 0) & 3) + 1;

/** The units of a frame, each behind its length; undefined if they do not fill it, or are too many. */
export const readUnits = (frame: Uint8Array, lengthBytes: number): readonly Uint8Array[] | undefined => {
  const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
  const units: Uint8Array[] = [];
  let at = 0;
  while (at + lengthBytes <= bytes.length && units.length < MAX_UNITS) {
    const start = at + lengthBytes;
    at = start + bytes.readUIntBE(at, lengthBytes);
    units.push(bytes.subarray(start, at));
  }
  return at === bytes.length ? units : undefined;
};

/** A frame of these units. */
export const writeUnits = (units: readonly Pieces[], lengthBytes: number): Uint8Array =>
  Buffer.concat(writeEach(units, lengthBytes));
