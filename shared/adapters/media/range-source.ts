/** A file that can be read in pieces, wherever it lies. */
export type RangeSource = {
  /** Size of the whole file in bytes. */
  readonly size: number;
  /** Lower-case hex SHA-256 of the whole content, where the store has verified one. */
  readonly sha256?: string;
  /**
   * Reads the bytes from `start` up to and without `end`; the caller keeps `0 <= start < end <= size`.
   * Rejects when the store fails: that says nothing about the file.
   */
  read(start: number, end: number): Promise<Uint8Array>;
};
