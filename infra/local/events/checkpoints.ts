import type { EventStore } from './event-store.ts';

/** The position of a mapping in a shard: an iterator before the first record, or a sequence number after it. */
export type Checkpoint = { readonly kind: 'iterator' | 'sequence'; readonly position: string };

export type Checkpoints = {
  read(mapping: string, shard: string): Checkpoint | undefined;
  write(mapping: string, shard: string, checkpoint: Checkpoint): void;
};

/** The stored positions of event source mappings. `mapping` must also identify the stream. */
export const createCheckpoints = ({ database }: EventStore): Checkpoints => {
  const select = database.prepare('SELECT kind, position FROM checkpoints WHERE mapping = ? AND shard = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?)');
  return {
    read: (mapping, shard) => {
      const row = select.get(mapping, shard);
      if (row === undefined) return undefined;
      return { kind: row.kind === 'sequence' ? 'sequence' : 'iterator', position: String(row.position) };
    },
    write: (mapping, shard, { kind, position }) => void upsert.run(mapping, shard, kind, position),
  };
};
