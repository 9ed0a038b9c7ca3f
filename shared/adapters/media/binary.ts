/** Numbers of a structure, high byte first. A read beyond the end gives 0, so that short structures need no checks. */
export const toDataView = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const toBytes = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

export const uint8 = (view: DataView, at: number): number => (at < view.byteLength ? view.getUint8(at) : 0);

export const uint16 = (view: DataView, at: number): number =>
  at + 2 <= view.byteLength ? view.getUint16(at) : 0;

export const uint32 = (view: DataView, at: number): number =>
  at + 4 <= view.byteLength ? view.getUint32(at) : 0;

export const int32 = (view: DataView, at: number): number =>
  at + 4 <= view.byteLength ? view.getInt32(at) : 0;

/** A 64-bit number, exact up to 2^53. */
export const uint64 = (view: DataView, at: number): number =>
  uint32(view, at) * 4_294_967_296 + uint32(view, at + 4);

export const int64 = (view: DataView, at: number): number =>
  int32(view, at) * 4_294_967_296 + uint32(view, at + 4);

/** Four bytes as text, such as the type of a box. */
export const fourCharacters = (view: DataView, at: number): string =>
  String.fromCharCode(uint8(view, at), uint8(view, at + 1), uint8(view, at + 2), uint8(view, at + 3));

export const toLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
