/** A file that can be read in ranges. */
export type RangeSource = {
  /** The size of the whole file in bytes. */
  readonly size: number;
  /** The SHA-256 of the whole content in lower-case hex, if the store verified one. */
  readonly sha256?: string;
  /**
   * Reads the bytes from `start` to `end`, exclusive; the caller ensures `0 <= start < end <= size`. Rejects
   * when the store fails.
   */
  read(start: number, end: number): Promise<Uint8Array>;
};
