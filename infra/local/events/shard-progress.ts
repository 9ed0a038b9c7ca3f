/** What of a shard has been handled, when records may be handled out of order. */
export type ShardProgress = {
  /** A record was read; records are added in the shard's order. */
  addRead(sequence: string): void;
  markHandled(sequence: string): void;
  /** How many records were read and are not handled yet. */
  countOutstanding(): number;
  /** The last sequence number up to which every record is handled. */
  lastHandledSequence(): string | undefined;
};

/** Keeps the records in order until all before them are handled, so that a restart repeats but never skips. */
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

/** The smallest of some sequence numbers; undefined when one is not known, or there are none. */
export const minSequence = (sequences: ReadonlyArray<string | undefined>): string | undefined => {
  const known = sequences.filter((sequence) => sequence !== undefined);
  if (known.length < sequences.length) return undefined;
  return known.toSorted((one, other) => Number(BigInt(one) - BigInt(other)))[0];
};
