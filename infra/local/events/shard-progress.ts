/** The progress in a shard whose records can be handled out of order. */
export type ShardProgress = {
  /** Adds a record, in the order of the shard. */
  addRead(sequence: string): void;
  markHandled(sequence: string): void;
  /** The number of records that are not handled yet. */
  countOutstanding(): number;
  /** The last sequence number up to which every record is handled. */
  lastHandledSequence(): string | undefined;
};

/** Tracks records in order, so that a restart can repeat records but never skip one. */
export const createShardProgress = (start: string | undefined): ShardProgress => {
  // A Map keeps the order of insertion, so its first entries are the shard's oldest records.
  const handledByRecord = new Map<string, boolean>();
  let through = start;
  let waiting = 0;
  const advance = (): void => {
    for (const [sequence, isHandled] of handledByRecord) {
      if (!isHandled) return;
      through = sequence;
      handledByRecord.delete(sequence);
    }
  };
  return {
    addRead: (sequence) => {
      if (handledByRecord.has(sequence)) return;
      handledByRecord.set(sequence, false);
      waiting += 1;
    },
    markHandled: (sequence) => {
      if (handledByRecord.get(sequence) !== false) return;
      handledByRecord.set(sequence, true);
      waiting -= 1;
      advance();
    },
    countOutstanding: () => waiting,
    lastHandledSequence: () => through,
  };
};

/** The smallest sequence number. Undefined if one is unknown or there are none. */
export const minSequence = (sequences: ReadonlyArray<string | undefined>): string | undefined => {
  const known = sequences.filter((sequence) => sequence !== undefined);
  if (known.length < sequences.length) return undefined;
  return known.toSorted((one, other) => Number(BigInt(one) - BigInt(other)))[0];
};
